/** A parameter becomes a secret, or ceases to be one. */
import { behaves, patch, verdicts } from '../verdict.js';
import { which, type Rule } from './rule.js';

export const secretChanged: Rule = {
  code: 'secret_changed',
  title: 'A parameter becomes a secret, or ceases to be one',
  why: 'A secret stands in no log line, error message or printed request. To make one is safe; to unmake one shows what was hidden.',
  claims: ['Param.secret'],
  find: (change) => {
    const isSecret = change.after === true;
    return [
      {
        message: `${which(change)} ${isSecret ? 'is a secret now' : 'is no secret any more'}`,
        verdicts: verdicts({
          clients: isSecret ? patch('Its value no longer shows in logs and errors.') : behaves('Its value shows in logs and errors.'),
        }),
      },
    ];
  },
};
