/** A result has one more field. */
import type { ResultField } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { whenAdded, whose, type Rule } from './rule.js';

export const resultFieldAdded: Rule = {
  code: 'result_field_added',
  title: 'A result has one more field',
  why: 'Programs read the fields that they know. Those that make results themselves, in their tests, meet one more; Go’s literals without field names as well.',
  claims: ['ResultDeclaration.fields'],
  find: whenAdded<ResultField>(({ name }, change) => ({
    message: `${whose(change)} has the field ${name}`,
    verdicts: verdicts({
      clients: minor('Programs read the fields that they know.'),
      wire: none('The same answer is read.'),
      rest: minor('Answers hold one more field.'),
      mcp: minor('Answers hold one more field.'),
    }),
  })),
};
