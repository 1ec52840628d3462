/** A method takes the fields of another record as parameters, or of none. */
import { compile, verdicts } from '../verdict.js';
import { run } from '../verdict.js';
import { served, whose, type Rule } from './rule.js';

export const spreadChanged: Rule = {
  code: 'spread_changed',
  title: 'A method takes the fields of another record as its parameters',
  why: 'The fields of the record are parameters in Python and TypeScript; Java and Go take the record itself. With another record both forms change.',
  claims: ['Method.spread', 'RecordMethod.spread', 'Spread.record'],
  find: (change) => {
    const nameOf = (spread: unknown): string =>
      (spread as { readonly record?: { readonly name: string } } | undefined)?.record?.name ?? 'none';
    const words = change.at === 'Spread.record' ? change.texts : { before: nameOf(change.before), after: nameOf(change.after) };
    return [
      {
        message: `${whose(change)} takes the fields of ${words.after}, not ${words.before}`,
        verdicts: verdicts({
          clients: compile('It is called with other parameters, or another record.'),
          ...served(change, run('It takes other fields.')),
        }),
      },
    ];
  },
};
