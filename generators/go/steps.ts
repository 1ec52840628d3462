/** Prints the steps of a method as Go statements. */
import type { CallStep, EachStep, Method, RpcStep, SchemaStep, SetStep, Step, Value } from '../model/model.js';
import { conditionValues, insideOf, stepsOf, valuesOf } from '../model/walk.js';
import { branchStep } from './branch_steps.js';
import { conditionText } from './conditions.js';
import { assertNever } from './never.js';
import { always, isThere, unlessZero, type Printed } from './printed.js';
import { pagesStep } from './pages_steps.js';
import { anyOf, callStep, lastRpcStep, pollStep, rpcStep } from './rpc_steps.js';
import { isRecord } from './types.js';
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
    readonly values: Values,
    readonly method: Method,
    private readonly outcome: Outcome,
    /** Lines that refuse what the server does not have: they come when the arguments are checked. */
    private readonly gates: string[] = [],
  ) {}

  get body() {
    return this.values.body;
  }

  /** Prints steps, and the method's end after the last one unless that ends it. */
  print(steps: readonly Step[]): void {
    const last = steps.at(-1);
    if (last !== undefined && this.isWhole(last)) {
      this.run(steps.slice(0, -1));
      if (last.kind === 'rpc') lastRpcStep(this, last);
      else callStep(this, last, true);
      return;
    }
    this.run(steps);
    if (last?.kind !== 'schema' && last?.kind !== 'pages' && !(last?.kind === 'return' && last.when === undefined))
      this.end(this.outcome.value);
  }

  /** Whether a step gives just what the method does, its error included. */
  private isWhole(step: Step): step is RpcStep | CallStep {
    if (step.when !== undefined) return false;
    const { type, value } = this.outcome;
    if (step.kind === 'rpc') return type === undefined && step.onError.length === 0 && step.remembers === undefined;
    if (step.kind !== 'call') return false;
    if (type === undefined || step.method.returns === undefined) return type === undefined && step.method.returns === undefined;
    return value?.kind === 'name' && value.binding === step.as && value.path.length === 0 && !isRecord(value.type);
  }

  /** Steps that follow each other under one condition stand in one block. */
  run(steps: readonly Step[]): void {
    for (let at = 0; at < steps.length;) {
      const condition = this.condition(steps[at]);
      let end = at + 1;
      while (condition !== undefined && this.isKnown(steps[end]) && this.condition(steps[end]) === condition) end++;
      const own = steps.slice(at, end);
      if (condition === undefined)
        own.forEach((step) => {
          this.step(step);
        });
      else {
        const declared = new Map(own.flatMap((step) => this.declared(step, steps.slice(end))));
        this.body.block(`if ${condition} {`, () => {
          own.forEach((step) => {
            this.step(step, declared.get(step));
          });
        });
      }
      at = end;
    }
  }

  /** The variable of an answer that is read behind the block in which it comes. */
  private declared(step: Step, later: readonly Step[]): [Step, string][] {
    if (step.kind !== 'rpc') return [];
    const values = [...[...stepsOf(later)].flatMap(valuesOf), ...(this.outcome.value === undefined ? [] : [this.outcome.value])];
    const isRead = values
      .flatMap((value) => [...insideOf(value)])
      .some((value) => value.kind === 'name' && value.binding.kind === step.as.kind && value.binding.name === step.as.name);
    if (!isRead) return [];
    const name = this.body.fresh(step.as.name, `${step.rpc.name}_response`);
    this.body.add(`var ${name} *${wireType(step.rpc.response.fullName)}`);
    if (!this.body.hasError) this.body.add('var err error');
    this.body.hasError = true;
    return [[step, name]];
  }

  /** A condition that no earlier step of the run may change; the schema step sees to its own. */
  private condition(step: Step | undefined): string | undefined {
    return step?.when === undefined || step.kind === 'schema' ? undefined : conditionText(this.values, step.when);
  }

  /** Whether a step's condition reads nothing that an earlier step of the run gives. */
  private isKnown(step: Step | undefined): boolean {
    const values = step?.when === undefined ? [] : conditionValues(step.when);
    return values.every((value) => value.kind !== 'name' || this.body.isBound(value.binding));
  }

  /** Leaves the function where a check has failed. */
  check(): void {
    this.body.add(...this.gates.splice(0));
    this.body.block('if err := call.invalid(); err != nil {', () => {
      this.fail();
    });
    this.body.unchecked = false;
  }

  private step(step: Step, declared?: string): void {
    switch (step.kind) {
      case 'branch':
        branchStep(this, step);
        return;
      case 'let':
        step.bindings.forEach(({ binding, value }) => {
          const name = this.body.fresh(binding.name);
          this.values.assign(name, value, ':=');
          this.body.bind(binding, binding.optional ? unlessZero(name, isThere(name, value.type)) : always(name));
        });
        return;
      case 'rpc':
        rpcStep(this, step, declared);
        return;
      case 'call':
        callStep(this, step);
        return;
      case 'schema':
        this.schema(step);
        return;
      case 'poll':
        pollStep(this, step);
        return;
      case 'each':
        this.each(step);
        return;
      case 'pages':
        pagesStep(this, step);
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

  fail(): void {
    this.body.add(this.outcome.type === undefined ? 'return err' : `return ${this.outcome.zero}, err`);
  }

  end(value: Value | undefined): void {
    if (this.outcome.type === undefined || value === undefined) {
      this.body.add('return nil');
      return;
    }
    const { text } = this.values.print(value, 'result');
    const wraps = isRecord(value.type);
    if (!this.body.unchecked) {
      const wrapped = value.kind === 'result' ? `&${text}` : `Ptr(${text})`;
      this.body.add(`return ${wraps ? wrapped : text}, nil`);
      return;
    }
    const name = this.body.fresh('result');
    this.body.add(`${name} := ${text}`);
    this.check();
    this.body.add(`return ${wraps ? '&' : ''}${name}, nil`);
  }

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
    const returns = this.outcome.type === undefined ? '_, err := ' : 'return ';
    const ends = this.outcome.type === undefined ? ['return err'] : [];
    if (step.when === undefined) {
      this.body.block(
        `${returns}withSchema(call, ${collection}, ${refresh}, ${head}`,
        () => {
          this.body.hasError = false;
          inner.print(step.body);
        },
        '})',
      );
      this.body.add(...ends);
      return;
    }
    const send = this.body.fresh('send');
    const condition = conditionText(this.values, step.when);
    this.body.block(`${send} := ${head}`, () => {
      this.body.hasError = false;
      inner.print(step.body);
    });
    this.body.block(`if ${condition} {`, () => {
      this.body.add(`${returns}withSchema(call, ${collection}, ${refresh}, ${send})`, ...ends);
    });
    this.body.add(`${returns}${send}(nil)`, ...ends);
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
