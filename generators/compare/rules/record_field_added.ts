/** A record has one more field. */
import type { RecordField } from '../../model/model.js';
import { compile, minor, run, verdicts } from '../verdict.js';
import { isRequired } from '../required.js';
import { whenAdded, whose, type Rule } from './rule.js';

export const recordFieldAdded: Rule = {
  code: 'record_field_added',
  title: 'A record has one more field',
  why: 'Programs that make one go on where it may be left out. A required one breaks them: at once in TypeScript and Python, when the record is used in Java and Go. Go’s literals without field names, which its compatibility rules leave out, would notice in any case.',
  claims: ['RecordDeclaration.fields'],
  find: whenAdded<RecordField>((field, change) => {
    const message = `${whose(change)} has the field ${field.name}${isRequired(field) ? ', which must be given' : ''}`;
    if (!isRequired(field)) {
      const verdict = minor('Records that do not have it go on as they are.');
      return { message, verdicts: verdicts({ clients: verdict, rest: verdict, mcp: verdict }) };
    }
    const later = run('Without it the record is refused as an invalid argument.');
    return {
      message,
      verdicts: verdicts({
        typescript: compile('The property is missing in every such object.'),
        python: field.also.length > 0 ? later : compile('The argument is missing wherever one is made.'),
        java: later,
        go: later,
        rest: later,
        mcp: later,
      }),
    };
  }),
};
