/** Steps that send: one request, a poll, the pages of an iterator. */
import { condition } from './conditions.js';
import { orNull, type Scope } from './expression.js';
import { placeOf } from './functions.js';
import { messageOf } from './messages.js';
import { local, quoted } from './names.js';
import { assertNever } from './never.js';
import {
  assign,
  call,
  choose,
  declare,
  giveBack,
  ifThen,
  lambda,
  lambdaBlock,
  statement,
  ternary,
  textOf,
  tryCatch,
  word,
  type Code,
} from './print/code.js';
import { print } from './values.js';
import { wireType } from './wire.js';
import { upper } from '../words.js';
import type { ErrorHandler, Forget, Method, PagesStep, PollStep, RpcStep, Step, Value, WireRpc } from '../model/model.js';

/** How a body ends: with a value, or without one in a method or in a lambda that must give something. */
export type End = (value: Value | undefined) => Code[];

export interface Body {
  readonly method: Method;
  readonly scope: Scope;
  readonly messages: ReadonlyMap<Step, string>;
  readonly end: End;
  /** Prints steps that stand in a block of their own. */
  readonly inside: (steps: readonly Step[], body: Body) => Code[];
}

const rpcName = (rpc: WireRpc): Code => word(`Rpcs.${upper(rpc.name)}`);

/** Where an answer goes that may be assigned more than once. */
export interface Kept {
  readonly variable: string;
  readonly isDeclared: boolean;
}

/** Whether the method goes on behind an error, so that the answer may be null. */
export const goesOnWithout = (step: RpcStep): boolean => isKept(step) && step.onError.some(({ does }) => does === 'steps');

const isKept = (step: RpcStep): boolean => step.as.used || step.remembers !== undefined;

export function rpc(step: RpcStep, outer: Body, kept: Kept = { variable: local(step.as.name), isDeclared: false }): Code[] {
  const body = reading(step, kept.variable, outer);
  const { scope } = body;
  const name = body.messages.get(step) ?? 'message';
  const message = messageOf(name, step.request, body.method, scope);
  const out = [...message.statements];
  let send = call(`call.${step.retry.name}`, rpcName(step.rpc), message.made);
  if (step.forgets.length > 0)
    send = call('call.forgetting', call('List.of', ...step.forgets.map((each) => forget(each, scope))), lambda('()', send));
  const ignored = step.onError.filter(({ does }) => does === 'ignore');
  const handlers = step.onError.filter(({ does }) => does !== 'ignore');
  if (ignored.length > 0) send = call('Call.unless', call('List.of', ...errorNames(ignored)), lambda('()', send));

  const type = wireType(step.rpc.response);
  const { variable: answer, isDeclared: declared } = kept;
  const keeps = isKept(step);
  if (handlers.length > 0) {
    const goesOn = handlers.some(({ does }) => does === 'steps');
    if (keeps && !declared) out.push(statement(word(`${type} ${answer}${goesOn ? ' = null' : ''}`)));
    out.push(tryCatch([keeps ? assign(answer, send) : statement(send)], 'ServerException error', caught(handlers, goesOn, body)));
  } else {
    out.push(declared ? assign(answer, send) : keeps ? declare(type, answer, send) : statement(send));
  }
  if (step.remembers !== undefined) {
    out.push(
      statement(
        call('call.rememberWrite', print(step.remembers.collection, scope).code, print(step.remembers.timestamp, scope, true).code),
      ),
    );
  }
  return out;
}

/** The answer under the name that it has here. */
export const reading = (step: RpcStep, variable: string, body: Body): Body =>
  variable === local(step.as.name)
    ? body
    : { ...body, scope: { ...body.scope, renamed: new Map([...body.scope.renamed, [step.as, variable]]) } };

/**
 * A lambda reads only what is assigned once. Where one of the statements behind has such a lambda, the answer goes to a variable of another
 * name, of which a copy bears its own.
 */
export function keptFor(step: RpcStep, later: readonly Code[]): { readonly variable: string; readonly copy: readonly Code[] } {
  const name = local(step.as.name);
  if (!later.some((each) => new RegExp(`->[^]*\\b${name}\\b`).test(textOf(each)))) return { variable: name, copy: [] };
  const variable = `${name}OrNull`;
  return { variable, copy: [declare(wireType(step.rpc.response), name, word(variable))] };
}

const errorNames = (handlers: readonly ErrorHandler[]): Code[] => handlers.flatMap(({ of }) => of.map((each) => word(quoted(each.name))));

/** What an error leads to; behind steps the method goes on, so that what is not caught must be in their chain. */
function caught(handlers: readonly ErrorHandler[], goesOn: boolean, body: Body): Code[] {
  const again = [statement(word('throw error'))];
  const cases = handlers.map((handler) => ({
    when: call('Call.caught', word('error'), ...errorNames([handler])),
    body: handler.does === 'steps' ? body.inside(handler.steps, body) : handler.does === 'return' ? body.end(handler.value) : [],
  }));
  return goesOn ? [choose([...cases, { when: undefined, body: again }])] : [...cases.map((each) => ifThen(each.when, each.body)), ...again];
}

export function poll(step: PollStep, body: Body): Code[] {
  if (step.retry.name !== 'read') throw new Error('a poll changes nothing');
  const scope: Scope = { ...body.scope, renamed: new Map([...body.scope.renamed, [step.as, 'answer']]) };
  const name = body.messages.get(step) ?? 'message';
  const message = messageOf(name, step.request, body.method, body.scope);
  const nothing = lambda('answer', word('null'));
  const fail =
    step.fail === undefined
      ? nothing
      : lambda('answer', ternary(condition(step.fail.when, scope), orNull(print(step.fail.message, scope)), word('null')));
  const watch = step.watch === undefined ? nothing : lambda('answer', orNull(print(step.watch, scope)));
  const sent = call(
    'call.poll',
    rpcName(step.rpc),
    message.made,
    word(`Policies.WAIT_${upper(step.policy.name)}`),
    lambda('answer', condition(step.until, scope)),
    fail,
    watch,
  );
  return [...message.statements, statement(sent)];
}

/** The kit owns cursor and end; each page is a call of its own, which sends the request. */
export function pages(step: PagesStep, { method, scope }: Body): Code {
  const args = step.args.map((arg) => (arg === undefined ? word('null') : orNull(print(arg, scope))));
  const message = messageOf('message', step.request, method, scope);
  const send = giveBack(call(`page.${step.retry.name}`, rpcName(step.rpc), message.made));
  const fetch = lambdaBlock(`(page, ${local(step.cursor.name)})`, [...message.statements, send]);
  return giveBack(call(placeOf(step.function.name), word('call'), ...args, fetch));
}

function forget(own: Forget, scope: Scope): Code {
  switch (own.kind) {
    case 'schema':
      return call(
        'Forget.schema',
        print(own.name, scope).code,
        ...(own.database === undefined ? [] : [orNull(print(own.database, scope))]),
      );
    case 'database':
      return call('Forget.database', print(own.database, scope).code);
    case 'all':
      return word('Forget.all()');
    default:
      return assertNever(own);
  }
}
