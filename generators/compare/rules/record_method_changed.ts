/** A method of an object does something else. */
import { ownerOf } from '../change.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const recordMethodChanged: Rule = {
  code: 'record_method_changed',
  title: 'A method of an object does something else',
  why: 'It appends to a field, verifies, or calls a function of the runtime kit. Calls compile as before, but where it begins to verify and so takes nothing in Java and Go, and leave the object in another state.',
  claims: ['RecordMethod.does.kind', 'RecordMethod.does.field', 'RecordMethod.does.param', 'RecordMethod.does.function'],
  find: (change) => {
    const { before, after } = ownerOf<{ readonly kind: string }>(change);
    // With its kind, all that goes with it is another.
    if (before.kind !== after.kind && !change.at.endsWith('kind')) return [];
    const said = run('The same call leaves the object in another state.');
    const bare = compile('A method that verifies takes nothing.');
    return [
      {
        message: `what ${whose(change)} does goes ${fromTo(change)}`,
        verdicts: verdicts({
          clients: said,
          ...(before.kind !== after.kind && after.kind === 'verify' ? { java: bare, go: bare } : {}),
          wire: none('It sends nothing itself.'),
        }),
      },
    ];
  },
};
