/** Prints the steps of a method as statements. */
import type { Condition, Method, Step, Value } from '../model/model.js';
import { condition } from './conditions.js';
import type { Scope } from './expression.js';
import { branch } from './forms.js';
import { block, call, chain, flat, named, text, tuple, type Doc, type Statement } from './layout.js';
import { constant, variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { reads } from './reading.js';
import { poll, requestDoc, rpc } from './requests.js';
import { resultStatements, returned } from './results.js';
import { given, messageType } from './types.js';
import { expression, orNone } from './values.js';

/** Where statements stand: the method, whether it awaits, and how it returns. */
export interface Body extends Scope {
  readonly method: Method;
  readonly isAsync: boolean;
}

/** All steps, then the method's own return. */
export function statements(steps: readonly Step[], body: Body): Statement[] {
  const [first, ...rest] = steps;
  if (first === undefined) return returned(body);
  if (first.kind === 'schema') return body.method.kind === 'iterator' ? pageStatements(first, body) : schemaStatements(first, body);
  if (first.kind === 'pages') return openPages(undefined, first, body);
  if (first.kind === 'call' && rest.length === 0 && first.when === undefined && isReturned(first, body))
    return [['return ', callDoc(first, body)]];
  if (first.kind === 'return' && first.when === undefined) return resultStatements(first.value, body);
  const made = rest.length === 0 ? madeLast(first, body) : undefined;
  if (made !== undefined) return resultStatements(made, body);
  const together = sameCondition(first, rest, body);
  const run = [first, ...rest.slice(0, together)];
  const later = rest.slice(together);
  return [...conditionally(first.when, run, [later, body.method.returns?.value], body), ...statements(later, body)];
}

/** A value that is named only to be returned. */
function madeLast(step: Step, { method }: Body): Value | undefined {
  const value = method.returns?.value;
  if (step.kind !== 'let' || step.when !== undefined || step.bindings.length !== 1 || value?.kind !== 'name' || value.path.length > 0)
    return undefined;
  return step.bindings[0]?.binding === value.binding ? step.bindings[0].value : undefined;
}

/** How many of the following steps run under the same condition. */
function sameCondition(first: Step, rest: readonly Step[], body: Body): number {
  if (first.when === undefined) return 0;
  const when = flat(condition(first.when, body));
  const place = rest.findIndex(
    (step) => step.kind === 'schema' || step.kind === 'pages' || step.when === undefined || flat(condition(step.when, body)) !== when,
  );
  return place === -1 ? rest.length : place;
}

/** Steps under one condition; what they bind and `later` reads is absent where it is not met. */
function conditionally(when: Condition | undefined, run: readonly Step[], later: unknown, body: Body): Statement[] {
  const outlives = (step: Step): boolean => when !== undefined && 'as' in step && reads(later, step.as);
  const inner = run.flatMap((step) => [...(outlives(step) ? [] : absentAtFirst(step, isIgnoring(step))), ...statement(step, body)]);
  if (when === undefined) return inner;
  return [...run.flatMap((step) => absentAtFirst(step, outlives(step))), block(['if ', condition(when, body)], inner)];
}

/** Whether a failure of the step is taken care of in a way that gives no answer. */
const isIgnoring = (step: Step): boolean => step.kind === 'rpc' && step.as.used && step.onError.some(({ does }) => does !== 'return');

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
    case 'pages':
      return notYet(`a ${step.kind} step inside a condition`);
    default:
      return assertNever(step);
  }
}

function callDoc(step: Extract<Step, { kind: 'call' }>, body: Body): Doc {
  const args = step.args.map(({ param, value }) => named(variable(param.name), orNone(value, body)));
  return [awaited(body), call(`self._${step.method.name}`, [body.running, ...args])];
}

/** Whether the method gives back just what the nested call gave. */
function isReturned(step: Extract<Step, { kind: 'call' }>, { method }: Body): boolean {
  const value = method.returns?.value;
  return value?.kind === 'name' && value.binding === step.as && value.path.length === 0;
}

/** Steps of a loop: as in `statements`, but nothing is returned at their end. */
export function conditionallyEach(steps: readonly Step[], body: Body): Statement[] {
  const [first, ...rest] = steps;
  if (first === undefined) return [];
  const together = sameCondition(first, rest, body);
  const later = rest.slice(together);
  return [...conditionally(first.when, [first, ...rest.slice(0, together)], later, body), ...conditionallyEach(later, body)];
}

/** `await` where the client awaits. */
export const awaited = ({ isAsync }: Body): string => (isAsync ? 'await ' : '');

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

// ---------------------------------------------------------------------------------------------------------------- pages

/** The schema that pages need is looked up with the first of them. */
function pageStatements(step: Extract<Step, { kind: 'schema' }>, body: Body): Statement[] {
  const [pages, ...others] = step.body;
  if (step.when !== undefined || pages?.kind !== 'pages' || others.length > 0) return notYet('an iterator with steps around its pages');
  return openPages(
    [`${variable(step.as.name)} = `, awaited(body), call(`${body.running}.schema`, [orNone(step.collection, body)])],
    pages,
    body,
  );
}

/** What opens an iterator: it asks the kit for pages, and says how one is fetched. */
function openPages(lookup: Doc | undefined, step: Extract<Step, { kind: 'pages' }>, body: Body): Statement[] {
  const kind = body.isAsync ? 'Async' : 'Sync';
  const prefix = body.isAsync ? 'async def' : 'def';
  const { returns } = body.method;
  if (returns?.type.kind !== 'iterator' || step.function.cursor === undefined) return notYet('pages of a method that is no iterator');
  const page = given(returns.type.of);
  const cursor = variable(step.cursor.name);
  const request = requestDoc(step.rpc, step.request, body);
  const fetch = block(
    `${prefix} fetch(call: kit.${kind}Call, ${cursor}: kit.${step.function.cursor.name}) -> ${messageType(step.rpc.response)}`,
    [['return ', awaited(body), call(`call.${step.retry.name}`, [`rpcs.${constant(step.rpc.name)}`, request])]],
  );
  const args = step.args.map((argument) => (argument === undefined ? 'None' : orNone(argument, body)));
  const pages = call(`kit.${step.function.name}`, [body.running, ...args]);
  return [
    '',
    block(`${prefix} open_pages(call: kit.${kind}Call) -> kit.${kind}PageReader[${page}]`, [
      ...(lookup === undefined ? [] : [lookup]),
      '',
      fetch,
      '',
      ['return ', call(`kit.${kind}PageReader`, [pages, 'fetch'])],
    ]),
    '',
    ['return ', call(`${body.isAsync ? 'Async' : ''}PageIterator`, [body.running, 'open_pages'])],
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
