/** The oldest server that has a method or parameter is another one. */
import type { Method } from '../../model/model.js';
import { minor, run, verdicts } from '../verdict.js';
import { fromTo, served, whenever, which, type Rule } from './rule.js';

export const sinceChanged: Rule = {
  code: 'since_changed',
  title: 'The oldest server that has it is another one',
  why: 'The client refuses a call that the server is too old for, before anything is sent, and names both versions. A newer `since` takes the call from users of the servers between; an older one gives it to them.',
  claims: ['Method.since', 'Param.since'],
  find: whenever<Pick<Method, 'since'>>((pair, change) => {
    const isNewer = newer(pair.after.since, pair.before.since);
    const verdict = isNewer
      ? run(`With a server older than ${String(pair.after.since)} it is refused, which was sent before.`)
      : minor('Users of older servers may use it too.');
    return {
      message: `the oldest server for ${which(change)} changes ${fromTo(change)}`,
      verdicts: verdicts({ clients: verdict, ...served(change, verdict) }),
    };
  }),
};

/** Whether version `one` is newer than `other`; none is the oldest. */
function newer(one = '0', other = '0'): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (const [index, part] of (a ?? []).entries()) {
    const step = part - (b?.[index] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}
