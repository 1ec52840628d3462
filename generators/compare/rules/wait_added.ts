/** A method waits for work on the server. */
import type { Step } from '../../model/model.js';
import { behaves, verdicts } from '../verdict.js';
import { served, whose, type Rule } from './rule.js';

export const waitAdded: Rule = {
  code: 'wait_added',
  title: 'A method waits for work on the server',
  why: 'The call returns later, when the work is done, and may run out of its budget. Programs that polled themselves need not any more.',
  claims: ['Method.body', 'EachStep.steps'],
  find: (change) => {
    const step = change.after as Step | undefined;
    if (change.how !== 'added' || step?.kind !== 'poll') return undefined;
    const verdict = behaves('The call returns later, and may time out.');
    return [
      {
        message: `${whose(change)} waits by ${step.rpc.name}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
