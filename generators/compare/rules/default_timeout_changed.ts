/** A method has the other of the two default timeouts. */
import { behaves, verdicts } from '../verdict.js';
import { served, whose, type Rule } from './rule.js';

export const defaultTimeoutChanged: Rule = {
  code: 'default_timeout_changed',
  title: 'A method has the other of the two default timeouts',
  why: 'Calls that wait for work on the server have a longer default timeout than those that do not. A method that begins to wait, or no longer does, gets the other one.',
  claims: ['Method.waits'],
  find: (change) => {
    const verdict = behaves('A call without a timeout of its own gives up at another time.');
    return [
      {
        message: `${whose(change)} ${change.after === true ? 'waits for work on the server, and has its timeout' : 'no longer waits for work on the server, and has the shorter timeout'}`,
        verdicts: verdicts({ clients: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
