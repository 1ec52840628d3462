/** A method, parameter or field has one more name in Python. */
import { minor, none, verdicts } from '../verdict.js';
import { which, type Rule } from './rule.js';

export const alsoAdded: Rule = {
  code: 'also_added',
  title: 'It has one more name in Python',
  why: 'Names in `also` are those that Python accepts beside the name, so that programs written for another client go on. The other languages do not print them.',
  claims: ['Method.also', 'Param.also', 'RecordField.also'],
  find: (change) => {
    const [before, after] = [change.before, change.after] as (readonly string[])[];
    if (before?.some((name) => after?.includes(name) !== true) === true) return undefined;
    const names = (after ?? []).filter((name) => before?.includes(name) !== true);
    if (names.length === 0) return [{ message: `the other names of ${which(change)} stand in another order`, verdicts: verdicts({}) }];
    return [
      {
        message: `${which(change)} is also called ${names.join(', ')} in Python`,
        verdicts: verdicts({ clients: none('Other names are printed in Python alone.'), python: minor('One more name is accepted.') }),
      },
    ];
  },
};
