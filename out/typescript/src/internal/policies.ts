/** How often and when something is tried again. Times are in milliseconds. */

export interface Backoff {
  readonly first: number;
  readonly times: number;
  readonly cap: number;
}

/** What may be sent again after which failure. */
export interface RetryPolicy extends Backoff {
  /** gRPC statuses in lower case; `not_sent` where the request surely never left. */
  readonly transport: readonly string[];
  /** Named errors of the server. */
  readonly errors: readonly string[];
  readonly tries: number;
  /** Share of a pause by which it varies. */
  readonly jitter: number;
}

/** How a state is asked for until it is reached. */
export interface WaitPolicy extends Backoff {
  /** Without progress for so long, the wait ends. */
  readonly stall: number;
}

/** Pauses that grow up to a cap. */
export class Pauses {
  readonly #backoff: Backoff;
  #next: number;

  constructor(backoff: Backoff) {
    this.#backoff = backoff;
    this.#next = backoff.first;
  }

  next(jitter = 0): number {
    const pause = this.#next;
    this.#next = Math.min(pause * this.#backoff.times, this.#backoff.cap);
    return pause * (1 + jitter * (Math.random() * 2 - 1));
  }
}
