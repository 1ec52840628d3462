/** A field of a result is always there. */
import type { ResultField } from '../../model/model.js';
import { ownerOf } from '../change.js';
import { compile, minor, none, run, verdicts } from '../verdict.js';
import { isPointer, mayBeAbsent } from './result_field_made_optional.js';
import { which, type Rule } from './rule.js';

export const resultFieldMadeCertain: Rule = {
  code: 'result_field_made_certain',
  title: 'A field of a result is always there, or absent in other cases',
  why: 'Programs that look whether it is there go on, but in Go, where it was a pointer and is a value. A field that is absent for zero and one that is absent where the server says nothing differ in what they leave out.',
  claims: ['ResultField.optional', 'ResultField.omitZero'],
  find: (change) => {
    const { before, after } = ownerOf<ResultField>(change);
    // Two properties say it: where both changed, the first tells.
    if (change.at.endsWith('omitZero') && before.optional !== after.optional) return [];
    if (mayBeAbsent(after)) {
      const verdict = run('It is absent in other cases.');
      return [
        {
          message: `${which(change)} is absent in other cases`,
          verdicts: verdicts({ clients: verdict, wire: none('The same answer is read.'), rest: verdict, mcp: verdict }),
        },
      ];
    }
    return [
      {
        message: `${which(change)} is always there`,
        verdicts: verdicts({
          clients: minor('Programs that look whether it is there go on.'),
          go: isPointer(before) ? compile('The field is no pointer any more.') : none('The field keeps its type.'),
          wire: none('The same answer is read.'),
          rest: minor('Answers hold it always.'),
          mcp: minor('Answers hold it always.'),
        }),
      },
    ];
  },
};
