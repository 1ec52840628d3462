/** A method sends one RPC less. */
import type { Step } from '../../model/model.js';
import { run, verdicts } from '../verdict.js';
import { served, whose, type Rule } from './rule.js';

export const rpcRemoved: Rule = {
  code: 'rpc_removed',
  title: 'A method sends one RPC less',
  why: 'What the RPC did at the server is no longer done, and what it answered is no longer known. No compiler knows.',
  claims: ['Method.body', 'EachStep.steps'],
  find: (change) => {
    const step = change.before as Step | undefined;
    if (change.how !== 'removed' || step?.kind !== 'rpc') return undefined;
    const verdict = run('What the RPC did is no longer done.');
    return [
      {
        message: `${whose(change)} no longer calls ${step.rpc.name}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
