/** The body of a method: its parameters and their checks, its steps, what it gives back. */
import { literalText, methodCheck } from './checks.js';
import { condition } from './conditions.js';
import { orNull, presence, type Scope } from './expression.js';
import { local, method as methodName, quoted, typeName } from './names.js';
import { assertNever } from './never.js';
import { gates, optionsOf, paramStatements, usesOptions } from './params.js';
import {
  assign,
  call,
  chain,
  choose,
  declare,
  forEach,
  giveBack,
  ifThen,
  lambdaBlock,
  statement,
  word,
  type ChainLink,
  type Code,
} from './print/code.js';
import { goesOnWithout, keptFor, pages, poll, reading, rpc, type Body } from './rpc_steps.js';
import { groupClass, requestClass } from './surface.js';
import { boxed, isPrimitive, plain } from './types.js';
import { print } from './values.js';
import { wireType } from './wire.js';
import { insideOf, stepsOf, valuesOf } from '../model/walk.js';
import type {
  Binding,
  BranchStep,
  CallStep,
  Condition,
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
} from '../model/model.js';

export function bodyOf(method: Method, target: TargetSettings): Code[] {
  const messages = messageNames(method.body);
  const scope: Scope = { target, renamed: new Map(), inClass: groupClass(method.group) };
  const value = method.returns?.value;
  const body: Body = { method, scope, messages, end: (own) => ends(own, scope, false), inside };
  const options = usesOptions(method.body) ? [optionsOf(method)] : [];
  return [
    ...gates(method),
    ...method.params.flatMap(paramStatements),
    ...method.checks.flatMap((each) => methodCheck(each, scope)),
    ...options,
    ...steps(method.body, body, () => body.end(value)),
  ];
}

/** Steps in a block of their own, behind which the method goes on. */
const inside: Body['inside'] = (own, body) => steps(own, body, () => []);

const ends = (value: Value | undefined, scope: Scope, inLambda: boolean): Code[] =>
  value === undefined ? (inLambda ? [giveBack(word('null'))] : []) : [giveBack(orNull(print(value, scope, true)))];

function steps(own: readonly Step[], body: Body, tail: () => Code[]): Code[] {
  const out: Code[] = [];
  for (let at = 0; at < own.length; at++) {
    const step = own[at];
    if (step === undefined) break;
    if (step.kind === 'schema') return [...out, schemaStep(step, body)];
    if (step.kind === 'pages') return [...out, pages(step, body)];
    if (step.kind === 'call' && at === own.length - 1 && givesResultOf(step, body.method))
      return [...out, ...nestedCall(step, body.scope, giveBack)];
    if (step.when === undefined) {
      if (step.kind === 'rpc' && goesOnWithout(step)) {
        const behind = steps(own.slice(at + 1), body, tail);
        const { variable, copy } = keptFor(step, behind);
        return [...out, ...rpc(step, body, { variable, isDeclared: false }), ...copy, ...behind];
      }
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
    const outer = group.filter((each) => each.kind === 'rpc').filter((each) => isRead(each.as, later, body.method));
    if (outer.length > 0) return [...out, ...conditional(step.when, group, outer, { body, behind: steps(later, body, tail) })];
    out.push(
      ifThen(
        condition(step.when, body.scope),
        group.flatMap((each) => one(each, body)),
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

/** Steps under one condition, some of whose answers are read by what is behind them. */
function conditional(
  when: Condition,
  group: readonly Exclude<Step, SchemaStep | PagesStep>[],
  outer: readonly RpcStep[],
  { body, behind }: { readonly body: Body; readonly behind: readonly Code[] },
): Code[] {
  const kept = new Map(outer.map((each) => [each, keptFor(each, behind)]));
  const inner = [...kept].reduce((whole, [each, { variable }]) => reading(each, variable, whole), body);
  const own = group.flatMap((each) => {
    const variable = each.kind === 'rpc' ? kept.get(each)?.variable : undefined;
    return each.kind === 'rpc' && variable !== undefined ? rpc(each, inner, { variable, isDeclared: true }) : one(each, inner);
  });
  return [
    ...[...kept].map(([each, { variable }]) => declare(wireType(each.rpc.response), variable, word('null'))),
    ifThen(condition(when, body.scope), own),
    ...[...kept.values()].flatMap(({ copy }) => copy),
    ...behind,
  ];
}

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
  const cases = parts.map(({ when, body }) => ({ when: when === undefined ? undefined : condition(when, scope), body }));
  return [...declared, choose(cases)];
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
/** A request's setter that takes no null: it is called where there is something to set. */
const takesNoNull = (param: Param): boolean =>
  isPrimitive(param.type) && param.optional && !['Integer', 'Boolean'].includes(boxed(param.type));

/** Another method's body within this call; `use` says what becomes of what it gives. */
function nestedCall({ method, args }: CallStep, scope: Scope, use: (given: Code) => Code): Code[] {
  const printed = args.map(({ param, value }) => ({ param, name: methodName(param.name), own: print(value, scope) }));
  const isSometimes = ({ param, own }: (typeof printed)[number]): boolean => own.nullable && takesNoNull(param);
  const links = printed.filter((each) => !isSometimes(each)).map(({ name, own }): ChainLink => [name, orNull(own)]);
  const type = `${requestClass(method)}.Builder`;
  const start = chain(word(`${requestClass(method)}.builder()`), ...links);
  const [group, name] = [groupClass(method.group), methodName(method.name)];
  const called = (request: Code): Code => use(call(group === scope.inClass ? name : `${group}.${name}`, word('call'), request));
  const sometimes = printed.filter(isSometimes);
  if (sometimes.length === 0) return [called(chain(word(`${requestClass(method)}.builder()`), ...links, ['build']))];
  return [
    declare(type, 'nested', start),
    ...sometimes.map(({ name: setter, own }) => ifThen(presence(own) ?? word('true'), [statement(call(`nested.${setter}`, own.code))])),
    called(word('nested.build()')),
  ];
}

function callStep(step: CallStep, { scope }: Body): Code[] {
  const { method } = step;
  const { returns } = method;
  if (returns === undefined || !step.as.used) return nestedCall(step, scope, statement);
  return nestedCall(step, scope, (given) => declare(plain(returns.type), local(step.as.name), given));
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

/** One message is `message`; several are named for their RPC, and numbered where it is sent once more. */
function messageNames(own: readonly Step[]): ReadonlyMap<Step, string> {
  const senders: (RpcStep | PollStep)[] = [];
  const visit = (step: Step): void => {
    if (step.kind === 'rpc' || step.kind === 'poll') senders.push(step);
    if (step.kind === 'schema') step.body.forEach(visit);
    if (step.kind === 'each') step.steps.forEach(visit);
    if (step.kind === 'rpc') step.onError.forEach((each) => each.does === 'steps' && each.steps.forEach(visit));
  };
  own.forEach(visit);
  const single = senders.length === 1;
  const numberOf = (step: RpcStep | PollStep): number =>
    senders.slice(0, senders.indexOf(step)).filter(({ rpc: { name } }) => name === step.rpc.name).length + 1;
  const nameOf = (step: RpcStep | PollStep): string => `${step.rpc.name}Message${numberOf(step) === 1 ? '' : String(numberOf(step))}`;
  return new Map(senders.map((step) => [step, single ? 'message' : local(nameOf(step))]));
}
