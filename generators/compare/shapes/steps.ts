/** What methods do, step by step. */
import type * as M from '../../model/model.js';
import { list, names, nothing, shape, text, told, type Shape } from '../shape.js';
import { conditionText } from '../text/conditions.js';
import { sentFields, type SentField } from '../text/sent.js';
import { argumentsText, valueText } from '../text/values.js';
import type { Keys } from './values.js';

const placed = nothing('where it stands changes nothing');
const named = nothing('what it gives is told where it is read');
const found = nothing('steps of one kind are compared with each other');
const when = text(conditionText);
const base = { kind: found, when, place: placed };

const sent = shape<SentField>('SentField', { path: nothing('fields of one path are compared'), text: text(), place: placed });
const request = list<SentField>(sent, ({ path }) => path, { ordered: false, members: sentFields });

const handler = shape<Keys<M.ErrorHandler>>('ErrorHandler', {
  of: nothing('handlers of the same errors are compared'),
  does: text(),
  value: text(valueText),
  steps: told,
});
const handlerName = ({ of }: M.ErrorHandler): string => of.map(({ name }) => name).join(', ');
/** Handlers with steps of their own are as rare as short: they are compared whole. */
const handlerShape = { ...handler, parts: { ...handler.parts, steps: text((steps: readonly M.Step[]) => steps.map(stepText).join('; ')) } };

const bound = shape<M.LetStep['bindings'][number]>('LetStep.bindings', { binding: told, value: text(valueText) });
const branch = shape<M.BranchStep['branches'][number]>('BranchStep.branches', { form: told, values: text(argumentsText) });
const argument = shape<M.CallStep['args'][number]>('CallStep.args', { param: told, value: text(valueText) });
const state = shape<M.SetStep['values'][number]>('SetStep.values', { name: told, value: text(valueText) });
const retry = text(({ name }: M.RetryPolicy) => name);

export const forgetText = (forget: M.Forget): string => {
  switch (forget.kind) {
    case 'schema':
      return `{ schema: ${valueText(forget.name)}${forget.database === undefined ? '' : `, database: ${valueText(forget.database)}`} }`;
    case 'database':
      return `{ database: ${valueText(forget.database)} }`;
    case 'all':
      return '{ all: true }';
  }
};

const shapes: Readonly<Record<M.Step['kind'], Shape>> = {
  branch: shape<M.BranchStep>('BranchStep', {
    ...base,
    bindings: names(({ name }: M.Binding) => name),
    branches: list<M.BranchStep['branches'][number]>(branch, ({ form }) => form.name),
  }),
  let: shape<M.LetStep>('LetStep', { ...base, bindings: list<M.LetStep['bindings'][number]>(bound, ({ binding }) => binding.name) }),
  rpc: shape<M.RpcStep>('RpcStep', {
    ...base,
    rpc: found,
    retry,
    request,
    forgets: text((forgets: readonly M.Forget[]) => (forgets.length === 0 ? 'nothing' : forgets.map(forgetText).join(', '))),
    remembers: text(
      ({ collection, timestamp }: NonNullable<M.RpcStep['remembers']>) => `${valueText(timestamp)} of ${valueText(collection)}`,
    ),
    onError: list<M.ErrorHandler>(handlerShape, handlerName),
    as: named,
  }),
  call: shape<M.CallStep>('CallStep', {
    ...base,
    method: found,
    args: list<M.CallStep['args'][number]>(argument, ({ param }) => param.name, { ordered: false }),
    as: named,
  }),
  schema: shape<M.SchemaStep>('SchemaStep', {
    ...base,
    collection: text(valueText),
    as: named,
    refreshOn: names(({ name }: M.NamedError) => name),
    body: nothing('its steps are compared with those of the method'),
  }),
  poll: shape<M.PollStep>('PollStep', {
    ...base,
    rpc: found,
    retry,
    request,
    as: named,
    until: text(conditionText),
    fail: text(({ when: at, message }: NonNullable<M.PollStep['fail']>) => `${conditionText(at)} says ${valueText(message)}`),
    watch: text(valueText),
    policy: text(({ name }: M.WaitPolicy) => name),
  }),
  each: shape<M.EachStep>('EachStep', { ...base, list: text(valueText), as: named, steps: steps() }),
  pages: shape<M.PagesStep>('PagesStep', {
    ...base,
    function: text(({ name }: M.RuntimeFunction) => name),
    args: text(argumentsText),
    cursor: named,
    rpc: text(({ name }: M.WireRpc) => name),
    retry,
    request,
  }),
  set: shape<M.SetStep>('SetStep', { ...base, values: list<M.SetStep['values'][number]>(state, ({ name }) => name) }),
  return: shape<M.ReturnStep>('ReturnStep', { ...base, value: text(valueText) }),
};

/** A step by what it does, not by its place: `rpc CreateIndex`. */
export function stepName(step: M.Step): string {
  switch (step.kind) {
    case 'rpc':
    case 'poll':
      return `${step.kind} ${step.rpc.name}`;
    case 'call':
      return `call ${step.method.name}`;
    case 'branch':
    case 'let':
    case 'schema':
    case 'each':
    case 'pages':
    case 'set':
    case 'return':
      return step.kind;
  }
}

const stepText = (step: M.Step): string =>
  step.kind === 'rpc' || step.kind === 'poll' ? `${stepName(step)} ${valueText(step.request)}` : stepName(step);

export function steps() {
  return list<M.Step>((step) => ({ ...shapes[step.kind], base: 'Step' }), stepName, { members: flat });
}

/** What stands under a `schema` step is what follows it. */
function flat(all: readonly M.Step[]): readonly M.Step[] {
  return all.flatMap((step) => (step.kind === 'schema' ? [step, ...flat(step.body)] : [step]));
}

export const stepShapes: readonly Shape[] = [
  ...Object.values(shapes),
  sent,
  handlerShape,
  bound,
  branch,
  argument,
  state,
  shape<Keys<M.Forget>>('Forget', { kind: told, name: told, database: told }),
  shape<NonNullable<M.RpcStep['remembers']>>('RpcStep.remembers', { collection: told, timestamp: told }),
  shape<NonNullable<M.PollStep['fail']>>('PollStep.fail', { when: told, message: told }),
];
