/** Resolves method files. Signatures first, since methods call each other, then bodies. */
import { resolveMethodChecks } from './checks.js';
import { clientFields, isPinned, type ClientField } from './client_state.js';
import type { Context, Writable } from './context.js';
import { firstOf, firstParams } from './first-item.js';
import type { CommonParam, Form, Method, Param, Step, Value } from './model.js';
import { reportDoubles, resolveDeprecated, resolveParam, resolveParams } from './params.js';
import type { Spec } from './read.js';
import { resolveRest } from './rest.js';
import { binding, Scope } from './scope.js';
import { Cursor } from './source.js';
import { Steps, type Frame } from './steps.js';
import { parseType, scalar } from './types.js';
import { Values } from './values.js';
import { insideOf, stepsOf, valuesOf } from './walk.js';

export interface Signed {
  readonly method: Writable<Method>;
  readonly cursor: Cursor;
  readonly calls: Set<string>;
}

export function resolveMethods(context: Context, files: Spec['methods'], common: readonly CommonParam[]): Signed[] {
  const signed = files
    .filter(({ file }) => file.raw !== undefined)
    .map(({ group, name, file }) => sign(context, group, name, file.root, common));
  const pins = signed.flatMap(({ method }) => (method.kind === 'session' ? method.params : []));
  for (const each of signed) body(context, each, pins);
  markWaits(signed);
  markSessions(signed);
  return signed;
}

function sign(context: Context, group: string, name: string, cursor: Cursor, common: readonly CommonParam[]): Signed {
  const { params: listed, spread } = resolveParams(context, cursor.maybe('params'));
  const made = makes(context, cursor.maybe('makes'));
  const first = firstOf(context, cursor.maybe('first'), made);
  const result = returns(context, cursor.maybe('returns'));
  const own = [...(first === undefined ? [] : firstParams(first)), ...listed];
  const borrowed = (cursor.maybe('use')?.items ?? []).flatMap((each) => {
    const fragment = context.fragment(each.text, each.place);
    if (fragment !== undefined && fragment.kind !== 'params')
      context.report('wrong_form', each.place, `the fragment ${each.text} has no params`);
    return (fragment?.cursor.maybe('params')?.entries ?? []).flatMap((entry) => resolveParam(context, entry) ?? []);
  });
  const params = [...own, ...borrowed];
  reportDoubles(context, params);
  const kind = (cursor.maybe('kind')?.text ?? 'call') as Method['kind'];
  const names = cursor.maybe('common')?.items.map(({ text }) => text);
  // Each method has bindings of its own, since `used` is told by method.
  const taken =
    kind === 'builder'
      ? []
      : common.filter((each) => names?.includes(each.name) ?? true).map((each) => ({ ...each, binding: { ...each.binding } }));
  const text = (key: string): string | undefined => cursor.maybe(key)?.text;
  const method: Writable<Method> = {
    name,
    group,
    kind,
    params,
    spread,
    place: { file: cursor.file.path, line: 1, column: 1 },
    doc: text('doc') ?? '',
    since: text('since'),
    until: text('until'),
    feature: text('feature'),
    also: (cursor.maybe('also')?.items ?? []).map((each) => each.text),
    deprecated: resolveDeprecated(cursor.maybe('deprecated')),
    positional: positional(context, cursor, params, taken),
    common: taken,
    checks: [],
    forms: [],
    body: [],
    waits: false,
    inSession: false,
    makes: made,
    first,
    returns: result,
    errors: context.errorList(cursor.maybe('errors')),
    rest: cursor.maybe('rest')?.isMap === true ? resolveRest(context, cursor.at('rest'), params, result) : undefined,
    mcp: cursor.maybe('mcp')?.raw as { tool: string } | undefined,
  };
  context.methods.set(name, method);
  return { method, cursor, calls: new Set() };
}

/** By default all parameters, then `timeout`. */
function positional(context: Context, cursor: Cursor, params: readonly Param[], common: readonly CommonParam[]): (Param | CommonParam)[] {
  const all = [...params, ...common.filter(({ name }) => name === 'timeout')];
  const list = cursor.maybe('positional');
  if (list === undefined) return all;
  return list.items.flatMap((each) => {
    const found = context.named(all, each.text, 'unknown_param', each.place, 'the parameter');
    return found === undefined ? [] : [found];
  });
}

function makes(context: Context, cursor: Cursor | undefined): Method['makes'] {
  const type = cursor && parseType(context, cursor.text, cursor.place);
  if (type?.kind === 'declared' && (type.declaration.kind === 'record' || type.declaration.kind === 'list_of')) return type.declaration;
  if (type !== undefined && cursor !== undefined) context.report('wrong_type', cursor.place, `${cursor.text} is no record or list type`);
  return undefined;
}

function returns(context: Context, cursor: Cursor | undefined): Method['returns'] {
  if (cursor?.isMap !== true) return undefined;
  const type = parseType(context, cursor.at('type').text, cursor.at('type').place);
  if (type === undefined) return undefined;
  const doc = cursor.maybe('doc')?.text;
  if (doc === undefined) context.report('no_doc', cursor.place, 'the result has no doc');
  return { type, value: undefined, doc: doc ?? '' };
}

// -------------------------------------------------------------------------------------------------------------------- body

function body(context: Context, { method, cursor, calls }: Signed, pins: readonly Param[]): void {
  const values = new Values(context, method.spread);
  const scope = new Scope();
  for (const { binding: own } of [...method.params, ...method.common]) scope.bind(own);
  bindSurroundings(scope, pins);
  method.checks = [
    ...resolveMethodChecks(values, scope, cursor.maybe('checks')),
    ...(cursor.maybe('use')?.items ?? []).flatMap((each) =>
      resolveMethodChecks(values, scope, context.fragments.get(each.text)?.cursor.maybe('checks')),
    ),
  ];
  method.forms = (cursor.maybe('forms')?.entries ?? []).map((each) => form(context, values, scope, method, each));
  if (method.kind === 'builder' || method.kind === 'session') return;

  const frame: Frame = {
    method,
    retry: cursor.maybe('retry')?.text,
    forms: method.forms,
    returns: method.returns?.type,
    params: new Map(method.params.map((each) => [each.name, each])),
    calls,
  };
  const steps = new Steps(context, values, frame);
  const own = steps.resolve(cursor.has('rpc') ? [rpcStep(cursor)] : (cursor.maybe('steps')?.items ?? []), scope);
  // The checks of the forms stand at the start, whatever the first step is.
  method.body = method.forms.length > 0 && own[0]?.kind !== 'branch' ? [steps.branch(cursor, []), ...own] : own;
  const from = cursor.maybe('returns')?.isMap === true ? cursor.at('returns').maybe('from') : undefined;
  if (from !== undefined && method.returns !== undefined)
    method.returns = { ...method.returns, value: values.resolve(from, scope, method.returns.type) };
}

/** A one-step method's file as the step that it is. */
function rpcStep(cursor: Cursor): Cursor {
  const keys = ['rpc', 'send', 'forgets', 'on_error', 'remembers'];
  return new Cursor(
    cursor.file,
    cursor.path,
    Object.fromEntries(Object.entries(cursor.raw as object).filter(([key]) => keys.includes(key))),
  );
}

function bindSurroundings(scope: Scope, pins: readonly Param[]): void {
  const target = ['sdk_type', 'version'].map((name) => ({ name, type: scalar('string'), optional: false }));
  const named = (kind: 'client' | 'target', fields: readonly ClientField[]): void => {
    scope.bind(
      binding(kind, kind, {
        kind: 'declared',
        declaration: {
          kind: 'host',
          name: kind,
          doc: '',
          place: { file: '', line: 0, column: 0 },
          internal: true,
          members: [],
          items: undefined,
          fields,
        },
      }),
    );
  };
  named('client', clientFields(pins));
  named('target', target);
  scope.bind(binding('options', 'options', undefined));
}

function form(context: Context, values: Values, scope: Scope, method: Method, cursor: Cursor): Form {
  const params = (key: string): Param[] =>
    (cursor.maybe(key)?.items ?? []).flatMap((each) => {
      const name = each.text.replace(/^\$/, '');
      const found = context.named(method.params, name, 'unknown_param', each.place, 'the parameter');
      return found === undefined ? [] : [found];
    });
  const when = cursor.maybe('when');
  return {
    name: cursor.key,
    when: when && values.condition(when, scope),
    requires: params('requires'),
    unused: params('unused'),
    verify: params('verify'),
  };
}

/** A method waits when it polls, or calls one that does. */
function markWaits(signed: readonly Signed[]): void {
  const polls = (steps: readonly Step[]): boolean =>
    steps.some(
      (step) => step.kind === 'poll' || (step.kind === 'each' && polls(step.steps)) || (step.kind === 'schema' && polls(step.body)),
    );
  const byName = new Map(signed.map((each) => [each.method.name, each]));
  const waits = (each: Signed, seen: Set<string>): boolean =>
    polls(each.method.body) ||
    [...each.calls].some((name) => {
      const called = byName.get(name);
      return called !== undefined && !seen.has(name) && waits(called, new Set([...seen, name]));
    });
  for (const each of signed) each.method.waits = waits(each, new Set([each.method.name]));
}

/** A session has the methods that read one of its parameters, those that call one of these, and `close`. */
function markSessions(signed: readonly Signed[]): void {
  if (!signed.some(({ method }) => method.kind === 'session')) return;
  const byName = new Map(signed.map((each) => [each.method.name, each]));
  const has = ({ method, calls }: Signed): boolean =>
    [...stepsOf(method.body)].some(
      (step) =>
        (step.kind === 'set' && step.values.some(({ name }) => name === 'closed')) ||
        valuesOf(step).some((value) => [...insideOf(value)].some(readsPin)),
    ) || [...calls].some((name) => byName.get(name)?.method.inSession === true);
  for (let found: Signed | undefined; ; found.method.inSession = true) {
    found = signed.find((each) => !each.method.inSession && has(each));
    if (found === undefined) return;
  }
}

function readsPin(value: Value): boolean {
  if (value.kind !== 'name' || value.binding.kind !== 'client') return false;
  const [field] = value.path;
  return field?.kind === 'field' && isPinned(field.name);
}
