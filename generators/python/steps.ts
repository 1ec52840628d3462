/** Prints the steps of a method as statements. */
import type { Condition, ErrorHandler, Forget, Form, Method, ResultDeclaration, Step, Value } from '../model/model.js';
import { block, call, chain, dict, flat, list, named, text, tuple, type Doc, type Statement } from './layout.js';
import { stem, variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { reads } from './reading.js';
import { given, messageType } from './types.js';
import { commonFields, condition, expression, literal, orNone, plainOrNone, surely, type Expression, type Scope } from './values.js';

/** Where statements stand: the method, whether it awaits, and how it returns. */
export interface Body extends Scope {
  readonly method: Method;
  readonly isAsync: boolean;
}

/** All steps, then the method's own return. */
export function statements(steps: readonly Step[], body: Body): Statement[] {
  const [first, ...rest] = steps;
  if (first === undefined) return returned(body);
  if (first.kind === 'schema') return schemaStatements(first, body);
  if (first.kind === 'call' && rest.length === 0 && first.when === undefined && isReturned(first, body))
    return [['return ', callDoc(first, body)]];
  if (first.kind === 'return' && first.when === undefined) return resultStatements(first.value, body);
  const together = sameCondition(first, rest, body);
  const run = [first, ...rest.slice(0, together)];
  const later = rest.slice(together);
  return [...conditionally(first.when, run, [later, body.method.returns?.value], body), ...statements(later, body)];
}

/** How many of the following steps run under the same condition. */
function sameCondition(first: Step, rest: readonly Step[], body: Body): number {
  if (first.when === undefined) return 0;
  const when = flat(condition(first.when, body));
  const place = rest.findIndex((step) => step.kind === 'schema' || step.when === undefined || flat(condition(step.when, body)) !== when);
  return place === -1 ? rest.length : place;
}

/** Steps under one condition; what they bind and `later` reads is absent where it is not met. */
function conditionally(when: Condition | undefined, run: readonly Step[], later: unknown, body: Body): Statement[] {
  const outlives = (step: Step): boolean => when !== undefined && 'as' in step && reads(later, step.as);
  const inner = run.flatMap((step) => [...(outlives(step) ? [] : absentAtFirst(step, isIgnoring(step))), ...statement(step, body)]);
  if (when === undefined) return inner;
  return [...run.flatMap((step) => absentAtFirst(step, outlives(step))), block(['if ', condition(when, body)], inner)];
}

const isIgnoring = (step: Step): boolean => step.kind === 'rpc' && step.as.used && step.onError.some(({ does }) => does === 'ignore');

/** A name that stays absent when its step is left out, or fails in a way that is ignored. */
function absentAtFirst(step: Step, isNeeded: boolean): Statement[] {
  if (!isNeeded || !(step.kind === 'rpc' || step.kind === 'call')) return [];
  const type =
    step.kind === 'rpc' ? messageType(step.rpc.response) : step.method.returns === undefined ? 'None' : given(step.method.returns.type);
  return [`${variable(step.as.name)}: ${type} | None = None`];
}

function statement(step: Step, body: Body): Statement[] {
  switch (step.kind) {
    case 'branch':
      return branch(step, body);
    case 'let':
      return step.bindings.map(({ binding, value }): Statement => [`${variable(binding.name)} = `, orNone(value, body)]);
    case 'rpc':
      return rpc(step, body);
    case 'call': {
      const doc = callDoc(step, body);
      return [step.as.used ? [`${variable(step.as.name)} = `, doc] : doc];
    }
    case 'poll':
      return poll(step, body);
    case 'each': {
      const { doc, guards } = expression(step.list, body);
      const loop = block([`for ${variable(step.as.name)} in `, doc], conditionallyEach(step.steps, body));
      return guards.length === 0 ? [loop] : [block(['if ', chain('and', guards)], [loop])];
    }
    case 'set':
      return set(step, body);
    case 'return':
      return resultStatements(step.value, body);
    case 'schema':
      return notYet('a schema step inside a condition');
    default:
      return assertNever(step);
  }
}

function callDoc(step: Extract<Step, { kind: 'call' }>, body: Body): Doc {
  const args = step.args.map(({ param, value }) => named(variable(param.name), orNone(value, body)));
  return [awaited(body), call(`self.${step.method.name}`, [...args, ...inherited(step.method, body)])];
}

/** What is left of the budget, and the other options of the call. */
const inherited = (method: Method, { running }: Body): Doc[] =>
  method.common
    .filter(({ type }) => type !== 'cancellation')
    .map(({ name }) => named(name, name === 'timeout' ? `${running}.rest()` : `${running}.${name}`));

/** Whether the method gives back just what the nested call gave. */
function isReturned(step: Extract<Step, { kind: 'call' }>, { method }: Body): boolean {
  const value = method.returns?.value;
  return value?.kind === 'name' && value.binding === step.as && value.path.length === 0;
}

/** Steps of a loop: as in `statements`, but nothing is returned at their end. */
function conditionallyEach(steps: readonly Step[], body: Body): Statement[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const together = sameCondition(first, rest, body);
  const later = rest.slice(together);
  return [...conditionally(first.when, [first, ...rest.slice(0, together)], later, body), ...conditionallyEach(later, body)];
}

const awaited = ({ isAsync }: Body): string => (isAsync ? 'await ' : '');

// ------------------------------------------------------------------------------------------------------------ sending

function rpc(step: Extract<Step, { kind: 'rpc' }>, body: Body): Statement[] {
  const request = requestDoc(step.rpc, step.request, body);
  const sent = [awaited(body), call(`${body.running}.${step.retry.name}`, [`rpcs.${constant(step.rpc.name)}`, request])];
  let found: Statement[] = [step.as.used ? [`${variable(step.as.name)} = `, ...sent] : sent];
  if (step.forgets.length > 0)
    found = [
      block(
        [
          'with ',
          call(
            `${body.running}.forgetting`,
            step.forgets.flatMap((each) => forgotten(each, body)),
          ),
        ],
        found,
      ),
    ];
  if (step.onError.length > 0) found = [block('try', found), block('except kit.ServerError as error', handlers(step.onError, body))];
  if (step.remembers !== undefined) {
    const { collection, timestamp } = step.remembers;
    found.push(call(`${body.running}.remember_write`, [orNone(collection, body), orNone(timestamp, body)]));
  }
  return found;
}

/** The message, with the fields that common parameters fill. */
export function requestDoc(rpcOf: Extract<Step, { kind: 'rpc' }>['rpc'], request: Value, body: Body): Doc {
  if (request.kind !== 'message') return orNone(request, body);
  const common = commonFields(rpcOf, body.method.common, body);
  const own = request.fields.map(({ field, value }) => named(field.name, orNone(value, body)));
  return call(messageType(request.message), [...common, ...own]);
}

function forgotten(forget: Forget, body: Body): Doc[] {
  switch (forget.kind) {
    case 'schema':
      return [orNone(forget.name, body), ...(forget.database === undefined ? [] : [named('database', orNone(forget.database, body))])];
    case 'database':
      return [named('databases', list([orNone(forget.database, body)]))];
    case 'all':
      return [named('everything', 'True')];
    default:
      return assertNever(forget);
  }
}

function handlers(onError: readonly ErrorHandler[], body: Body): Statement[] {
  const [only] = onError;
  const test = (handler: ErrorHandler): Doc => call('kit.caught', ['error', ...handler.of.map(({ name }) => text(name))]);
  const handled = (handler: ErrorHandler): Statement[] => {
    switch (handler.does) {
      case 'return':
        return resultStatements(handler.value, body);
      case 'ignore':
        return [];
      case 'steps':
        return conditionallyEach(handler.steps, body);
      default:
        return assertNever(handler);
    }
  };
  if (onError.length === 1 && only !== undefined) return [block(['if not ', test(only)], ['raise']), ...handled(only)];
  return [...onError.map((handler) => block(['if ', test(handler)], handled(handler))), 'raise'];
}

function poll(step: Extract<Step, { kind: 'poll' }>, body: Body): Statement[] {
  const answer = variable(step.as.name);
  const lambda = (doc: Doc): Doc => [`lambda ${answer}: `, doc];
  const { fail } = step;
  const args: Doc[] = [
    `rpcs.${constant(step.rpc.name)}`,
    requestDoc(step.rpc, step.request, body),
    named('retry', `settings.${constant(step.retry.name)}`),
    named('wait', `settings.${constant(step.policy.name)}_WAIT`),
    named('until', lambda(asBool(condition(step.until, body)))),
    ...(fail === undefined ? [] : [named('fail', lambda(failure(fail, body)))]),
    ...(step.watch === undefined ? [] : [named('watch', lambda(orNone(step.watch, body)))]),
  ];
  return [[awaited(body), call(`${body.running}.poll`, args)]];
}

function failure(fail: { readonly when: Condition; readonly message: Value }, body: Body): Doc {
  const { doc } = expression(fail.message, body);
  return { kind: 'choice', then: doc, condition: condition(fail.when, body), otherwise: 'None' };
}

/** `a and b == c` gives a list where the list is empty. */
function asBool(doc: Doc): Doc {
  const isChain = typeof doc === 'object' && !Array.isArray(doc) && (doc as { kind: string }).kind === 'chain';
  return isChain ? call('bool', [doc]) : doc;
}

/** `CreateAlias` → `CREATE_ALIAS`. */
export const constant = (name: string): string => stem(name).toUpperCase();

// ---------------------------------------------------------------------------------------------------------------- forms

function branch(step: Extract<Step, { kind: 'branch' }>, body: Body): Statement[] {
  return step.branches.map(({ form, values }, place): Statement => {
    const inner: Statement[] = [...formChecks(form, step, body)];
    step.bindings.forEach((binding, index) => {
      const value = values[index];
      inner.push([`${variable(binding.name)} = `, value === undefined ? 'None' : orNone(value, body)]);
    });
    if (form.when === undefined) return block('else', inner);
    return block([place === 0 ? 'if ' : 'elif ', condition(form.when, body)], inner);
  });
}

function formChecks(form: Form, step: Extract<Step, { kind: 'branch' }>, body: Body): Statement[] {
  const found: Statement[] = form.requires.map((param): Statement => {
    const own = variable(param.name);
    return [`${own} = `, call(`${body.running}.required`, [text(param.name), own])];
  });
  if (form.unused.length > 0) {
    const entries = form.unused.map((param): readonly [string, Doc] => [
      param.name,
      `${variable(param.name)} ${param.default === undefined ? 'is not None' : notDefault(literal(param.default, param.type))}`,
    ]);
    found.push(call(`${body.running}.unused`, [text(form.name), dict(entries)]));
  }
  form.verify.forEach((param) => found.push(call(`${variable(param.name)}.examine`, [body.running, text(param.name)])));
  if (step.branches.length < 2) return notYet('a method with one form');
  return found;
}

const notDefault = (value: string): string => (value === 'True' ? 'is not True' : value === 'False' ? 'is not False' : `!= ${value}`);

// --------------------------------------------------------------------------------------------------------------- schema

function schemaStatements(step: Extract<Step, { kind: 'schema' }>, body: Body): Statement[] {
  const known = variable(step.as.name);
  const type = step.when === undefined ? 'kit.Schema' : 'kit.Schema | None';
  const result = body.method.returns === undefined ? 'None' : given(body.method.returns.type);
  const args: Doc[] = [orNone(step.collection, body), 'send'];
  if (step.refreshOn.length > 0) args.push(named('refresh_on', tuple(step.refreshOn.map(({ name }) => text(name)))));
  if (step.when !== undefined) args.push(named('when', condition(step.when, body)));
  return [
    '',
    block(`${body.isAsync ? 'async ' : ''}def send(${known}: ${type}) -> ${result}`, statements(step.body, body)),
    '',
    ['return ', awaited(body), call(`${body.running}.with_schema`, args)],
  ];
}

// --------------------------------------------------------------------------------------------------------------- client

function set(step: Extract<Step, { kind: 'set' }>, body: Body): Statement[] {
  const state: Doc[] = [];
  const found: Statement[] = [];
  for (const { name, value } of step.values) {
    if (name === 'closed') found.push(`${awaited(body)}self._close_transport()`);
    else if (name !== 'transport') state.push(named(name, orNone(value, body)));
  }
  return [...(state.length === 0 ? [] : [call('self._set_state', state)]), ...found];
}

// -------------------------------------------------------------------------------------------------------------- results

function returned(body: Body): Statement[] {
  const { returns } = body.method;
  return returns?.value === undefined ? [] : resultStatements(returns.value, body);
}

function resultStatements(value: Value, body: Body): Statement[] {
  if (value.kind !== 'result') {
    return [['return ', surely(expression(value, body))]];
  }
  return builtResult(
    value.result,
    value.fields.map(({ field, value: own }) => ({
      name: field.name,
      omitZero: field.omitZero,
      own: expression(own, body),
      optional: field.optional,
    })),
    'result',
  );
}

export interface ResultEntry {
  readonly name: string;
  readonly optional: boolean;
  readonly omitZero: boolean;
  readonly own: Expression;
}

/** A result, its optional fields left out where they are absent. `extra` is a statement before the return. */
export function builtResult(
  result: ResultDeclaration,
  entries: readonly ResultEntry[],
  local: string,
  extra: readonly Statement[] = [],
): Statement[] {
  if (result.python === 'object') {
    return [
      [
        'return ',
        call(
          result.name,
          entries.map(({ name, own }) => named(variable(name), plainOrNone(own))),
        ),
      ],
    ];
  }
  const always = entries.filter(({ optional }) => !optional);
  const sometimes = entries.filter(({ optional }) => optional);
  const literalOf = dict(always.map(({ name, own }) => [name, surely(own)]));
  if (sometimes.length === 0 && extra.length === 0) return [['return ', literalOf]];
  return [
    [`${local}: ${result.name} = `, literalOf],
    ...sometimes.flatMap((entry) => optionalEntry(entry, local)),
    ...extra,
    `return ${local}`,
  ];
}

function optionalEntry({ name, own, omitZero }: ResultEntry, local: string): Statement[] {
  const target = `${local}[${text(name)}] = `;
  if (omitZero) return [block(['if ', ...own.guards.map((guard): Doc => [guard, ' and ']), zeroTest(own.doc)], [[target, own.doc]])];
  if (own.look !== undefined) {
    const found = variable(name);
    return [[`${found} = `, own.look.at], block(`if ${found} is not None`, [[target, own.look.use(found)]])];
  }
  if (own.guards.length === 0) return [[target, own.doc]];
  return [block(['if ', chain('and', own.guards)], [[target, own.doc]])];
}

/** What a conversion wraps is tested bare: `DataType(wire.element_type)` is zero where `wire.element_type` is. */
function zeroTest(doc: Doc): Doc {
  const inner = /^[A-Z]\w*\((.*)\)$/.exec(flat(doc));
  return inner?.[1] ?? doc;
}
