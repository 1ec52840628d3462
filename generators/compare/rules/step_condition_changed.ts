/** A step is taken in other cases. */
import { run, verdicts } from '../verdict.js';
import { fromTo, served, whose, within, type Rule } from './rule.js';

const kinds = ['BranchStep', 'LetStep', 'RpcStep', 'CallStep', 'SchemaStep', 'PollStep', 'EachStep', 'PagesStep', 'SetStep', 'ReturnStep'];

export const stepConditionChanged: Rule = {
  code: 'step_condition_changed',
  title: 'A step is taken in other cases',
  why: 'A step with a condition is taken only where it holds. With another one some calls do more than before, or less.',
  claims: kinds.map((kind) => `${kind}.when`),
  find: (change) => {
    const verdict = run('Some calls do more than before, or less.');
    return [
      {
        message: `${whose(change)}: when ‘${within(change, ...kinds)?.name ?? ''}’ is done goes ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
