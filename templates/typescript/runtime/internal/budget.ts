/** The time that a call may take: every try, step and wait of it. */

/** What a timer can hold. */
const LONGEST_TIMER = 2147483647;

export class Budget {
  /** Milliseconds; infinity where the caller said so. */
  readonly total: number;
  readonly signal: AbortSignal | undefined;
  readonly #started = performance.now();

  constructor(total: number, signal?: AbortSignal) {
    this.total = total;
    this.signal = signal;
  }

  get left(): number {
    return this.total - (performance.now() - this.#started);
  }

  get spent(): boolean {
    return this.left <= 0;
  }

  /** `5 s`, `0.25 s`, `unlimited`. */
  get text(): string {
    return seconds(this.total);
  }

  /** When the transport must give up; undefined where it need not. */
  get deadline(): Date | undefined {
    return this.total === Infinity ? undefined : new Date(Date.now() + Math.max(1, this.left));
  }

  /** Waits, at most until the budget ends; rejects with the signal's reason. */
  async pause(milliseconds: number): Promise<void> {
    const { signal } = this;
    signal?.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(done, Math.max(0, Math.min(milliseconds, this.left, LONGEST_TIMER)));
      signal?.addEventListener('abort', stop);
      function done(): void {
        signal?.removeEventListener('abort', stop);
        resolve();
      }
      function stop(): void {
        clearTimeout(timer);
        signal?.removeEventListener('abort', stop);
        reject(signal?.reason as Error);
      }
    });
  }
}

export function seconds(milliseconds: number): string {
  return milliseconds === Infinity ? 'unlimited' : `${Math.round(milliseconds) / 1000} s`;
}
