/** A method's request or answer is laid out in another way over REST. */
import { none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const restBodyChanged: Rule = {
  code: 'rest_body_changed',
  title: 'A request or an answer is laid out in another way over REST',
  why: 'Who sends the old body is refused or misunderstood, and who reads the old reply finds nothing where it was. The clients do not speak REST, so that nothing changes for them.',
  claims: ['RestMapping.body', 'RestMapping.reply'],
  find: (change) => [
    {
      message: `over REST, the ${change.at.split('.')[1] ?? ''} of ${whose(change)} goes ${fromTo(change)}`,
      verdicts: verdicts({
        clients: none('The clients do not speak REST.'),
        rest: run('Requests are written, or answers read, in the old way.'),
      }),
    },
  ],
};
