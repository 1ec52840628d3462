/** A method no longer waits for work on the server. */
import type { Step } from '../../model/model.js';
import { run, verdicts } from '../verdict.js';
import { served, whose, type Rule } from './rule.js';

export const waitRemoved: Rule = {
  code: 'wait_removed',
  title: 'A method no longer waits for work on the server',
  why: 'The call returns before the work is done. Programs that go on at once meet a collection that is not loaded, an index that is not built.',
  claims: ['Method.body', 'EachStep.steps'],
  find: (change) => {
    const step = change.before as Step | undefined;
    if (change.how !== 'removed' || step?.kind !== 'poll') return undefined;
    const verdict = run('The call returns before the work is done.');
    return [
      {
        message: `${whose(change)} no longer waits by ${step.rpc.name}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
