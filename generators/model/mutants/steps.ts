/** Steps that are left out, always taken, sent again under other conditions, or forget what they should. */
import type { BranchStep, Form, PagesStep, Param, PollStep, RetryPolicy, RpcStep, Step } from '../model.js';
import { valuesOf } from '../walk.js';
import { replaced, without, type Loss } from './loss.js';
import { valueLosses } from './values.js';

export function stepLosses(steps: readonly Step[], policies: readonly RetryPolicy[]): Loss[] {
  return steps.flatMap((step): Loss[] => [
    ...valuesOf(step).flatMap(valueLosses),
    ...conditionLosses(step),
    ...own(steps, step, policies),
    ...inside(step).flatMap((each) => stepLosses(each, policies)),
  ]);
}

function inside(step: Step): (readonly Step[])[] {
  switch (step.kind) {
    case 'each':
      return [step.steps];
    case 'schema':
      return [step.body];
    case 'rpc':
      return step.onError.flatMap((handler) => (handler.does === 'steps' ? [handler.steps] : []));
    case 'branch':
    case 'let':
    case 'call':
    case 'poll':
    case 'pages':
    case 'set':
    case 'return':
      return [];
  }
}

function conditionLosses(step: Step): Loss[] {
  if (step.when === undefined) return [];
  const title = `${stepText(step)}: its condition is gone`;
  return [{ kind: 'step', title, place: step.place, begin: () => replaced(step, 'when', undefined) }];
}

function own(steps: readonly Step[], step: Step, policies: readonly RetryPolicy[]): Loss[] {
  const { place } = step;
  const dropped: Loss = { kind: 'step', title: `${stepText(step)}: it is left out`, place, begin: () => without(steps, step) };
  switch (step.kind) {
    case 'rpc':
      return [...(step.as.used ? [] : [dropped]), ...retryLosses(step, policies), ...rpcLosses(step)];
    case 'call':
      return [
        ...(step.as.used ? [] : [dropped]),
        ...step.args
          .filter(({ param }) => param.optional || param.default !== undefined)
          .map((each): Loss => ({
            kind: 'mapping',
            title: `${stepText(step)}: ${each.param.name} is not given`,
            place,
            begin: () => without(step.args, each),
          })),
      ];
    case 'poll':
      return [dropped, ...retryLosses(step, policies), ...pollLosses(step)];
    case 'pages':
      return retryLosses(step, policies);
    case 'schema':
      return step.refreshOn.map((each) => ({
        kind: 'cache',
        title: `${each.name} does not refresh the schema`,
        place,
        begin: () => without(step.refreshOn, each),
      }));
    case 'set':
      return step.values.map((each) => ({
        kind: 'step',
        title: `${each.name} is not set`,
        place,
        begin: () => without(step.values, each),
      }));
    case 'return':
      return step.when === undefined ? [] : [dropped];
    case 'branch':
      return branchLosses(step);
    case 'let':
    case 'each':
      return [];
  }
}

/** The neighbours of a policy: one that is bolder, one that is more timid. */
function retryLosses(step: RpcStep | PollStep | PagesStep, policies: readonly RetryPolicy[]): Loss[] {
  const order = ['once', 'repeatable', 'read'];
  const at = order.indexOf(step.retry.name);
  return policies
    .filter(({ name }) => Math.abs(order.indexOf(name) - at) === 1)
    .map((policy) => ({
      kind: 'retry',
      title: `${step.rpc.name} is sent again as ${policy.name}, not ${step.retry.name}`,
      place: step.place,
      begin: () => replaced(step, 'retry', policy),
    }));
}

function rpcLosses(step: RpcStep): Loss[] {
  const { place } = step;
  const { name } = step.rpc;
  const found: Loss[] = step.forgets.map((each) => ({
    kind: 'cache',
    title: `${name} forgets no ${each.kind}`,
    place,
    begin: () => without(step.forgets, each),
  }));
  if (step.remembers !== undefined)
    found.push({ kind: 'cache', title: `${name} remembers no last write`, place, begin: () => replaced(step, 'remembers', undefined) });
  for (const each of step.onError)
    found.push({
      kind: 'step',
      title: `${name}: ${each.of.map((error) => error.name).join(', ')} is not handled`,
      place,
      begin: () => without(step.onError, each),
    });
  return found;
}

function pollLosses(step: PollStep): Loss[] {
  const { place } = step;
  const { name } = step.rpc;
  const found: Loss[] = [
    { kind: 'step', title: `${name} is waited for the wrong way round`, place, begin: () => replaced(step, 'until', not(step.until)) },
  ];
  if (step.fail !== undefined)
    found.push({ kind: 'step', title: `${name}: a failure is not noticed`, place, begin: () => replaced(step, 'fail', undefined) });
  return found;
}

const not = (of: PollStep['until']): PollStep['until'] => ({ kind: 'not', of });

function branchLosses({ branches, place }: BranchStep): Loss[] {
  const lost = (form: Form, list: readonly Param[], what: string): Loss[] =>
    list.map((param) => ({
      kind: 'check',
      title: `the form ${form.name}: ${param.name} is not checked: ${what}`,
      place,
      begin: () => without(list, param),
    }));
  return branches.flatMap(({ form }) => [
    ...lost(form, form.requires, 'required'),
    ...lost(form, form.unused, 'unused'),
    ...lost(form, form.verify, 'verified'),
  ]);
}

function stepText(step: Step): string {
  switch (step.kind) {
    case 'rpc':
    case 'poll':
    case 'pages':
      return step.rpc.name;
    case 'call':
      return step.method.name;
    case 'let':
      return step.bindings.map(({ binding }) => binding.name).join(', ');
    case 'branch':
    case 'schema':
    case 'each':
    case 'set':
      return step.kind;
    case 'return':
      return 'the early return';
  }
}
