/** A request is retried by another policy. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, sender, served, whose, type Rule } from './rule.js';

export const retryClassChanged: Rule = {
  code: 'retry_class_changed',
  title: 'A request is retried by another policy',
  why: '`read` is sent again freely, `repeatable` after a lost connection, `once` only when the server surely did not act. To move towards `read` may do a thing twice; to move towards `once` gives up on failures that were survived.',
  claims: ['RpcStep.retry', 'PollStep.retry', 'PagesStep.retry'],
  find: (change) => {
    const verdict = behaves('Failures are met in another way.');
    return [
      {
        message: `${whose(change)} retries ${sender(change)} by another policy: ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: none('Each try is the same message.'), ...served(change, verdict) }),
      },
    ];
  },
};
