/** A method of an object does something else. */
import { ownerOf } from '../change.js';
import { none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const recordMethodChanged: Rule = {
  code: 'record_method_changed',
  title: 'A method of an object does something else',
  why: 'It appends to a field, verifies, or calls a function of the runtime kit. Calls compile as before, and leave the object in another state.',
  claims: ['RecordMethod.does.kind', 'RecordMethod.does.field', 'RecordMethod.does.param', 'RecordMethod.does.function'],
  find: (change) => {
    const { before, after } = ownerOf<{ readonly kind: string }>(change);
    // With its kind, all that goes with it is another.
    if (before.kind !== after.kind && !change.at.endsWith('kind')) return [];
    return [
      {
        message: `what ${whose(change)} does goes ${fromTo(change)}`,
        verdicts: verdicts({ clients: run('The same call leaves the object in another state.'), wire: none('It sends nothing itself.') }),
      },
    ];
  },
};
