/** The body of a method: its parameters and their checks, its steps, what it gives back. */
import { checksOf, literalText, methodCheck } from './checks.js';
import { accessor, local, method as methodName, quoted, typeName } from './names.js';
import { gated } from './docs.js';
import { placeOf } from './functions.js';
import { messageOf } from './messages.js';
import { assertNever } from './never.js';
import {
  assign,
  call,
  chain,
  declare,
  forEach,
  giveBack,
  ifThen,
  lambda,
  lambdaBlock,
  statement,
  ternary,
  tryCatch,
  word,
  type ChainLink,
  type Code,
} from './print/code.js';
import { groupClass, requestClass } from './surface.js';
import { upper } from '../words.js';
import { boxed, isPrimitive, plain } from './types.js';
import { condition, orNull, print, type Scope } from './values.js';
import { wireType } from './wire.js';
import { insideOf, stepsOf, valuesOf } from '../model/walk.js';
import type {
  Binding,
  BranchStep,
  CallStep,
  Condition,
  Forget,
  Method,
  PagesStep,
  Param,
  PollStep,
  RpcStep,
  SchemaStep,
  SetStep,
  Step,
  TargetSettings,
  Value,
  WireRpc,
} from '../model/model.js';

/** How a body ends: with a value, or without one in a method or in a lambda that must give something. */
type End = (value: Value | undefined) => Code[];

interface Body {
  readonly method: Method;
  readonly scope: Scope;
  readonly messages: ReadonlyMap<Step, string>;
  readonly end: End;
}

export function bodyOf(method: Method, target: TargetSettings): Code[] {
  const messages = messageNames(method.body);
  const scope: Scope = { target, renamed: new Map(), inClass: groupClass(method.group) };
  const value = method.returns?.value;
  const body: Body = { method, scope, messages, end: (own) => ends(own, scope, false) };
  const options = usesOptions(method.body) ? [optionsOf(method)] : [];
  return [
    ...gates(method),
    ...method.params.flatMap(paramStatements),
    ...method.checks.flatMap((each) => methodCheck(each, scope)),
    ...options,
    ...steps(method.body, body, () => body.end(value)),
  ];
}

/** What the server must be; refused when something is to be sent, after all checks. */
function gates({ name, since, until }: Method): Code[] {
  const oldest = gated(since);
  return [
    ...(oldest === undefined ? [] : [statement(call('call.since', word(quoted(oldest)), word(quoted(name))))]),
    ...(until === undefined ? [] : [statement(call('call.until', word(quoted(until)), word(quoted(name))))]),
  ];
}

const ends = (value: Value | undefined, scope: Scope, inLambda: boolean): Code[] =>
  value === undefined ? (inLambda ? [giveBack(word('null'))] : []) : [giveBack(orNull(print(value, scope, true)))];

// ------------------------------------------------------------------------------------------------------------ parameters

function paramStatements(param: Param): Code[] {
  const name = local(param.name);
  const read = `request.${accessor(param.name)}()`;
  let value: Code = word(read);
  const standard = param.emptyAbsent || param.alsoAbsent.length > 0 ? param.default : undefined;
  if (param.emptyAbsent) value = call('Values.nonEmpty', value);
  for (const absent of param.alsoAbsent) value = call('Values.unless', value, word(literalText(absent, param.type)));
  if (standard !== undefined) value = call('Values.orDefault', value, word(literalText(standard, param.type)));
  if (param.default === undefined && !param.optional) value = call('call.required', word(quoted(param.name)), value);
  const type = param.optional ? boxed(param.type) : plain(param.type);
  const oldest = gated(param.since);
  const since = oldest === undefined ? [] : [statement(call('call.since', word(quoted(oldest)), word(quoted(param.name)), word(name)))];
  return [declare(type, name, value), ...checksOf(param, word(quoted(param.name)), word(name), 'call'), ...since];
}

const usesOptions = (own: readonly Step[]): boolean =>
  own.some((step) => step.kind === 'set' && step.values.some(({ value }) => value.kind === 'name' && value.binding.kind === 'options'));

const optionsOf = (method: Method): Code => {
  const links = method.params.map((each): ChainLink => ['put', word(quoted(each.name)), word(local(each.name))]);
  return declare('Options', 'options', chain(word('new Options()'), ...links));
};

// ----------------------------------------------------------------------------------------------------------------- steps

function steps(own: readonly Step[], body: Body, tail: () => Code[]): Code[] {
  const out: Code[] = [];
  for (let at = 0; at < own.length; at++) {
    const step = own[at];
    if (step === undefined) break;
    if (step.kind === 'schema') return [...out, schemaStep(step, body)];
    if (step.kind === 'pages') return [...out, pages(step, body)];
    if (step.kind === 'call' && at === own.length - 1 && givesResultOf(step, body.method))
      return [...out, giveBack(nestedCall(step, body.scope))];
    if (step.when === undefined) {
      out.push(...one(step, body));
      continue;
    }
    // Neighbours under one condition share its braces, and what one binds the other may read.
    const group = [step];
    for (
      let next = own[at + 1];
      next !== undefined && next.kind !== 'schema' && next.kind !== 'pages' && sameCondition(next.when, step.when);
      next = own[at + 1]
    ) {
      group.push(next);
      at++;
    }
    const later = own.slice(at + 1);
    const outer = group.filter((each) => each.kind === 'rpc' && isRead(each.as, later, body.method));
    out.push(
      ...outer.flatMap((each) => (each.kind === 'rpc' ? [declareAbsent(each)] : [])),
      ifThen(
        condition(step.when, body.scope),
        group.flatMap((each) => (each.kind === 'rpc' ? rpc(each, body, outer.includes(each)) : one(each, body))),
      ),
    );
  }
  return [...out, ...tail()];
}

/** Whether something after a step reads what it binds. */
function isRead(binding: Binding, later: readonly Step[], { returns }: Method): boolean {
  const values = [...[...stepsOf(later)].flatMap(valuesOf), ...(returns?.value === undefined ? [] : [returns.value])];
  return values.flatMap((each) => [...insideOf(each)]).some((each) => each.kind === 'name' && each.binding === binding);
}

const declareAbsent = (step: RpcStep): Code => declare(wireType(step.rpc.response), local(step.as.name), word('null'));

/** Whether the method gives just what the step does. */
function givesResultOf(step: CallStep, { returns }: Method): boolean {
  const value = returns?.value;
  return step.when === undefined && value?.kind === 'name' && value.binding === step.as && value.path.length === 0;
}

const sameCondition = (a: Condition | undefined, b: Condition | undefined): boolean =>
  a !== undefined && b !== undefined && describe(a) === describe(b);

/** A condition without the places where it stands. */
const describe = (own: Condition): string =>
  JSON.stringify(own, (key: string, value: unknown) =>
    key === 'place' || key === 'type' ? undefined : key === 'binding' ? (value as Binding).name : value,
  );

function one(step: Exclude<Step, SchemaStep | PagesStep>, body: Body): Code[] {
  const { scope } = body;
  switch (step.kind) {
    case 'branch':
      return branch(step, body);
    case 'let':
      return step.bindings.map(({ binding, value }) => {
        const own = print(value, scope);
        return declare(own.nullable ? boxed(value.type) : plain(value.type), local(binding.name), orNull(own));
      });
    case 'rpc':
      return rpc(step, body);
    case 'call':
      return callStep(step, body);
    case 'poll':
      return poll(step, body);
    case 'each': {
      const type = step.as.type;
      if (type === undefined) throw new Error(`$${step.as.name} has no type`);
      return [
        forEach(
          `${plain(type)} ${local(step.as.name)}`,
          print(step.list, scope).code,
          steps(step.steps, body, () => []),
        ),
      ];
    }
    case 'set':
      return set(step, scope);
    case 'return':
      return body.end(step.value);
    default:
      return assertNever(step);
  }
}

/** The steps after it are its body, and give what the method gives. */
function schemaStep(step: SchemaStep, body: Body): Code {
  const inner: Body = { ...body, end: (own) => ends(own, body.scope, true) };
  const returns = body.method.returns?.value;
  const lambdaBody = steps(step.body, inner, () => inner.end(returns));
  const args = [
    ...(step.when === undefined ? [] : [condition(step.when, body.scope)]),
    print(step.collection, body.scope).code,
    call('List.of', ...step.refreshOn.map((each) => word(quoted(each.name)))),
    lambdaBlock(local(step.as.name), lambdaBody),
  ];
  const made = call('call.withSchema', ...args);
  return body.method.returns === undefined ? statement(made) : giveBack(made);
}

function branch(step: BranchStep, { scope }: Body): Code[] {
  const declared = step.bindings.map((binding) => {
    if (binding.type === undefined) throw new Error(`$${binding.name} has no type`);
    return statement(word(`${binding.optional ? boxed(binding.type) : plain(binding.type)} ${local(binding.name)}`));
  });
  const parts = step.branches.map(({ form, values }) => ({
    when: form.when,
    body: [
      ...form.unused.map((param) => statement(call('call.unused', word(quoted(form.name)), word(quoted(param.name)), isGiven(param)))),
      ...form.requires.map((param) => statement(call('call.required', word(quoted(param.name)), word(local(param.name))))),
      ...form.verify.map((param) =>
        statement(call(`RecordChecks.verify${boxed(param.type)}`, word('call'), word(quoted(`${param.name}.`)), word(local(param.name)))),
      ),
      ...step.bindings.flatMap((binding, at) => {
        const value = values[at];
        return [assign(local(binding.name), value === undefined ? word('null') : orNull(print(value, scope)))];
      }),
    ],
  }));
  const [first, second, ...more] = parts;
  if (first?.when === undefined || second === undefined || more.length > 0) throw new Error('only two forms are printed in Java yet');
  return [...declared, ifThen(condition(first.when, scope), first.body, second.body)];
}

/** A parameter with a default is given when its value is another. */
function isGiven(param: Param): Code {
  const name = local(param.name);
  if (param.default === undefined) return word(`${name} != null`);
  const standard = literalText(param.default, param.type);
  if (typeof param.default === 'boolean') return word(param.default ? `!${name}` : name);
  return isPrimitive(param.type) ? word(`${name} != ${standard}`) : word(`!${name}.equals(${standard})`);
}

/** Another method under the same call: its budget, its options, and its name in errors. */
function nestedCall({ method, args }: CallStep, scope: Scope): Code {
  const links = args.map(({ param, value }): ChainLink => [methodName(param.name), orNull(print(value, scope))]);
  const request = chain(word(`${requestClass(method)}.builder()`), ...links, ['build']);
  const [own, name] = [groupClass(method.group), methodName(method.name)];
  return call(own === scope.inClass ? name : `${own}.${name}`, word('call'), request);
}

function callStep(step: CallStep, { scope }: Body): Code[] {
  const { method } = step;
  const made = nestedCall(step, scope);
  if (method.returns === undefined || !step.as.used) return [statement(made)];
  return [declare(plain(method.returns.type), local(step.as.name), made)];
}

function set(step: SetStep, scope: Scope): Code[] {
  // The connection is opened to the address, so it comes last.
  const ordered = [...step.values].sort((a, b) => Number(a.name === 'transport') - Number(b.name === 'transport'));
  return ordered.map(({ name, value }) => {
    if (name === 'closed') return statement(word('call.session().closeTransport()'));
    const own = orNull(print(value, scope));
    const setter: ChainLink = name === 'transport' ? ['openTransport', word('call'), own] : [`set${typeName(name)}`, own];
    return statement(chain(word('call.session()'), setter));
  });
}

// ------------------------------------------------------------------------------------------------------------------ RPCs

const rpcName = (rpc: WireRpc): Code => word(`Rpcs.${upper(rpc.name)}`);

/** With `declared`, the answer has its variable already. */
function rpc(step: RpcStep, body: Body, declared = false): Code[] {
  const { scope } = body;
  const name = body.messages.get(step) ?? 'message';
  const message = messageOf(name, step.request, body.method, scope);
  const out = [...message.statements];
  const named = step.onError.flatMap(({ of }) => of.map((each) => word(quoted(each.name))));
  let send = call(`call.${step.retry.name}`, rpcName(step.rpc), message.made);
  if (step.forgets.length > 0)
    send = call('call.forgetting', call('List.of', ...step.forgets.map((each) => forget(each, scope))), lambda('()', send));
  const [handler, ...more] = step.onError;
  if (more.length > 0) throw new Error('only one error handler is printed in Java yet');
  if (handler?.does === 'steps') throw new Error('steps instead of an answer are not printed in Java yet');
  if (handler?.does === 'ignore') send = call('Call.unless', call('List.of', ...named), lambda('()', send));

  const type = wireType(step.rpc.response);
  const answer = local(step.as.name);
  const keeps = step.as.used || step.remembers !== undefined;
  if (handler?.does === 'return') {
    if (keeps && !declared) out.push(statement(word(`${type} ${answer}`)));
    const handled = [ifThen(call('Call.caught', word('error'), ...named), body.end(handler.value)), statement(word('throw error'))];
    out.push(tryCatch([keeps ? assign(answer, send) : statement(send)], 'ServerException error', handled));
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

function poll(step: PollStep, body: Body): Code[] {
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
function pages(step: PagesStep, { method, scope }: Body): Code {
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

/** One message is `message`; several are named for their RPC. */
function messageNames(own: readonly Step[]): ReadonlyMap<Step, string> {
  const senders: (RpcStep | PollStep)[] = [];
  const visit = (step: Step): void => {
    if (step.kind === 'rpc' || step.kind === 'poll') senders.push(step);
    if (step.kind === 'schema') step.body.forEach(visit);
    if (step.kind === 'each') step.steps.forEach(visit);
  };
  own.forEach(visit);
  const single = senders.length === 1;
  return new Map(senders.map((step) => [step, single ? 'message' : local(`${step.rpc.name}Message`)]));
}
