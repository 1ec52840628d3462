/** The state that the calls of one client share: connection, schemas, own writes. */
import { hostOf, type Address } from './address.js';
import { Budget, seconds } from './budget.js';
import { Call } from './call.js';
import type { CallOptions } from './call_options.js';
import { Checks } from './checks.js';
import { CallTimeoutError, toldBy, TransportError } from './errors.js';
import type { Integer } from './integers.js';
import type { NamedErrors } from './named_errors.js';
import type { RetryPolicy } from './policies.js';
import { SchemaCache, type FoundSchema, type SchemaKey } from './schema_cache.js';
import { Schema } from './schema.js';
import type { Session } from './session.js';
import type { TlsOptions } from './tls.js';
import { connectionProblem, Transport, WireFailure } from './transport.js';
import { WriteTimes } from './write_times.js';
import type { DescribeCollectionResponse } from '../wire/received.js';

/** What the specification fixes for every client. Times are in milliseconds. */
export interface Settings {
  readonly timeouts: { readonly connect: number; readonly call: number; readonly callWithWaits: number };
  readonly retry: { readonly read: RetryPolicy; readonly repeatable: RetryPolicy; readonly once: RetryPolicy };
  readonly namedErrors: NamedErrors;
  /** The methods that a session has. */
  readonly inSession: readonly string[];
}

export interface ConnectionOptions extends TlsOptions {
  readonly uri: string;
  readonly timeoutMs?: number | undefined;
  readonly connectTimeoutMs?: number | undefined;
}

export interface ClientState {
  address?: Address | undefined;
  database?: string | undefined;
  credentials?: string | undefined;
  identifier?: Integer | undefined;
  serverVersion?: string | undefined;
  transport?: TlsOptions | undefined;
  closed?: boolean | undefined;
}

const OPTION_NAMES = ['timeoutMs', 'dbName', 'clientRequestId', 'signal'];

export abstract class Client {
  /** @internal */
  readonly settings: Settings;
  /** @internal */
  readonly schemas = new SchemaCache();
  /** @internal */
  readonly writes = new WriteTimes();
  /** @internal */
  readonly state: ClientState = {};
  readonly #connection: ConnectionOptions;
  #transport: Transport | undefined;
  #connecting: Connecting | undefined;
  #connectCall: Call | undefined;
  #isConnected = false;
  #session: Session | undefined;

  protected constructor(settings: Settings, connection: ConnectionOptions) {
    this.settings = settings;
    this.#connection = connection;
  }

  /** The steps that open the connection. */
  protected abstract open(call: Call): Promise<void>;

  /** Metadata of a request, but for the database and the call's own. */
  protected abstract metadata(): Record<string, string | undefined>;

  /** Asks the server for a collection's schema. */
  protected abstract lookUp(call: Call, collection: string): Promise<DescribeCollectionResponse>;

  /** Starts a call: refuses unknown names, reads the options. A nested call goes on with the one that it is a part of. */
  protected begin(method: string, request: unknown, options: CallOptions | undefined, names: readonly string[], waits = false): Call {
    const outer = Call.around(options);
    if (outer !== undefined) return outer;
    const checks = new Checks(method);
    checks.known(request, names);
    const standard = waits ? this.settings.timeouts.callWithWaits : this.settings.timeouts.call;
    return this.#session === undefined ? this.#start(checks, options, standard) : this.#startIn(this.#session, checks, options, standard);
  }

  /** Makes `session` a client over this connection, whose calls carry the pins. */
  protected pinned<C extends Client>(call: Call, session: C, pins: Session['pins'], since: string): C {
    if (this.state.closed === true) throw this.#closed(call.method);
    session.#session = { client: this, pins, since, isClosed: false };
    return session;
  }

  /** Opens the connection, or waits for the one that is being opened. */
  protected async establish(options: CallOptions | undefined): Promise<void> {
    const client = this.#session?.client ?? this;
    await client.connected(client.#start(new Checks('connect'), options, Infinity));
  }

  protected setState(state: ClientState): void {
    if (this.#session !== undefined) {
      this.#session.isClosed = state.closed === true;
      return;
    }
    Object.assign(this.state, state);
    if (state.transport !== undefined && state.address !== undefined) {
      this.#transport?.close();
      this.#transport = new Transport(new Checks('connect'), state.address, state.transport);
    }
    if (state.closed === true) {
      this.#transport?.close();
      this.#connecting?.stop.abort(this.#closed('connect'));
    }
  }

  /** @internal Resolves once the client is connected; concurrent first calls share one attempt, and a failed one is not kept. */
  async connected(call: Call): Promise<void> {
    if (this.state.closed === true || call.session?.isClosed === true) throw this.#closed(call.method);
    if (this.#isConnected || call === this.#connectCall) return;
    this.#connecting ??= this.#connect();
    const connecting = this.#connecting;
    connecting.waiting += 1;
    try {
      await within(call, connecting.done, connecting.call);
    } finally {
      connecting.waiting -= 1;
      if (connecting.waiting === 0 && !this.#isOpen()) connecting.stop.abort();
    }
  }

  #isOpen(): boolean {
    return this.#isConnected;
  }

  /** The host of the address, also before the client is connected. */
  protected get host(): string {
    return hostOf(this.#connection.uri);
  }

  /** @internal */
  transport(call: Call): Transport {
    if (this.state.closed === true || this.#transport === undefined) throw this.#closed(call.method);
    return this.#transport;
  }

  /** @internal */
  metadataOf(call: Call): Record<string, string> {
    call.sendable('db_name', call.database);
    const entries = { ...this.metadata(), dbname: call.database, 'client-request-id': call.options.clientRequestId };
    return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  /** @internal Calls that ask for one schema share its lookup; each tells a failure as its own. */
  async schemaOf(call: Call, key: SchemaKey): Promise<FoundSchema> {
    let isOwn = false as boolean;
    const look = async (): Promise<Schema> => {
      isOwn = true;
      return new Schema(await this.lookUp(this.#lookUpCall(call), key.name), call);
    };
    for (;;) {
      try {
        return await within(call, this.schemas.find(key, look));
      } catch (error) {
        // Where only the time of the call that asked ran out, this one asks itself.
        if (isOwn || call.budget.left <= 0 || !(error instanceof CallTimeoutError)) throw toldBy(call.method, error);
      }
    }
  }

  /** A lookup that others may join is not cancelled with the call that started it. */
  #lookUpCall(call: Call): Call {
    const { signal: _signal, ...options } = call.options;
    return new Call(this, call.method, options, new Budget(call.budget.left));
  }

  /** A call of a session is one of its client that carries the session's pins. */
  #startIn(session: Session, checks: Checks, options: CallOptions | undefined, standard: number): Call {
    if (!this.settings.inSession.includes(checks.method))
      throw checks.invalid(undefined, `a session has no ${checks.method}; call it on the client that opened the session`);
    const call = session.client.#start(checks, options, standard, session);
    call.since(session.since, 'session');
    return call;
  }

  #start(checks: Checks, options: CallOptions | undefined, standard: number, session?: Session): Call {
    const given: CallOptions = options ?? {};
    checks.known(given, OPTION_NAMES);
    const timeout = checks.milliseconds('timeout', given.timeoutMs, { optional: true });
    const dbName = checks.string('db_name', given.dbName, { optional: true, emptyAbsent: true });
    const clientRequestId = checks.string('client_request_id', given.clientRequestId, { optional: true });
    checks.sendable('db_name', dbName ?? '');
    checks.sendable('client_request_id', clientRequestId ?? '');
    const { signal } = given;
    if (signal !== undefined && !(signal instanceof AbortSignal)) throw checks.invalid('cancel', 'signal must be an AbortSignal');
    const fallback = checks.method === 'connect' ? undefined : this.#connection.timeoutMs;
    return new Call(this, checks.method, { ...given, dbName }, new Budget(timeout ?? fallback ?? standard, signal), session);
  }

  #connect(): Connecting {
    const stop = new AbortController();
    const { connectTimeoutMs, timeoutMs = Infinity } = this.#connection;
    // A timeout of calls bounds connecting as well, if it ends.
    const usual = timeoutMs === Infinity ? this.settings.timeouts.connect : timeoutMs;
    const budget = new Budget(connectTimeoutMs ?? usual, stop.signal);
    const call = new Call(this, 'connect', {}, budget);
    this.#connectCall = call;
    const opened = this.open(call)
      .then(() => {
        this.#isConnected = true;
      })
      .catch((error: unknown) => {
        throw this.#unreachable(call, error);
      })
      .finally(() => {
        this.#connecting = undefined;
      });
    opened.catch(() => undefined);
    return { call, stop, done: opened, waiting: 0 };
  }

  /** A server that nobody reached is named with its address. */
  #unreachable(call: Call, error: unknown): unknown {
    const cause = error instanceof CallTimeoutError && error.cause instanceof TransportError ? error.cause : error;
    if (!(cause instanceof TransportError) || !(cause.cause instanceof WireFailure)) return error;
    const problem = connectionProblem(cause.cause);
    const address = this.state.address?.uri ?? 'the server';
    return new TransportError('connect', `cannot reach ${address}: ${problem} (attempts ${call.attempts}, ${seconds(call.budget.total)})`, {
      status: cause.cause.status,
      attempts: call.attempts,
      cause: cause.cause,
    });
  }

  #closed(method: string): TransportError {
    return new TransportError(method, 'the client is closed');
  }
}

interface Connecting {
  readonly call: Call;
  readonly stop: AbortController;
  readonly done: Promise<void>;
  waiting: number;
}

/** Waits for shared work, but no longer than the call may; `other` is the call that does the work. */
async function within<T>(call: Call, work: Promise<T>, other: Call = call): Promise<T> {
  const { budget } = call;
  if (budget.total === Infinity && budget.signal === undefined) return work;
  const over = new AbortController();
  const signal = budget.signal === undefined ? over.signal : AbortSignal.any([budget.signal, over.signal]);
  try {
    return await Promise.race([
      work,
      new Budget(budget.left, signal).pause(Infinity).then(() => {
        throw call.timedOut(other.lastError, other.attempts);
      }),
    ]);
  } finally {
    over.abort();
  }
}
