/** A default timeout is another one. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, type Rule } from './rule.js';

export const timeoutChanged: Rule = {
  code: 'timeout_changed',
  title: 'A default timeout is another one',
  why: 'Calls that give none give up earlier or later. A shorter one fails calls that took their time.',
  claims: ['Model.timeouts.connect', 'Model.timeouts.call', 'Model.timeouts.callWithWaits'],
  find: (change) => {
    const verdict = behaves('Calls without a timeout of their own give up at another time.');
    return [
      {
        message: `the timeout ${change.at.split('.')[2] ?? ''} goes ${fromTo(change)} seconds`,
        verdicts: verdicts({ clients: verdict, wire: none('The messages are the same.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
