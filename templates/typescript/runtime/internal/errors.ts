/** The one family of errors: what went wrong, in which method, with which parameter. */

export type ErrorKind = 'invalid_argument' | 'server' | 'transport' | 'timeout';

/** What every error of this package is. `method` and `parameter` are the names of the API's specification, in snake_case. */
export abstract class MilvusError extends Error {
  abstract readonly kind: ErrorKind;
  readonly method: string;
  readonly parameter: string | undefined;
  /** The server's code, where it gave one. */
  readonly code: number | undefined;
  /** How often the request was sent. */
  readonly attempts: number | undefined;

  protected constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = details.name ?? new.target.name;
    this.method = details.method;
    this.parameter = details.parameter;
    this.code = details.code;
    this.attempts = details.attempts;
  }
}

interface ErrorDetails {
  readonly method: string;
  readonly name?: string | undefined;
  readonly parameter?: string | undefined;
  readonly code?: number | undefined;
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** Found by the client, before any I/O. */
export class InvalidArgumentError extends MilvusError {
  override readonly kind = 'invalid_argument';

  constructor(method: string, parameter: string | undefined, problem: string) {
    super(`${method}: ${problem}`, { method, parameter });
  }
}

/** The server said no. `name` is the named error where it is one: `collection_not_found`. */
export class ServerError extends MilvusError {
  override readonly kind = 'server';
  /** What the server said. */
  readonly reason: string;
  /** The code of servers before 2.3. */
  readonly legacyCode: number | undefined;
  /** All named errors that the answer matches; the first is `name`. */
  readonly names: readonly string[];

  constructor(method: string, answer: ServerAnswer) {
    const [name] = answer.names;
    super(`${method}: ${answer.problem ?? problemOf(answer)}`, { ...answer, method, name });
    this.reason = answer.reason;
    this.legacyCode = answer.legacyCode;
    this.names = answer.names;
  }
}

export interface ServerAnswer {
  readonly reason: string;
  readonly names: readonly string[];
  readonly code?: number | undefined;
  readonly legacyCode?: number | undefined;
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
  /** What the message says; else it is the reason with code and name. */
  readonly problem?: string | undefined;
}

function problemOf({ reason, code, names: [name] }: ServerAnswer): string {
  const known = [code === undefined ? undefined : `code ${code}`, name].filter((each) => each !== undefined);
  return known.length === 0 ? reason : `${reason} (${known.join(', ')})`;
}

interface Attempted {
  readonly attempts?: number | undefined;
  readonly cause?: unknown;
}

/** No answer, or not a Milvus answer. */
export class TransportError extends MilvusError {
  override readonly kind = 'transport';
  /** The gRPC status in lower case: `unavailable`. */
  readonly status: string | undefined;

  constructor(method: string, problem: string, details: Attempted & { readonly status?: string | undefined } = {}) {
    super(`${method}: ${problem}`, { method, ...details });
    this.status = details.status;
  }
}

/** The budget ran out; the message says what was awaited and how far it was. */
export class CallTimeoutError extends MilvusError {
  override readonly kind = 'timeout';

  constructor(method: string, problem: string, details: Attempted = {}) {
    super(`${method}: ${problem}`, { method, ...details });
  }
}

/** The failure of work that several calls waited for, as one of them tells it. */
export function toldBy(method: string, error: unknown): unknown {
  if (!(error instanceof MilvusError) || error.method === method) return error;
  const { attempts, cause } = error;
  const problem = error.message.slice(error.method.length + 2);
  if (error instanceof ServerError) {
    const { reason, names, code, legacyCode } = error;
    return new ServerError(method, { reason, problem, names, code, legacyCode, attempts, cause });
  }
  if (error instanceof TransportError) return new TransportError(method, problem, { status: error.status, attempts, cause });
  return error instanceof CallTimeoutError ? new CallTimeoutError(method, problem, { attempts, cause }) : error;
}

/** Errors of encoders that found that rows or keys do not fit the schema: it may be stale. */
const mismatches = new WeakSet<InvalidArgumentError>();

export function mismatch(method: string, parameter: string, problem: string): InvalidArgumentError {
  const error = new InvalidArgumentError(method, parameter, problem);
  mismatches.add(error);
  return error;
}

export const isMismatch = (error: unknown): boolean => error instanceof InvalidArgumentError && mismatches.has(error);
