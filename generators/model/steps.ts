/** Resolves the steps of a method: what is sent, in which order, and what becomes of the answers. */
import { callOf } from './calls.js';
import type { Context, Writable } from './context.js';
import { itemType } from './lists.js';
import { messageOf } from './literals.js';
import type {
  Binding,
  BranchStep,
  CallStep,
  Condition,
  EachStep,
  ErrorHandler,
  Forget,
  Form,
  MessageValue,
  Method,
  PagesStep,
  Param,
  PollStep,
  RetryPolicy,
  RpcStep,
  SchemaStep,
  SetStep,
  Step,
  Type,
  Value,
  WireRpc,
} from './model.js';
import { binding, Scope } from './scope.js';
import { Cursor } from './source.js';
import { scalar } from './types.js';
import type { Values } from './values.js';

/** What a method says for all of its steps. */
export interface Frame {
  readonly method: Writable<Method>;
  readonly retry: string | undefined;
  readonly forms: readonly Form[];
  readonly returns: Type | undefined;
  /** Parameters by name, for `rpc` without `send`. */
  readonly params: ReadonlyMap<string, Param>;
  readonly calls: Set<string>;
}

const clientStates: Readonly<Record<string, Type | undefined>> = {
  address: undefined,
  database: scalar('string'),
  credentials: scalar('string'),
  identifier: scalar('int64'),
  server_version: scalar('string'),
  transport: undefined,
  closed: scalar('bool'),
};

export class Steps {
  constructor(
    readonly context: Context,
    readonly values: Values,
    readonly frame: Frame,
  ) {}

  resolve(cursors: readonly Cursor[], scope: Scope): Step[] {
    const steps: Step[] = [];
    for (const [at, cursor] of cursors.entries()) {
      const condition = cursor.maybe('when');
      const when = condition && this.values.condition(condition, scope);
      const schema = cursor.maybe('schema');
      if (schema !== undefined) {
        const step = this.#schema(cursor, scope, when, cursors.slice(at + 1));
        return step === undefined ? steps : [...steps, step];
      }
      steps.push(...this.#step(cursor, scope, when));
    }
    return steps;
  }

  #step(cursor: Cursor, scope: Scope, when: Condition | undefined): Step[] {
    const one = (step: Step | undefined): Step[] => (step === undefined ? [] : [step]);
    if (cursor.has('pages')) return one(this.#pages(cursor, scope, when));
    if (cursor.has('rpc')) return one(this.rpc(cursor, scope, when));
    if (cursor.has('call')) return one(this.#call(cursor, scope, when));
    if (cursor.has('poll')) return one(this.#poll(cursor, scope, when));
    if (cursor.has('each')) return one(this.#each(cursor, scope, when));
    if (cursor.has('let')) return this.#let(cursor, scope, when);
    if (cursor.has('set')) return one(this.#set(cursor, scope, when));
    if (cursor.has('return')) {
      const value = this.values.resolve(cursor.at('return'), scope, this.frame.returns);
      return value === undefined ? [] : [{ kind: 'return', when, place: cursor.place, value }];
    }
    if (cursor.has('use')) return this.#fragment(cursor, scope, when);
    this.context.report('wrong_form', cursor.place, 'a step is one of rpc, call, poll, each, pages, schema, let, set, return, use');
    return [];
  }

  // ---------------------------------------------------------------------------------------------------------------- rpc

  rpc(cursor: Cursor, scope: Scope, when: Condition | undefined): RpcStep | undefined {
    const rpc = this.#wireRpc(cursor.at('rpc'));
    const retry = this.#retry(cursor);
    if (rpc === undefined || retry === undefined) return undefined;
    const request = this.#request(cursor, scope, rpc);
    const forgets = this.#forgets(cursor.maybe('forgets'), scope);
    const goesOn = (cursor.maybe('on_error')?.items ?? []).some((each) => each.has('ignore') || each.has('steps'));
    const optional = when !== undefined || goesOn;
    const as = binding('answer', cursor.maybe('as')?.text ?? 'response', { kind: 'message', message: rpc.response }, optional);
    scope.bind(as);
    // While the answer is looked at right here it is there for sure, whatever a handler ignores later.
    const sure = binding('answer', as.name, as.type);
    const answered = new Scope(scope);
    const here = (own: Binding): Value => ({
      kind: 'name',
      type: { kind: 'message', message: rpc.response },
      optional: own.optional,
      place: cursor.place,
      binding: own,
      path: [],
    });
    answered.substitute('response', here(sure));
    if (as.name !== 'response') scope.substitute('response', here(as));
    const remembered = cursor.maybe('remembers')?.at('last_write');
    const collection = remembered && this.values.resolve(remembered.at('collection'), answered, scalar('string'));
    const timestamp = remembered && this.values.resolve(remembered.at('timestamp'), answered, scalar('uint64'));
    as.used ||= remembered !== undefined;
    const onError = (cursor.maybe('on_error')?.items ?? []).flatMap((each) => this.#handler(each, scope));
    return {
      kind: 'rpc',
      when,
      place: cursor.place,
      rpc,
      retry,
      request,
      forgets,
      as,
      onError,
      remembers: collection === undefined || timestamp === undefined ? undefined : { collection, timestamp },
    };
  }

  #wireRpc(cursor: Cursor): WireRpc | undefined {
    const found = this.context.contract.rpc(cursor.text);
    if (found === undefined) this.context.report('unknown_wire', cursor.place, `the wire contract has no RPC ${cursor.text}`);
    return found;
  }

  #retry(cursor: Cursor): RetryPolicy | undefined {
    const own = cursor.maybe('retry');
    const name = own?.text ?? this.frame.retry;
    const found = name === undefined ? undefined : this.context.retry.get(name);
    if (found === undefined)
      this.context.report(
        'unknown_policy',
        (own ?? cursor).place,
        name === undefined ? 'the method names no retry class' : `the retry class ${name} is not known`,
      );
    return found;
  }

  #request(cursor: Cursor, scope: Scope, rpc: WireRpc): MessageValue {
    const send = cursor.maybe('send');
    if (send !== undefined) return messageOf(this.values, send, scope, rpc.request);
    // A one-step method without `send` sends each parameter as the field of its name.
    const fields = cursor.path.length > 0 ? [] : [...this.frame.params.keys()].map((name) => [name, `$${name}`]);
    const literal = new Cursor(cursor.file, cursor.path, Object.fromEntries(fields));
    return messageOf(this.values, literal, scope, rpc.request);
  }

  #forgets(cursor: Cursor | undefined, scope: Scope): Forget[] {
    return (cursor?.items ?? []).flatMap((each): Forget[] => {
      if (each.has('all')) return [{ kind: 'all' }];
      const at = each.maybe('database');
      const database = at && this.values.resolve(at, scope, scalar('string'));
      if (!each.has('schema')) return database === undefined ? [] : [{ kind: 'database', database }];
      const name = this.values.resolve(each.at('schema'), scope, scalar('string'));
      return name === undefined ? [] : [{ kind: 'schema', name, database }];
    });
  }

  #handler(cursor: Cursor, scope: Scope): ErrorHandler[] {
    const of = this.context.errorList(cursor.at('of'));
    if (cursor.has('ignore')) return [{ of, does: 'ignore' }];
    if (cursor.has('steps')) return [{ of, does: 'steps', steps: this.resolve(cursor.at('steps').items, new Scope(scope)) }];
    const value = this.values.resolve(cursor.at('return'), scope, this.frame.returns);
    return value === undefined ? [] : [{ of, does: 'return', value }];
  }

  // --------------------------------------------------------------------------------------------------------- other steps

  #call(cursor: Cursor, scope: Scope, when: Condition | undefined): CallStep | undefined {
    const method = this.context.methods.get(cursor.at('call').text);
    if (method === undefined) {
      this.context.unknown('unknown_method', cursor.at('call').place, 'the method', cursor.at('call').text, this.context.methods.keys());
      return undefined;
    }
    this.frame.calls.add(method.name);
    const args = (cursor.maybe('with')?.entries ?? []).flatMap((each) => {
      const param = this.context.named(method.params, each.key, 'unknown_param', each.keyPlace, `in ${method.name}, the parameter`);
      if (param === undefined) return [];
      const value = this.values.resolve(each, scope, param.type);
      return value === undefined ? [] : [{ param, value }];
    });
    for (const param of method.params) {
      if (!param.optional && param.default === undefined && !args.some((each) => each.param === param)) {
        this.context.report('missing_argument', cursor.place, `${method.name} needs ${param.name}`);
      }
    }
    const as = binding('answer', cursor.maybe('as')?.text ?? 'result', method.returns?.type, when !== undefined);
    if (cursor.has('as')) scope.bind(as);
    return { kind: 'call', when, place: cursor.place, method, args, as };
  }

  #schema(cursor: Cursor, scope: Scope, when: Condition | undefined, rest: readonly Cursor[]): SchemaStep | undefined {
    const collection = this.values.resolve(cursor.at('schema'), scope, scalar('string'));
    const declaration = this.context.declarations.get('Schema');
    if (declaration === undefined) this.context.report('unknown_type', cursor.place, 'spec/types declares no host type Schema');
    if (collection === undefined || declaration === undefined) return undefined;
    this.context.usedDeclarations.add('Schema');
    const as = scope.bind(binding('schema', cursor.at('as').text, { kind: 'declared', declaration }, when !== undefined));
    const refreshOn = this.context.errorList(cursor.maybe('refresh_on'));
    return { kind: 'schema', when, place: cursor.place, collection, as, refreshOn, body: this.resolve(rest, scope) };
  }

  #poll(cursor: Cursor, scope: Scope, when: Condition | undefined): PollStep | undefined {
    const rpc = this.#wireRpc(cursor.at('poll'));
    const retry = this.#retry(cursor);
    const policy = this.context.waits.get(cursor.at('every').text);
    if (policy === undefined)
      this.context.unknown(
        'unknown_policy',
        cursor.at('every').place,
        'the wait policy',
        cursor.at('every').text,
        this.context.waits.keys(),
      );
    if (rpc === undefined || retry === undefined || policy === undefined) return undefined;
    const request = messageOf(this.values, cursor.at('send'), scope, rpc.request);
    const inner = new Scope(scope);
    const as = inner.bind(binding('answer', 'response', { kind: 'message', message: rpc.response }));
    const until = this.values.condition(cursor.at('until'), inner);
    const failing = cursor.maybe('fail');
    const failed = failing && this.values.condition(failing.at('when'), inner);
    const message = failing && this.values.resolve(failing.at('message'), inner, scalar('string'));
    const watched = cursor.maybe('watch');
    const watch = watched && this.values.resolve(watched, inner);
    if (until === undefined) return undefined;
    return {
      kind: 'poll',
      when,
      place: cursor.place,
      rpc,
      retry,
      request,
      as,
      until,
      fail: failed && message ? { when: failed, message } : undefined,
      watch,
      policy,
    };
  }

  #each(cursor: Cursor, scope: Scope, when: Condition | undefined): EachStep | undefined {
    const list = this.values.resolve(cursor.at('each'), scope);
    const type = list && itemType(this.values, list);
    if (list === undefined || type === undefined) return undefined;
    const inner = new Scope(scope);
    const as = inner.bind(binding('item', cursor.at('as').text, type));
    return { kind: 'each', when, place: cursor.place, list, as, steps: this.resolve(cursor.at('steps').items, inner) };
  }

  #pages(cursor: Cursor, scope: Scope, when: Condition | undefined): PagesStep | undefined {
    const called = callOf(this.values, cursor, 'pages', scope);
    const rpc = this.#wireRpc(cursor.at('rpc'));
    const retry = this.#retry(cursor);
    const type = called?.function.cursor;
    if (called !== undefined && type === undefined)
      this.context.report('wrong_form', cursor.at('pages').place, `${called.function.name} has no cursor, so it makes no pages`);
    if (called === undefined || type === undefined || rpc === undefined || retry === undefined) return undefined;
    const inner = new Scope(scope);
    const as = inner.bind(binding('item', cursor.at('as').text, { kind: 'declared', declaration: type }));
    const request = messageOf(this.values, cursor.at('send'), inner, rpc.request);
    return { kind: 'pages', when, place: cursor.place, function: called.function, args: called.args, cursor: as, rpc, retry, request };
  }

  #let(cursor: Cursor, scope: Scope, when: Condition | undefined): Step[] {
    const branches: { binding: Writable<Binding>; cases: Map<string, Value> }[] = [];
    const plain: { binding: Binding; value: Value }[] = [];
    for (const each of cursor.at('let').entries) {
      if (each.maybe('case')?.raw === '$form') {
        const branch = this.#formCases(each, scope);
        if (branch !== undefined) branches.push(branch);
        continue;
      }
      const value = this.values.resolve(each, scope);
      if (value !== undefined)
        plain.push({ binding: scope.bind(binding('let', each.key, value.type, value.optional || when !== undefined)), value });
    }
    const steps: Step[] = [];
    if (branches.length > 0) steps.push(this.branch(cursor, branches));
    if (plain.length > 0) steps.push({ kind: 'let', when, place: cursor.place, bindings: plain });
    return steps;
  }

  #formCases(cursor: Cursor, scope: Scope): { binding: Writable<Binding>; cases: Map<string, Value> } | undefined {
    const cases = new Map<string, Value>();
    let type: Type | undefined;
    for (const each of cursor.entries.filter(({ key }) => key !== 'case')) {
      if (!this.frame.forms.some(({ name }) => name === each.key)) {
        this.context.unknown(
          'unknown_member',
          each.keyPlace,
          'the form',
          each.key,
          this.frame.forms.map(({ name }) => name),
        );
        return undefined;
      }
      const value = this.values.resolve(each, scope, type);
      if (value === undefined) return undefined;
      type ??= value.type;
      cases.set(each.key, value);
    }
    if (type === undefined) return undefined;
    // A form that verifies or is chosen by a parameter's presence has that parameter for sure.
    const sure = (form: Form, value: Value): boolean =>
      !value.optional ||
      (form.when?.kind === 'present' && value.kind === 'name' && form.when.of.kind === 'name' && form.when.of.binding === value.binding);
    const optional = this.frame.forms.some((form) => {
      const value = cases.get(form.name);
      return value === undefined || !sure(form, value);
    });
    return { binding: scope.bind(binding('let', cursor.key, type, optional)), cases };
  }

  branch(cursor: Cursor, found: readonly { binding: Writable<Binding>; cases: Map<string, Value> }[]): BranchStep {
    return {
      kind: 'branch',
      when: undefined,
      place: cursor.place,
      bindings: found.map((each) => each.binding),
      branches: this.frame.forms.map((form) => ({ form, values: found.map(({ cases }) => cases.get(form.name)) })),
    };
  }

  #set(cursor: Cursor, scope: Scope, when: Condition | undefined): SetStep {
    const values = cursor.at('set').entries.flatMap((each) => {
      if (!Object.hasOwn(clientStates, each.key)) {
        this.context.unknown('unknown_member', each.keyPlace, 'the client state', each.key, Object.keys(clientStates));
        return [];
      }
      const value = this.values.resolve(each, scope, clientStates[each.key]);
      return value === undefined ? [] : [{ name: each.key, value }];
    });
    return { kind: 'set', when, place: cursor.place, values };
  }

  #fragment(cursor: Cursor, scope: Scope, when: Condition | undefined): Step[] {
    const name = cursor.at('use').text;
    const fragment = this.context.fragment(name, cursor.at('use').place);
    if (fragment === undefined) return [];
    if (fragment.kind !== 'steps') {
      this.context.report('wrong_form', cursor.place, `the fragment ${name} has no steps`);
      return [];
    }
    const inner = this.values.fragmentScope(fragment.cursor, cursor.maybe('with'), scope);
    const steps = this.values.inFragment(name, cursor, () => this.resolve(fragment.cursor.at('steps').items, inner)) ?? [];
    return when === undefined
      ? steps
      : steps.map((step) => ({ ...step, when: step.when === undefined ? when : { kind: 'all', of: [when, step.when] } }));
  }
}
