/** A retry policy is another one. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const retryPolicyChanged: Rule = {
  code: 'retry_policy_changed',
  title: 'A retry policy is another one',
  why: 'What is sent again, how often and after which pause holds for every RPC of the class. Calls fail earlier or later, and the server sees more or fewer tries.',
  claims: [
    'Model.retry',
    'RetryPolicy.transport',
    'RetryPolicy.errors',
    'RetryPolicy.tries',
    'RetryPolicy.first',
    'RetryPolicy.times',
    'RetryPolicy.cap',
    'RetryPolicy.jitter',
  ],
  find: (change) => {
    const name = within(change, 'RetryPolicy')?.name ?? (change.texts.after || change.texts.before);
    const words = change.how === 'changed' ? `${change.at.split('.')[1] ?? ''} goes ${fromTo(change)}` : `it is ${change.how}`;
    const verdict = behaves('Failures are met in another way.');
    return [
      {
        message: `the retry policy ${name}: ${words}`,
        verdicts: verdicts({ clients: verdict, wire: none('Each try is the same message.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
