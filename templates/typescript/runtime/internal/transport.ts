/** One channel to a server: sends bytes, gives bytes, tells failures of the wire apart. */
import { Client, Metadata, status as statuses, type ClientOptions, type ClientUnaryCall } from '@grpc/grpc-js';
import type { Address } from './address.js';
import type { Budget } from './budget.js';
import type { Refusals } from './refusals.js';
import { channelCredentials, type TlsOptions } from './tls.js';

/** No answer came, or it was not the service's. */
export class WireFailure extends Error {
  /** gRPC status in lower case. */
  readonly status: string;
  /** The request surely never left this machine. */
  readonly notSent: boolean;
  /** The server's certificate was not accepted, which no further try changes. */
  readonly distrusted: boolean;

  constructor(status: string, details: string, notSent: boolean, cause?: unknown) {
    super(details, { cause });
    this.status = status;
    this.notSent = notSent;
    this.distrusted = notSent && DISTRUST.test(details);
  }
}

const STATUS_NAMES: ReadonlyMap<number, string> = new Map(
  Object.entries(statuses).flatMap(([name, number]) => (typeof number === 'number' ? [[number, name.toLowerCase()] as const] : [])),
);

/** Status of a call that the closing of its client ended. */
export const CLOSED = 'closed';

/**
 * grpc-js pings for as long as a call is under way, and a server built on gRPC core (Milvus Lite 3.2.2) ends the connection at the fourth
 * ping without data between. So rarely, a call may be silent for 200 s, and a dead connection is still found within the usual budget.
 */
const KEEPALIVE = 50_000;

const NOT_SENT = /No connection established|Name resolution failed|ECONNREFUSED|ENOTFOUND|failed to connect/i;

const DISTRUST = /certificate|unable to get|altnames/i;

const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'connection refused'],
  [/ENOTFOUND|EAI_AGAIN|Name resolution failed/, 'host not found'],
  [/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/, 'host unreachable'],
  [/ECONNRESET|EPIPE|socket hang up/, 'connection lost'],
  [/SSL|TLS|wrong version number/i, 'TLS failed'],
  [/Failed to connect/, 'the connection ended before it was made'],
];

export class Transport {
  readonly #client: Client;
  readonly #underWay = new Set<ClientUnaryCall>();
  #closed = false;

  constructor(call: Refusals, address: Address, options: TlsOptions) {
    this.#client = new Client(address.target, channelCredentials(call, address, options), channelOptions(options));
  }

  /** Gives the answer's bytes; rejects with a `WireFailure`, or with the signal's reason. */
  send(path: string, request: Buffer, metadata: Readonly<Record<string, string>>, budget: Budget): Promise<Buffer> {
    const { signal, deadline } = budget;
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const call = this.#client.makeUnaryRequest(
        path,
        same,
        same,
        request,
        metadataOf(metadata),
        deadline === undefined ? {} : { deadline },
        (error, answer) => {
          signal?.removeEventListener('abort', cancel);
          this.#underWay.delete(call);
          if (this.#closed) reject(new WireFailure(CLOSED, 'the client is closed', true));
          else if (signal?.aborted === true) reject(signal.reason as Error);
          else if (error !== null) reject(failureOf(error.code, error.details));
          else if (answer === undefined) reject(new WireFailure('internal', 'an empty answer', false));
          else resolve(answer);
        },
      );
      this.#underWay.add(call);
      function cancel(): void {
        call.cancel();
      }
      signal?.addEventListener('abort', cancel);
    });
  }

  /** Calls under way end. */
  close(): void {
    this.#closed = true;
    for (const call of this.#underWay) call.cancel();
    this.#client.close();
  }
}

/** In words: `connection refused`. */
export function connectionProblem(failure: WireFailure): string {
  if (failure.distrusted) return `its certificate is not accepted: ${lastError(failure.message)}`;
  return REASONS.find(([pattern]) => pattern.test(failure.message))?.[1] ?? failure.message;
}

/** What grpc-js has from below, out of its own words. */
function lastError(details: string): string {
  return /Last error: (.*?)\.? Resolution note:/s.exec(details)?.[1] ?? details;
}

function failureOf(code: number, details: string): WireFailure {
  const name = STATUS_NAMES.get(code) ?? 'unknown';
  return new WireFailure(name, details, name === 'unavailable' && NOT_SENT.test(details));
}

const same = (bytes: Buffer): Buffer => bytes;

function metadataOf(entries: Readonly<Record<string, string>>): Metadata {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(entries)) metadata.set(key, value);
  return metadata;
}

function channelOptions(options: TlsOptions): ClientOptions {
  return {
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
    'grpc.keepalive_time_ms': KEEPALIVE,
    'grpc.keepalive_timeout_ms': 5_000,
    'grpc.initial_reconnect_backoff_ms': 100,
    'grpc.max_reconnect_backoff_ms': 1_000,
    'grpc.enable_retries': 0,
    'grpc.use_local_subchannel_pool': 1,
    ...(options.serverName === undefined
      ? {}
      : { 'grpc.ssl_target_name_override': options.serverName, 'grpc.default_authority': options.serverName }),
  };
}
