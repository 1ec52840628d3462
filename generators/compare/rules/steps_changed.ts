/** The steps of a method are others, in a way that no other rule tells. */
import { run, verdicts } from '../verdict.js';
import { fromTo, served, whose, within, type Rule } from './rule.js';

export const stepsChanged: Rule = {
  code: 'steps_changed',
  title: 'A method goes other ways to its result',
  why: 'Its steps are others: what it computes on the way, their order, what it repeats, the state that it leaves in the client. What it sends may be the same.',
  claims: [
    'Method.body',
    'EachStep.steps',
    'EachStep.list',
    'LetStep.bindings',
    'LetStep.bindings.value',
    'BranchStep.bindings',
    'BranchStep.branches',
    'BranchStep.branches.values',
    'PagesStep.function',
    'PagesStep.args',
    'PagesStep.rpc',
    'SetStep.values',
    'SetStep.values.value',
    'ReturnStep.value',
  ],
  find: (change) => {
    const verdict = run('It may do something else; read the steps before and after.');
    const step = within(
      change,
      'LetStep.bindings',
      'BranchStep.branches',
      'SetStep.values',
      'LetStep',
      'BranchStep',
      'SetStep',
      'EachStep',
      'PagesStep',
      'ReturnStep',
    )?.name;
    const words = {
      added: `there is ‘${change.texts.after}’`,
      removed: `there is no ‘${change.texts.before}’ any more`,
      changed: `it goes ${fromTo(change)}`,
      reordered: `the order is ${change.texts.after}`,
    };
    return [
      {
        message: `the steps of ${whose(change)} change${step === undefined ? '' : ` in ${step}`}: ${words[change.how]}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
