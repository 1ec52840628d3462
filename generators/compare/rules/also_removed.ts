/** A name that Python accepted is gone. */
import { compile, none, run, verdicts } from '../verdict.js';
import { which, type Rule } from './rule.js';

export const alsoRemoved: Rule = {
  code: 'also_removed',
  title: 'Python accepts one name less',
  why: 'A name in `also` is a promise to Python programs alone. Another name of a method is a method, which type checkers know; another name of a parameter comes in by keyword, and is refused when the call is made.',
  claims: ['Method.also', 'Param.also', 'RecordField.also'],
  find: (change) => {
    const [before, after] = [change.before, change.after] as (readonly string[])[];
    // A new name that was another one before is a renaming.
    const now = (change.trail.at(-1)?.after as { readonly name?: string } | undefined)?.name;
    const gone = (before ?? []).filter((name) => after?.includes(name) !== true && name !== now);
    if (gone.length === 0) return [];
    const python =
      change.at === 'Method.also'
        ? compile('The name is no method any more.')
        : run('The keyword is refused as unknown, before anything is sent.');
    return [
      {
        message: `${which(change)} is no longer called ${gone.join(', ')} in Python`,
        verdicts: verdicts({ clients: none('Other names are printed in Python alone.'), python }),
      },
    ];
  },
};
