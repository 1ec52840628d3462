/** Prints the steps of a method as Go statements. */
import type {
  BranchStep,
  CallStep,
  EachStep,
  ErrorHandler,
  Forget,
  Method,
  MessageValue,
  NamedError,
  PollStep,
  RpcStep,
  SchemaStep,
  SetStep,
  Step,
  Value,
  WireRpc,
} from '../model/model.js';
import { isGivenText } from './checks.js';
import { conditionText } from './conditions.js';
import { callText, literal, quoted } from './layout.js';
import { assertNever } from './never.js';
import { always, unlessZero, type Printed } from './printed.js';
import { isDeclared, isRecord } from './types.js';
import type { Values } from './values.js';
import { wireType } from './wire.js';

/** How a function ends. */
export interface Outcome {
  /** `error`, or the result's type. */
  readonly type: string | undefined;
  /** Zero of the result. */
  readonly zero: string;
  /** What it returns at its end; undefined where it returns no more than an error. */
  readonly value: Value | undefined;
}

export class Steps {
  constructor(
    private readonly values: Values,
    private readonly method: Method,
    private readonly outcome: Outcome,
  ) {}

  private get body() {
    return this.values.body;
  }

  /** Prints steps, and the method's end after the last one unless that ends it. */
  print(steps: readonly Step[]): void {
    this.run(steps);
    const last = steps.at(-1);
    if (last?.kind !== 'schema' && !(last?.kind === 'return' && last.when === undefined)) this.end(this.outcome.value);
  }

  /** Steps that follow each other under one condition stand in one block. */
  private run(steps: readonly Step[]): void {
    for (let at = 0; at < steps.length;) {
      const condition = this.condition(steps[at]);
      let end = at + 1;
      while (condition !== undefined && this.condition(steps[end]) === condition) end++;
      const own = steps.slice(at, end);
      if (condition === undefined)
        own.forEach((step) => {
          this.step(step);
        });
      else
        this.body.block(`if ${condition} {`, () => {
          own.forEach((step) => {
            this.step(step);
          });
        });
      at = end;
    }
  }

  /** A condition that no earlier step of the run may change; the schema step sees to its own. */
  private condition(step: Step | undefined): string | undefined {
    return step?.when === undefined || step.kind === 'schema' ? undefined : conditionText(this.values, step.when);
  }

  /** Leaves the function where a check has failed. */
  check(): void {
    this.body.block('if err := call.invalid(); err != nil {', () => {
      this.fail();
    });
    this.body.unchecked = false;
  }

  private step(step: Step): void {
    switch (step.kind) {
      case 'branch':
        this.branch(step);
        return;
      case 'let':
        step.bindings.forEach(({ binding, value }) => {
          const name = this.body.fresh(binding.name);
          this.values.assign(name, value, ':=');
          this.body.bind(binding, binding.optional ? unlessZero(name, `${name} != nil`) : always(name));
        });
        return;
      case 'rpc':
        this.rpc(step);
        return;
      case 'call':
        this.call(step);
        return;
      case 'schema':
        this.schema(step);
        return;
      case 'poll':
        this.poll(step);
        return;
      case 'each':
        this.each(step);
        return;
      case 'set':
        this.set(step);
        return;
      case 'return':
        this.end(step.value);
        return;
      default:
        assertNever(step);
    }
  }

  // ----------------------------------------------------------------------------------------------------------- endings

  private fail(): void {
    this.body.add(this.outcome.type === undefined ? 'return err' : `return ${this.outcome.zero}, err`);
  }

  private end(value: Value | undefined): void {
    if (this.outcome.type === undefined || value === undefined) {
      this.body.add('return nil');
      return;
    }
    const text = this.returned(value);
    this.body.add(`return ${text}, ${this.body.unchecked ? 'call.invalid()' : 'nil'}`);
    this.body.unchecked = false;
  }

  private returned(value: Value): string {
    const printed = this.values.print(value, 'result');
    if (value.kind !== 'result' && isRecord(value.type)) return `Ptr(${printed.text})`;
    return printed.text;
  }

  // ---------------------------------------------------------------------------------------------------------- branches

  private branch(step: BranchStep): void {
    const names = step.bindings.map((binding) => {
      const name = this.body.fresh(binding.name);
      this.body.add(
        `var ${name} ${this.values.types.field(binding.type ?? { kind: 'scalar', name: 'json' }, isRecord(binding.type ?? { kind: 'scalar', name: 'json' }) ? 'never' : binding.absence)}`,
      );
      return name;
    });
    step.branches.forEach(({ form, values }, at) => {
      const head = at === 0 ? 'if' : '} else if';
      const open = form.when === undefined ? '} else {' : `${head} ${conditionText(this.values, form.when)} {`;
      const known = form.when?.kind === 'present' ? this.values.print(form.when.of).pointer : undefined;
      this.body.block(
        open,
        () => {
          this.body.knowing(known, () => {
            if (form.unused.length > 0) {
              const unused = form.unused.map(
                (param) => `given(${quoted(param.name)}, ${isGivenText(this.values, param, this.body.reading(param.binding))})`,
              );
              this.body.add(callText('call.unused', [quoted(form.name), ...unused], 1));
            }
            form.requires.forEach((param) => {
              this.body.add(`call.required(${quoted(param.name)}, ${this.body.reading(param.binding).present ?? 'true'})`);
            });
            form.verify.forEach((param) => {
              const reading = this.body.reading(param.binding);
              const text = reading.pointer !== undefined && this.body.knows(reading.pointer) ? `*${reading.pointer}` : reading.text;
              this.body.add(`verify${this.values.types.of(param.type)}(call, ${quoted(param.name)}, ${text})`);
            });
            values.forEach((value, place) => {
              if (value !== undefined) this.values.assign(names[place] ?? '', value, '=');
            });
          });
        },
        at === step.branches.length - 1 ? '}' : '',
      );
    });
    step.bindings.forEach((binding, at) => {
      const name = names[at] ?? '';
      this.body.bind(
        binding,
        binding.optional
          ? unlessZero(
              name,
              isDeclared(binding.type ?? { kind: 'scalar', name: 'json' }, 'list_of') ? `len(${name}) > 0` : `${name} != nil`,
            )
          : always(name),
      );
    });
    this.check();
  }

  // -------------------------------------------------------------------------------------------------------------- RPCs

  private rpc(step: RpcStep): void {
    const request = this.request(step.request, step.rpc);
    const sent = callText(step.retry.name, ['call', `wire.${step.rpc.name}`, request], 2);
    const after = [...step.forgets.map((each) => this.forget(each))];
    const plain = after.length === 0 && step.onError.length === 0;
    if (!step.as.used && plain && !request.includes('\n')) {
      this.body.block(`if _, err := ${sent}; err != nil {`, () => {
        this.fail();
      });
      this.body.bind(step.as, always('_'));
    } else {
      const name = step.as.used ? this.body.fresh(step.as.name) : '_';
      this.body.add(`${name}, err ${step.as.used || !this.body.hasError ? ':=' : '='} ${sent}`);
      this.body.hasError = true;
      this.body.add(...after);
      this.handle(step.onError);
      this.body.bind(step.as, step.as.optional ? unlessZero(name, `${name} != nil`) : always(name));
    }
    if (step.remembers !== undefined) {
      const { collection, timestamp } = step.remembers;
      this.body.add(`call.rememberWrite(${this.values.print(collection).text}, ${this.values.print(timestamp).text})`);
    }
  }

  /** The request, with the database where the message has a field for it and the call named one. */
  private request(message: MessageValue, rpc: WireRpc): string {
    const field = this.method.common.find((each) => each.field !== undefined)?.field;
    const has =
      field !== undefined &&
      rpc.request.fields.some(({ name }) => name === field) &&
      !message.fields.some((each) => each.field.name === field);
    const text = this.values.message(message, 'request', has ? [['DbName', 'call.settings.database']] : []);
    return this.checked(text);
  }

  /** What is in a request may have been found invalid while it was made: then it is not sent. */
  private checked(text: string): string {
    if (!this.body.unchecked) return text;
    let name = text;
    if (!/^\w+$/.test(text)) {
      name = this.body.fresh('request');
      this.body.add(`${name} := ${text}`);
    }
    this.check();
    return name;
  }

  private handle(handlers: readonly ErrorHandler[]): void {
    const ignored = handlers.filter(({ does }) => does === 'ignore').flatMap(({ of }) => of);
    for (const handler of handlers) {
      if (handler.does === 'steps') throw new Error('Go prints no steps in on_error yet');
      if (handler.does === 'ignore') continue;
      this.body.block(`if caught(err, ${anyOf(this.body.names, handler.of)}) {`, () => {
        this.end(handler.value);
      });
    }
    const but = ignored.length === 0 ? '' : ` && !caught(err, ${anyOf(this.body.names, ignored)})`;
    this.body.block(`if err != nil${but} {`, () => {
      this.fail();
    });
  }

  private forget(entry: Forget): string {
    switch (entry.kind) {
      case 'schema': {
        const database = entry.database === undefined ? 'call.database()' : this.values.print(entry.database).text;
        return `call.forget(${database}, ${this.values.print(entry.name).text})`;
      }
      case 'database':
        return `call.forgetDatabase(${this.values.print(entry.database).text})`;
      case 'all':
        return 'call.forgetAll()';
      default:
        return assertNever(entry);
    }
  }

  private poll(step: PollStep): void {
    const request = this.request(step.request, step.rpc);
    const response = wireType(step.rpc.response.fullName);
    this.body.bind(step.as, always('response'));
    const entries: [string, string][] = [['until', closure(`func(response *${response}) bool`, conditionText(this.values, step.until))]];
    if (step.fail !== undefined) {
      const message = this.values.print(step.fail.message).text;
      entries.push([
        'failed',
        closure(`func(response *${response}) (string, bool)`, `${message}, ${conditionText(this.values, step.fail.when)}`),
      ]);
    }
    if (step.watch !== undefined) entries.push(['watch', closure(`func(response *${response}) any`, this.values.print(step.watch).text)]);
    const wanted = literal(`awaited[*${response}]`, entries);
    const sent = `poll(call, ${step.policy.name}Wait, wire.${step.rpc.name}, ${request}, ${wanted})`;
    this.body.add(`_, err ${this.body.hasError ? '=' : ':='} ${sent}`);
    this.body.block('if err != nil {', () => {
      this.fail();
    });
    this.body.hasError = true;
  }

  private call(step: CallStep): void {
    const { names } = this.body;
    const type = names.exported(step.method.name);
    const args = step.args.map(({ param, value }): [string, string] => [
      names.exported(param.name),
      this.values.field(this.values.print(value, param.name), this.values.types.field(param.type, param.absence)),
    ]);
    const request = this.checked(literal(`${type}Request`, [['CallOptions', 'call.rest()'], ...args]));
    const sent = `c.${type}(call.ctx, ${request})`;
    if (step.method.returns === undefined || !step.as.used) {
      const head = step.method.returns === undefined ? 'err' : '_, err';
      this.body.add(`${head} ${this.body.hasError ? '=' : ':='} ${sent}`);
    } else {
      const name = this.body.fresh(step.as.name);
      this.body.add(`${name}, err := ${sent}`);
      this.body.bind(step.as, isRecord(step.method.returns.type) ? always(`orZero(${name})`) : always(name));
    }
    this.body.hasError = true;
    this.body.block('if err != nil {', () => {
      this.fail();
    });
  }

  // ------------------------------------------------------------------------------------------------------ schema, each

  private schema(step: SchemaStep): void {
    const collection = this.values.print(step.collection).text;
    const name = this.body.fresh(step.as.name);
    const refresh = step.refreshOn.length === 0 ? 'never' : anyOf(this.body.names, step.refreshOn);
    const result = this.outcome.type ?? 'struct{}';
    this.body.bind(step.as, step.as.optional ? { text: name, present: undefined, zero: true, pointer: undefined } : always(name));
    const inner = new Steps(this.values, this.method, {
      type: result,
      zero: this.outcome.type === undefined ? 'struct{}{}' : this.outcome.zero,
      value: this.outcome.value,
    });
    const head = `func(known *knownSchema) (${result}, error) {`.replace('known ', `${name} `);
    if (step.when === undefined) {
      this.body.block(
        `return withSchema(call, ${collection}, ${refresh}, ${head}`,
        () => {
          this.body.hasError = false;
          inner.print(step.body);
        },
        '})',
      );
      return;
    }
    const send = this.body.fresh('send');
    const condition = conditionText(this.values, step.when);
    this.body.block(`${send} := ${head}`, () => {
      this.body.hasError = false;
      inner.print(step.body);
    });
    this.body.block(`if ${condition} {`, () => {
      this.body.add(`return withSchema(call, ${collection}, ${refresh}, ${send})`);
    });
    this.body.add(`return ${send}(nil)`);
  }

  private each(step: EachStep): void {
    const list = this.values.print(step.list).text;
    const name = this.body.fresh(step.as.name);
    this.body.bind(step.as, always(name));
    this.body.block(`for _, ${name} := range ${list} {`, () => {
      this.run(step.steps);
    });
  }

  /** An absent text is empty; another absent value is not set. */
  private setter(name: string, printed: Printed, value: Value): void {
    const line = `${name}(${printed.text})`;
    if (printed.present === undefined || this.values.types.of(value.type) === 'string') this.body.add(line);
    else
      this.body.block(`if ${printed.present} {`, () => {
        this.body.add(line);
      });
  }

  private set(step: SetStep): void {
    const { names } = this.body;
    const transport = step.values.filter(({ name }) => name === 'transport');
    for (const { name, value } of step.values) {
      if (transport.some((each) => each.name === name)) continue;
      if (name === 'closed') this.body.add('c.setClosed()');
      else this.setter(`c.set${names.exported(name)}`, this.values.print(value), value);
    }
    // The channel goes to the address, so it is made last.
    if (transport.length > 0) this.body.add('call.openTransport(req.transport())');
    if (transport.length > 0) this.check();
  }
}

/** A function of one expression. */
function closure(head: string, result: string): string {
  const flat = `${head} { return ${result} }`;
  return flat.length <= 104 ? flat : `${head} {\n\treturn ${result}\n}`;
}

/** A test for any of several named errors. */
export function anyOf(names: { exported: (name: string) => string }, errors: readonly NamedError[]): string {
  const tests = errors.map(({ name }) => `is${names.exported(name)}`);
  return tests.length === 1 ? (tests[0] ?? '') : `anyOf(${tests.join(', ')})`;
}
