/** Prints steps of a method as statements. */
import type {
  Binding,
  BranchStep,
  CallStep,
  Condition,
  EachStep,
  ErrorHandler,
  Forget,
  Method,
  PagesStep,
  PollStep,
  RpcStep,
  SchemaStep,
  SetStep,
  Step,
  Value,
} from '../model/model.js';
import { camel } from '../words.js';
import { assertNever } from './assert_never.js';
import { branch } from './expression.js';
import { array, arrow, assigned, block, braces, call, conditional, entry, object, onlyIf, type Doc } from './layout.js';
import { key, method as methodName, property, quoted, variable } from './names.js';
import { literal } from './param_checks.js';
import { conditionText, mentions, prefixOf } from './reading.js';
import type { Scope } from './scope.js';
import { inputType, isGeneric } from './type_text.js';
import { Values } from './values.js';
import { typeName } from './type_name.js';

export class Steps {
  readonly #values: Values;

  constructor(
    readonly scope: Scope,
    readonly method: Method,
  ) {
    this.#values = new Values(scope);
  }

  /** All statements of a body, the last of which returns. */
  print(steps: readonly Step[]): Doc[] {
    const statements: Doc[] = [];
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index];
      if (step === undefined) continue;
      if (step.kind === 'schema') return [...statements, ...this.#schema(step)];
      if (step.kind === 'pages') return [...statements, this.#pages(step)];
      const same = this.#withSameCondition(steps, index);
      if (step.when === undefined || step.kind === 'return') statements.push(...this.#guarded(step));
      else {
        const after = steps.slice(index + same.length);
        statements.push(...this.#conditional(step.when, same, after));
        index += same.length - 1;
      }
    }
    return shortened([...statements, ...this.#result()]);
  }

  #guarded(step: Step): Doc[] {
    const statements = this.#step(step);
    if (step.when === undefined) return statements;
    const [only] = statements;
    const test = this.#values.condition(step.when);
    return statements.length === 1 && only !== undefined ? [onlyIf(test, only)] : [braces(['if (', test, ')'], statements)];
  }

  /** Steps in a row under one condition share its `if`. */
  #withSameCondition(steps: readonly Step[], from: number): Step[] {
    const rest = steps.slice(from);
    const first = conditionText(rest[0]?.when);
    const end = rest.findIndex((each) => each.kind === 'schema' || conditionText(each.when) !== first);
    return end === -1 ? rest : rest.slice(0, Math.max(1, end));
  }

  #conditional(when: Condition, steps: readonly Step[], after: readonly Step[]): Doc[] {
    const test = this.#values.condition(when);
    const outer = steps.flatMap((step) =>
      'as' in step && step.kind !== 'each' && step.as.used && mentions([after, this.method.returns?.value], step.as) ? [step.as] : [],
    );
    const declarations = outer.map((binding): Doc => `let ${this.scope.declare(binding)}: ${this.#typeOf(binding)} | undefined;`);
    return [
      ...declarations,
      braces(
        ['if (', test, ')'],
        steps.flatMap((step) => this.#step(step, outer)),
      ),
    ];
  }

  #typeOf(binding: Binding): string {
    if (binding.type === undefined) return 'unknown';
    if (binding.type.kind === 'message') this.scope.imports.use('./wire/received.js', 'type * as received');
    return binding.type.kind === 'message' ? `received.${typeName(binding.type.message.name)}` : inputType(binding.type);
  }

  #step(step: Step, declared: readonly Binding[] = []): Doc[] {
    switch (step.kind) {
      case 'branch':
        return this.#branch(step);
      case 'let':
        return step.bindings.map(({ binding, value }) => {
          const doc = this.#values.doc(value);
          return [assigned(['const ', this.scope.declare(binding), ' ='], doc), ';'];
        });
      case 'rpc':
        return this.#rpc(step, declared);
      case 'call':
        return this.#call(step, declared);
      case 'poll':
        return this.#poll(step);
      case 'each':
        return [this.#each(step)];
      case 'set':
        return [this.#set(step)];
      case 'return':
        return [['return ', this.#values.certain(step.value), ';']];
      case 'schema':
      case 'pages':
        throw new Error(`a ${step.kind} step ends the steps that it stands in`);
      default:
        return assertNever(step);
    }
  }

  #result(): Doc[] {
    const { returns, body } = this.method;
    const last = body.at(-1);
    const isSaid =
      last?.kind === 'rpc' &&
      last.onError.length === 1 &&
      last.onError[0]?.does === 'return' &&
      this.#tellsWhetherFound(last.onError[0].value);
    return returns?.value === undefined || isSaid ? [] : [['return ', this.#values.needed(returns.value), ';']];
  }

  // ------------------------------------------------------------------------------------------------------------ requests

  #rpc(step: RpcStep, declared: readonly Binding[]): Doc[] {
    const sending = call(`call.${step.retry.name}`, [this.#rpcName(step.rpc.name), this.#values.request(step.request, this.method.common)]);
    const forgotten =
      step.forgets.length === 0
        ? sending
        : call('call.forgetting', [array(step.forgets.map((each) => this.#forget(each))), arrow('()', sending)]);
    const [handler, ...others] = step.onError;
    if (others.length > 0 || handler?.does === 'steps') return [...this.#caught(step, forgotten, declared), ...this.#remembered(step)];
    const sent =
      handler === undefined
        ? forgotten
        : call('call.ignoring', [array(handler.of.map(({ name }) => quoted(name))), arrow('()', forgotten)]);
    return [...this.#answered(step, sent, handler, declared), ...this.#remembered(step)];
  }

  #answered(step: RpcStep, sent: Doc, handler: ErrorHandler | undefined, declared: readonly Binding[]): Doc[] {
    const isRead = step.as.used || step.remembers !== undefined || handler?.does === 'return';
    if (!isRead) return [['await ', sent, ';']];
    const isDeclared = declared.includes(step.as);
    const name = isDeclared
      ? this.scope.find(step.as)
      : this.scope.declare(step.as, variable(step.as.name), `${camel(step.rpc.name)}Response`);
    const statement: Doc = [isDeclared ? '' : 'const ', name, ' = await ', sent, ';'];
    if (handler?.does !== 'return') return [statement];
    if (this.#tellsWhetherFound(handler.value)) return [statement, `return ${name} !== undefined;`];
    return [statement, onlyIf(`${name} === undefined`, ['return ', this.#values.certain(handler.value), ';'])];
  }

  /** What each error leads to; behind what gives no answer the method goes on. */
  #caught(step: RpcStep, sent: Doc, declared: readonly Binding[]): Doc[] {
    const isRead = step.as.used || step.remembers !== undefined;
    const isDeclared = declared.includes(step.as);
    const absent = step.as.optional ? ' | undefined' : '';
    const name = !isRead
      ? ''
      : isDeclared
        ? this.scope.find(step.as)
        : this.scope.declare(step.as, variable(step.as.name), `${camel(step.rpc.name)}Response`);
    const caught = (handlers: readonly ErrorHandler[]): Doc =>
      call('call.caught', ['error', ...handlers.flatMap(({ of }) => of.map(({ name: own }) => quoted(own)))]);
    const ignored = step.onError.filter(({ does }) => does === 'ignore');
    const cases = step.onError.flatMap((handler) =>
      handler.does === 'ignore' ? [] : [[braces(['if (', caught([handler]), ')'], this.#handled(handler)), ' else ']],
    );
    const last: Doc = ignored.length === 0 ? 'throw error;' : ['if (!', caught(ignored), ') throw error;'];
    return [
      ...(isRead && !isDeclared ? [`let ${name}: ${this.#typeOf(step.as)}${absent};`] : []),
      [braces('try', [[isRead ? `${name} = ` : '', 'await ', sent, ';']]), braces(' catch (error)', [[...cases, last]])],
    ];
  }

  #handled(handler: Exclude<ErrorHandler, { does: 'ignore' }>): Doc[] {
    return handler.does === 'return' ? [['return ', this.#values.certain(handler.value), ';']] : this.#inner(handler.steps);
  }

  /** The error means false, any answer means true. */
  #tellsWhetherFound(otherwise: Value): boolean {
    const { returns } = this.method;
    return (
      otherwise.kind === 'constant' && otherwise.value === false && returns?.value?.kind === 'constant' && returns.value.value === true
    );
  }

  #remembered({ remembers }: RpcStep): Doc[] {
    if (remembers === undefined) return [];
    return [[call('call.rememberWrite', [this.#values.doc(remembers.collection), this.#values.doc(remembers.timestamp)]), ';']];
  }

  #forget(forget: Forget): Doc {
    switch (forget.kind) {
      case 'schema':
        return object([
          entry('schema', this.#values.doc(forget.name)),
          ...(forget.database === undefined ? [] : [entry('database', this.#values.doc(forget.database))]),
        ]);
      case 'database':
        return object([entry('database', this.#values.doc(forget.database))]);
      case 'all':
        return '{ all: true }';
    }
  }

  #poll(step: PollStep): Doc[] {
    const request = this.#values.request(step.request, this.method.common);
    const answer = variable(step.as.name);
    this.scope.alias(step.as, answer);
    const when = (body: Doc): Doc => arrow(`(${answer})`, body);
    const entries = [
      entry('rpc', this.#rpcName(step.rpc.name)),
      entry('request', request),
      entry('retry', `retry.${step.retry.name}`),
      entry('every', `waits.${camel(step.policy.name)}`),
      entry('until', when(this.#values.condition(step.until))),
      ...(step.fail === undefined
        ? []
        : [entry('fail', when(conditional(this.#values.condition(step.fail.when), this.#failMessage(step.fail), 'undefined')))]),
      ...(step.watch === undefined ? [] : [entry('watch', when(this.#values.doc(step.watch)))]),
    ];
    this.scope.imports.use('./settings.js', 'retry');
    this.scope.imports.use('./settings.js', 'waits');
    return [['await ', call('call.poll', [object(entries, true)]), ';']];
  }

  /** What the condition read is there where it holds. */
  #failMessage({ when, message }: NonNullable<PollStep['fail']>): Doc {
    const read = when.kind === 'equals' ? prefixOf(when.left) : undefined;
    return read !== undefined && read === prefixOf(message) ? this.#values.present(message) : branch(this.#values.certainly(message));
  }

  #call(step: CallStep, declared: readonly Binding[]): Doc[] {
    const { method } = step;
    const args = step.args.map(({ param, value }) => entry(property(param.name, param.type), this.#values.doc(value)));
    const generic = method.returns?.type.kind === 'declared' && isGeneric(method.returns.type.declaration) ? '<R>' : '';
    const called = call(`this.${methodName(method.name)}${generic}`, [object(args), 'call.rest()']);
    if (!step.as.used) return [['await ', called, ';']];
    const isDeclared = declared.includes(step.as);
    return [[isDeclared ? '' : 'const ', isDeclared ? this.scope.find(step.as) : this.scope.declare(step.as), ' = await ', called, ';']];
  }

  #rpcName(name: string): string {
    this.scope.imports.use('./rpcs.js', '* as rpcs');
    return `rpcs.${name}`;
  }

  // -------------------------------------------------------------------------------------------------------------- blocks

  #schema(step: SchemaStep): Doc[] {
    const options = [
      entry('collection', this.#values.doc(step.collection)),
      ...(step.when === undefined ? [] : [entry('when', this.#values.condition(step.when))]),
      entry('refreshOn', array(step.refreshOn.map(({ name }) => quoted(name)))),
    ];
    const known = this.scope.declare(step.as);
    const body = this.print(step.body);
    return [['return ', call('call.withSchema', [object(options), block(`async (${step.as.used ? known : ''})`, body)]), ';']];
  }

  /** The state of the pages, with what it fetches a page by: each page is a call of its own. */
  #pages(step: PagesStep): Doc {
    const { function: own, args } = step;
    const given = args.map((arg) => (arg === undefined ? 'undefined' : this.#values.doc(arg)));
    const cursor = this.scope.declare(step.cursor);
    const fetch = call(`call.${step.retry.name}`, [this.#rpcName(step.rpc.name), this.#values.request(step.request, this.method.common)]);
    const generic = own.gives?.kind === 'declared' && isGeneric(own.gives.declaration) ? '<R>' : '';
    const open = this.scope.imports.use('./internal/functions.js', camel(own.name));
    return ['return ', call(`${open}${generic}`, ['call', ...given, arrow(`(call, ${cursor})`, fetch)]), ';'];
  }

  #each(step: EachStep): Doc {
    const list = this.#values.doc(step.list);
    const item = this.scope.declare(step.as);
    return braces([`for (const ${item} of `, list, ')'], this.#inner(step.steps));
  }

  /** Steps in a block of their own. */
  #inner(steps: readonly Step[]): Doc[] {
    const inner: Doc[] = [];
    for (let index = 0; index < steps.length; index += 1) {
      const own = steps[index];
      if (own === undefined) continue;
      const same = this.#withSameCondition(steps, index);
      if (own.when === undefined) inner.push(...this.#step(own));
      else {
        inner.push(...this.#conditional(own.when, same, steps.slice(index + same.length)));
        index += same.length - 1;
      }
    }
    return inner;
  }

  #set(step: SetStep): Doc {
    return [call('this.setState', [object(step.values.map(({ name, value }) => entry(camel(name), this.#values.doc(value))))]), ';'];
  }

  /** One `if` over the forms; what each form binds is declared before. */
  #branch(step: BranchStep): Doc[] {
    const declarations = step.bindings.map((binding): Doc => {
      const type = binding.type === undefined ? 'unknown' : inputType(binding.type);
      this.#importType(binding);
      return `let ${this.scope.declare(binding)}: ${type}${binding.optional ? ' | undefined' : ''};`;
    });
    const parts: Doc[] = [];
    for (const { form, values } of step.branches) {
      const otherwise = parts.length === 0 ? [] : [' else'];
      const test = form.when === undefined ? [] : [parts.length === 0 ? 'if (' : ' if (', this.#values.condition(form.when), ')'];
      const statements = [...this.#formChecks(form), ...step.bindings.flatMap((binding, index) => this.#bound(binding, values[index]))];
      parts.push(braces([...otherwise, ...test], statements));
    }
    return [...declarations, parts];
  }

  #formChecks(form: BranchStep['branches'][number]['form']): Doc[] {
    const { scope } = this;
    const unused = form.unused.map((param) => {
      const name = scope.find(param.binding);
      const isGiven =
        param.default === undefined
          ? [name, ' !== undefined']
          : typeof param.default === 'boolean'
            ? param.default
              ? `!${name}`
              : name
            : [name, ' !== ', literal(param.default)];
      return entry(key(param.name), isGiven);
    });
    return [
      ...(unused.length === 0 ? [] : [[call('call.unused', [quoted(form.name), object(unused)]), ';']]),
      ...form.requires.map((param): Doc => [call('call.required', [quoted(param.name), scope.find(param.binding)]), ';']),
      ...form.verify.map((param): Doc => {
        const { type } = param;
        if (type.kind !== 'declared') throw new Error(`${param.name} has nothing to verify`);
        const verify = scope.imports.use('./record_checks.js', `verify${type.declaration.name}`);
        return [call(verify, ['call', quoted(`${param.name}.`), scope.find(param.binding)]), ';'];
      }),
    ];
  }

  #bound(binding: Binding, value: Parameters<Values['doc']>[0] | undefined): Doc[] {
    return value === undefined ? [] : [[assigned([this.scope.find(binding), ' ='], this.#values.doc(value)), ';']];
  }

  #importType(binding: Binding): void {
    const { type } = binding;
    if (type?.kind !== 'declared') return;
    const { kind, name } = type.declaration;
    if (kind === 'record' || kind === 'list_of') this.scope.imports.use('./records.js', `type ${name}`);
  }
}

/** `const x = await f(); return x;` is `return f();`. */
function shortened(statements: Doc[]): Doc[] {
  const [last, before] = [statements.at(-1), statements.at(-2)];
  if (!Array.isArray(last) || !Array.isArray(before) || last[0] !== 'return ' || before[1] !== last[1] || before[2] !== ' = await ')
    return statements;
  return [...statements.slice(0, -2), ['return ', before[3] ?? '', ';']];
}
