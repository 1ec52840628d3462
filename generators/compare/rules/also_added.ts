/** A method, parameter or field has one more name in Python. */
import { minor, none, verdicts } from '../verdict.js';
import { which, type Rule } from './rule.js';

export const alsoAdded: Rule = {
  code: 'also_added',
  title: 'It has one more name in Python',
  why: 'Names in `also` are those that Python accepts beside the name, so that programs written for another client go on. The other languages do not print them.',
  claims: ['Method.also', 'Param.also', 'RecordField.also'],
  find: (change) => {
    const was = (change.trail.at(-1)?.before as { readonly name?: string } | undefined)?.name;
    const before = [...((change.before ?? []) as readonly string[]), ...(was === undefined ? [] : [was])];
    const after = change.after as readonly string[] | undefined;
    const now = (change.trail.at(-1)?.after as { readonly name?: string } | undefined)?.name;
    if (before.some((name) => name !== was && name !== now && after?.includes(name) !== true)) return undefined;
    const names = (after ?? []).filter((name) => !before.includes(name));
    if (names.length === 0)
      return was === now ? [{ message: `the other names of ${which(change)} stand in another order`, verdicts: verdicts({}) }] : [];
    return [
      {
        message: `${which(change)} is also called ${names.join(', ')} in Python`,
        verdicts: verdicts({ clients: none('Other names are printed in Python alone.'), python: minor('One more name is accepted.') }),
      },
    ];
  },
};
