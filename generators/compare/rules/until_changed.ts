/** The newest server that has a method is another one. */
import type { Method } from '../../model/model.js';
import { minor, run, verdicts } from '../verdict.js';
import { fromTo, served, whenever, whose, type Rule } from './rule.js';

export const untilChanged: Rule = {
  code: 'until_changed',
  title: 'The newest server that has a method is another one',
  why: 'With a server newer than `until` the call is refused before it is sent. A first or an earlier `until` takes the method from users of newer servers.',
  claims: ['Method.until'],
  find: whenever<Method>(({ after }, change) => {
    const verdict =
      change.how === 'removed'
        ? minor('It is sent to every newer server too.')
        : run(`With a server newer than ${String(after.until)} it is refused.`);
    return {
      message: `the newest server for ${whose(change)} changes ${fromTo(change)}`,
      verdicts: verdicts({ clients: verdict, ...served(change, verdict) }),
    };
  }),
};
