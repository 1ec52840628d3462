/** A rhythm of waiting is another one. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const waitPolicyChanged: Rule = {
  code: 'wait_policy_changed',
  title: 'A rhythm of waiting is another one',
  why: 'How soon and how often a poll looks, and after how long without progress it gives up.',
  claims: ['Model.waits', 'WaitPolicy.first', 'WaitPolicy.times', 'WaitPolicy.cap', 'WaitPolicy.stall'],
  find: (change) => {
    const name = within(change, 'WaitPolicy')?.name ?? (change.texts.after || change.texts.before);
    const words = change.how === 'changed' ? `${change.at.split('.')[1] ?? ''} goes ${fromTo(change)}` : `it is ${change.how}`;
    const verdict = behaves('Calls that wait return, or give up, at another time.');
    return [
      {
        message: `the wait policy ${name}: ${words}`,
        verdicts: verdicts({ clients: verdict, wire: none('Each look is the same message.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
