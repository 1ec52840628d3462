/** A method is in another group. */
import type { Method } from '../../model/model.js';
import { none, patch, verdicts } from '../verdict.js';
import { fromTo, whenever, whose, type Rule } from './rule.js';

export const methodMoved: Rule = {
  code: 'method_moved',
  title: 'A method is in another group',
  why: 'Groups order the documentation and the files of the spec. No client has them in a public name.',
  claims: ['Method.group'],
  find: whenever<Method>((_, change) => ({
    message: `${whose(change)} moves ${fromTo(change)}`,
    verdicts: verdicts({
      clients: patch('It stands elsewhere in the documentation; calls stay as they are.'),
      rest: none('Its path is its own.'),
    }),
  })),
};
