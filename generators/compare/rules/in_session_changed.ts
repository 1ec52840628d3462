/** The clients that a session gives have a method, or no longer do. */
import { minor, none, run, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const inSessionChanged: Rule = {
  code: 'in_session_changed',
  title: 'A session has a method, or no longer does',
  why: 'A session is a client over the same connection that pins what reads see. It has the methods that read what it pins, and those that call such a method. A session has the class of a client, so that no compiler knows: a method that it does not have is refused when it is called.',
  claims: ['Method.inSession'],
  find: (change) => {
    const isIn = change.after === true;
    return [
      {
        message: `a session ${isIn ? 'has' : 'no longer has'} ${whose(change)}`,
        verdicts: verdicts({
          clients: isIn ? minor('One more method may be called in a session.') : run('In a session the call is refused.'),
          wire: none('What the method sends is told by its own changes.'),
        }),
      },
    ];
  },
};
