/** Failures that a policy may try again. */
import type { MilvusError } from './errors.js';
import type { RetryPolicy } from './policies.js';
import type { WireFailure } from './transport.js';

/** A failure that some policies try again. */
export class Retryable extends Error {
  readonly error: MilvusError;
  readonly #names: readonly string[];
  readonly #wire: WireFailure | undefined;

  constructor(error: MilvusError, names: readonly string[], wire: WireFailure | undefined) {
    super(error.message);
    this.error = error;
    this.#names = names;
    this.#wire = wire;
  }

  mayTryAgain(policy: RetryPolicy): boolean {
    const wire = this.#wire;
    if (wire?.distrusted === true) return false;
    if (wire !== undefined) return policy.transport.includes(wire.status) || (wire.notSent && policy.transport.includes('not_sent'));
    return this.#names.some((name) => policy.errors.includes(name));
  }
}

/** The error that is told to the caller. */
export function unwrapped(error: unknown): unknown {
  return error instanceof Retryable ? error.error : error;
}
