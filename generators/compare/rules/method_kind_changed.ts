/** A method becomes a builder, an iterator, a constructor or a plain call. */
import type { Method } from '../../model/model.js';
import { compile, run, verdicts } from '../verdict.js';
import { fromTo, served, whenever, whose, type Rule } from './rule.js';

export const methodKindChanged: Rule = {
  code: 'method_kind_changed',
  title: 'A method is of another kind, or makes another type',
  why: 'A call answers, an iterator gives pages, a builder makes an object without a client, a constructor opens one: each is called and awaited in its own way, in every language.',
  claims: ['Method.kind', 'Method.makes'],
  find: whenever<Method>((_, change) => ({
    message: `${whose(change)} ${change.at === 'Method.kind' ? 'changes its kind' : 'makes another type,'} ${fromTo(change)}`,
    verdicts: verdicts({
      clients: compile('It is called in another way, and gives something else.'),
      ...served(change, run('What it answers is something else.')),
    }),
  })),
};
