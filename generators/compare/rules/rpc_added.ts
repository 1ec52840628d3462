/** A method sends one more RPC. */
import type { RpcStep, Step } from '../../model/model.js';
import { behaves, verdicts } from '../verdict.js';
import { served, whose, type Rule } from './rule.js';

export const rpcAdded: Rule = {
  code: 'rpc_added',
  title: 'A method sends one more RPC',
  why: 'A call takes one more trip to the server, and may fail in one more way. A server or a mock that does not know the RPC refuses it.',
  claims: ['Method.body', 'EachStep.steps'],
  find: (change) => {
    const step = change.after as Step | undefined;
    if (change.how !== 'added' || step?.kind !== 'rpc') return undefined;
    const verdict = behaves('A call sends one more RPC, which may fail.');
    return [
      {
        message: `${whose(change)} calls ${nameOf(step)}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};

const nameOf = (step: RpcStep): string => `${step.rpc.name}${step.when === undefined ? '' : ' in some cases'}`;
