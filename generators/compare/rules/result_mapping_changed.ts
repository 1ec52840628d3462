/** A result is made from the answer in another way. */
import { none, run, verdicts } from '../verdict.js';
import { fromTo, served, which, whose, type Rule } from './rule.js';

export const resultMappingChanged: Rule = {
  code: 'result_mapping_changed',
  title: 'A result is made from the answer in another way',
  why: 'The type of the result is the same, and so are programs; the values that they find in it are others.',
  claims: [
    'Method.returns.value',
    'ResultField.value',
    'ResultField.key',
    'ResultDeclaration.decode',
    'ResultDeclaration.decode.message',
    'ResultDeclaration.fromPairs',
  ],
  find: (change) => {
    const verdict = run('It compiles, and the values are others.');
    const what = change.at.startsWith('ResultField') ? which(change) : `the result ${whose(change)}`;
    return [
      {
        message:
          change.texts.before + change.texts.after === '' ? `${what} is read from another message` : `${what} is read ${fromTo(change)}`,
        verdicts: verdicts({
          clients: verdict,
          wire: none('The same answer comes; it is read in another way.'),
          ...served(change, verdict),
        }),
      },
    ];
  },
};
