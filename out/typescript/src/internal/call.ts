/** A running call: its budget, its options, and how it sends. */
import { Budget, seconds } from './budget.js';
import type { CallOptions } from './call_options.js';
import { Checks } from './checks.js';
import type { Client } from './client.js';
import { CallTimeoutError, isMismatch, ServerError, TransportError } from './errors.js';
import { exact, type Integer } from './integers.js';
import type { Int64 } from '../wire/scalars.js';
import { failureOf, namesOf } from './named_errors.js';
import { PageIterator, type Pages } from './page_iterator.js';
import { Pauses, type RetryPolicy, type WaitPolicy } from './policies.js';
import { Retryable, unwrapped } from './retryable.js';
import type { Rpc } from './rpc.js';
import type { Forget, Schema } from './schema_cache.js';
import type { Session } from './session.js';
import { absent } from './shapes.js';
import { CLOSED, WireFailure } from './transport.js';
import { refusal, type Gate } from './versions.js';
import { decode, encode } from './wire_codec.js';

/** Options of nested calls, and the calls that those are a part of. */
const outerCalls = new WeakMap<CallOptions, Call>();

/** What a wait sees of how far something is. */
type Progress = string | number | bigint | boolean | undefined;

export interface PollOptions<Sent, Received> {
  readonly rpc: Rpc<Sent, Received>;
  readonly request: Sent;
  readonly retry: RetryPolicy;
  readonly every: WaitPolicy;
  readonly until: (answer: Received) => boolean;
  /** Why the state can no longer be reached. */
  readonly fail?: (answer: Received) => string | undefined;
  /** What must change for the wait to go on. */
  readonly watch?: (answer: Received) => Progress | Int64;
}

export interface SchemaOptions {
  readonly collection: string;
  /** Whether the schema is needed at all. */
  readonly when?: boolean;
  /** Named errors that a stale schema may be the cause of. */
  readonly refreshOn: readonly string[];
}

export class Call extends Checks {
  /** The call that these options make another one a part of. */
  static around(options: CallOptions | undefined): Call | undefined {
    return options === undefined ? undefined : outerCalls.get(options);
  }

  readonly options: CallOptions;
  readonly budget: Budget;
  /** The session that the call belongs to. */
  readonly session: Session | undefined;
  readonly #client: Client;
  readonly #gates: Gate[] = [];
  #attempts = 0;
  #lastError: Error | undefined;

  constructor(client: Client, method: string, options: CallOptions, budget: Budget, session?: Session) {
    super(method);
    this.#client = client;
    this.session = session;
    this.options = options;
    this.budget = budget;
  }

  /** Database of this call; an empty text is the server's default. */
  get database(): string {
    return this.options.dbName ?? this.#client.state.database ?? '';
  }

  /** What the call's session pins; absent in a client that is no session. */
  pinned(parameter: string): string | undefined {
    return this.session?.pins[parameter];
  }

  /** A method, or a parameter where it is given, needs a server of this version; a server that lacks it is sent nothing. */
  since(oldest: string, what: string, ...given: readonly unknown[]): void {
    if (!given.some(absent)) this.#gates.push({ what, oldest });
  }

  /** The same for what no server after this version has. */
  until(newest: string, what: string, ...given: readonly unknown[]): void {
    if (!given.some(absent)) this.#gates.push({ what, newest });
  }

  /** Sends; `policy` says when it may be sent again. The message is encoded once. */
  async send<Sent extends object, Received>(rpc: Rpc<Sent, Received>, message: Sent, policy: RetryPolicy): Promise<Received> {
    await this.#admitted();
    this.#attempts = 0;
    const request = encode(rpc, message);
    const pauses = new Pauses(policy);
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#try(rpc, request);
      } catch (error) {
        if (!(error instanceof Retryable) || !error.mayTryAgain(policy)) throw unwrapped(error);
        this.#lastError = error.error;
        if (tries >= policy.tries) throw error.error;
        await this.budget.pause(pauses.next(policy.jitter));
        if (this.budget.spent) throw this.timedOut(error.error);
      }
    }
  }

  /** For what changes nothing. */
  read<Sent extends object, Received>(rpc: Rpc<Sent, Received>, message: Sent): Promise<Received> {
    return this.send(rpc, message, this.#client.settings.retry.read);
  }

  /** For what leaves the same when done twice. */
  repeatable<Sent extends object, Received>(rpc: Rpc<Sent, Received>, message: Sent): Promise<Received> {
    return this.send(rpc, message, this.#client.settings.retry.repeatable);
  }

  /** For what must not be done twice. */
  once<Sent extends object, Received>(rpc: Rpc<Sent, Received>, message: Sent): Promise<Received> {
    return this.send(rpc, message, this.#client.settings.retry.once);
  }

  /** Whether an error is one of these named errors. */
  caught(error: unknown, ...names: readonly string[]): boolean {
    return error instanceof ServerError && names.some((name) => error.names.includes(name));
  }

  /** Absent where one of these named errors comes back. */
  async ignoring<T>(names: readonly string[], body: () => Promise<T>): Promise<T | undefined> {
    try {
      return await body();
    } catch (error) {
      if (this.caught(error, ...names)) return undefined;
      throw error;
    }
  }

  /** Asks until the state is reached: at once, then with growing pauses. */
  async poll<Sent extends object, Received>(options: PollOptions<Sent, Received>): Promise<Received> {
    const pauses = new Pauses(options.every);
    let progress: Progress;
    let changed = performance.now();
    for (let looks = 1; ; looks += 1) {
      const answer = await this.send(options.rpc, options.request, options.retry).catch((error: unknown) => {
        if (error instanceof CallTimeoutError) throw this.#awaited(options.rpc.name, progress, `timed out after ${this.budget.text}`);
        throw error;
      });
      this.#attempts = looks;
      const problem = options.fail?.(answer);
      if (problem !== undefined) throw new ServerError(this.method, { reason: problem, names: [], attempts: looks });
      if (options.until(answer)) return answer;
      const watched = options.watch?.(answer);
      const seen = typeof watched === 'object' ? exact(watched) : watched;
      if (seen !== progress) changed = performance.now();
      progress = seen;
      if (performance.now() - changed > options.every.stall) {
        throw this.#awaited(options.rpc.name, progress, `no progress for ${seconds(options.every.stall)}`);
      }
      await this.budget.pause(pauses.next());
      if (this.budget.spent) throw this.#awaited(options.rpc.name, progress, `timed out after ${this.budget.text}`);
    }
  }

  /** Runs `body` with the schema; once more with a fresh one where the cached one may have been the cause of its failure. */
  async withSchema<T>(options: SchemaOptions & { readonly when?: never }, body: (known: Schema) => Promise<T>): Promise<T>;
  async withSchema<T>(options: SchemaOptions, body: (known: Schema | undefined) => Promise<T>): Promise<T>;
  async withSchema<T>(options: SchemaOptions, body: (known: Schema) => Promise<T>): Promise<T> {
    if (options.when === false) return body(undefined as unknown as Schema);
    const { schemas } = this.#client;
    await this.#admitted();
    const key = { database: this.database, name: options.collection };
    const found = await this.#client.schemaOf(this, key);
    try {
      return await body(found.schema);
    } catch (first) {
      const stale = this.caught(first, ...options.refreshOn) || (isMismatch(first) && found.cached);
      if (!stale) throw first;
      schemas.forget({ schema: options.collection, database: this.database });
      try {
        return await body((await this.#client.schemaOf(this, key)).schema);
      } catch {
        this.budget.signal?.throwIfAborted();
        throw first;
      }
    }
  }

  /** Drops schemas once the request was sent, whatever came back. */
  async forgetting<T>(entries: readonly Forget[], body: () => Promise<T>): Promise<T> {
    try {
      return await body();
    } finally {
      for (const entry of entries)
        this.#client.schemas.forget('schema' in entry ? { ...entry, database: entry.database ?? this.database } : entry);
    }
  }

  /** For reads that must see this client's own writes. */
  rememberWrite(collection: string, timestamp: Integer): void {
    this.#client.writes.remember(this.database, collection, timestamp);
  }

  lastWrite(collection: string): Integer | undefined {
    return this.#client.writes.last(this.database, collection);
  }

  /** Pages that are fetched when they are asked for: `open` runs with the first, and each page has the whole budget. */
  pages<T>(open: (call: Call) => Promise<Pages<T>>): PageIterator<T> {
    this.#passGates();
    const again = (): Call => {
      const call = new Call(this.#client, this.method, this.options, new Budget(this.budget.total, this.budget.signal), this.session);
      call.#gates.push(...this.#gates);
      return call;
    };
    return new PageIterator(this.method, again, open);
  }

  /** The options of a nested call, which is a part of this one: its budget, its attempts and the name that errors tell are this call's. */
  rest(): CallOptions {
    if (this.budget.spent) throw this.timedOut();
    const options = { ...this.options };
    outerCalls.set(options, this);
    return options;
  }

  timedOut(cause = this.#lastError, attempts = this.#attempts): CallTimeoutError {
    const facts = [`budget ${this.budget.text}`, attempts === 1 ? '1 attempt' : `${attempts} attempts`];
    if (cause !== undefined) facts.push(`last error: ${withoutMethod(cause)}`);
    return new CallTimeoutError(this.method, `timed out after ${this.budget.text} (${facts.join(', ')})`, { attempts, cause });
  }

  get attempts(): number {
    return this.#attempts;
  }

  /** Of the last try that failed. */
  get lastError(): Error | undefined {
    return this.#lastError;
  }

  async #try<Sent, Received>(rpc: Rpc<Sent, Received>, request: Buffer): Promise<Received> {
    this.#attempts += 1;
    const answer = await this.#client
      .transport(this)
      .send(rpc.path, request, this.#client.metadataOf(this), this.budget)
      .catch((error: unknown) => {
        throw error instanceof WireFailure ? this.#wireFailed(error) : error;
      });
    const received = this.#read(rpc, answer);
    const failure = failureOf(rpc.status?.(received));
    if (failure === undefined) return received;
    const names = namesOf(failure, this.#client.settings.namedErrors);
    const code = failure.code ?? failure.legacy;
    throw new Retryable(
      new ServerError(this.method, { ...failure, code, legacyCode: failure.legacy, names, attempts: this.#attempts }),
      names,
      undefined,
    );
  }

  #read<Sent, Received>(rpc: Rpc<Sent, Received>, answer: Buffer): Received {
    try {
      return decode(rpc, answer);
    } catch (error) {
      throw this.#wireFailed(new WireFailure('internal', `the answer is no ${rpc.response.split('.').at(-1) ?? ''}`, false, error));
    }
  }

  #wireFailed(failure: WireFailure): Error {
    const attempts = this.#attempts;
    const names = namesOf({ status: failure.status, reason: failure.message }, this.#client.settings.namedErrors);
    if (failure.status === 'deadline_exceeded' && this.budget.left < 50) return this.timedOut();
    if (failure.status === CLOSED) return new TransportError(this.method, failure.message, { attempts });
    if (names.length > 0) return new ServerError(this.method, { reason: failure.message, names, attempts, cause: failure });
    const error = new TransportError(this.method, `${failure.message} (${failure.status})`, {
      status: failure.status,
      attempts,
      cause: failure,
    });
    return new Retryable(error, [], failure);
  }

  #awaited(state: string, progress: Progress, problem: string): CallTimeoutError {
    const far = progress === undefined ? '' : `, at ${String(progress)}`;
    return new CallTimeoutError(this.method, `${problem} (budget ${this.budget.text}, awaited ${state}${far})`, {
      attempts: this.#attempts,
    });
  }

  /** Connected to a server that has all that is asked of it. */
  async #admitted(): Promise<void> {
    await this.#client.connected(this);
    this.#passGates();
  }

  /** Refuses what the server does not have; before it is known, nothing is refused. */
  #passGates(): void {
    for (const gate of this.#gates) {
      const reason = refusal(gate, this.#client.state.serverVersion);
      if (reason !== undefined) throw new ServerError(this.method, { reason, names: ['unsupported'] });
    }
  }
}

function withoutMethod(error: Error): string {
  return error.message.replace(/^[a-z_0-9]+: /, '');
}
