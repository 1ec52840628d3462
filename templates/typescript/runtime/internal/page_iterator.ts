/** Pages, fetched one by one when they are asked for. */
import type { Call } from './call.js';
import { TransportError } from './errors.js';
import { INSPECT } from './inspecting.js';

/** What knows which page is next; undefined is the end. */
export interface Pages<T> {
  readonly next: (call: Call) => Promise<T | undefined>;
}

/**
 * Pages of an iterator: `for await (const page of pages)`. The budget of the call holds for each page; what opens it counts to the first.
 * A failure ends it: each later `next` rejects with the same error. Leaving a loop closes it, and closing twice is once.
 */
export class PageIterator<T> implements AsyncIterableIterator<T> {
  readonly #method: string;
  readonly #call: () => Call;
  readonly #open: (call: Call) => Promise<Pages<T>>;
  #pages: Pages<T> | undefined;
  #state: 'open' | 'ended' | 'closed' = 'open';
  #failure: { readonly error: unknown } | undefined;
  /** One page at a time, in the order in which they are asked for. */
  #last: Promise<unknown> = Promise.resolve();

  /** @internal `call` gives a call of its own for each page. */
  constructor(method: string, call: () => Call, open: (call: Call) => Promise<Pages<T>>) {
    this.#method = method;
    this.#call = call;
    this.#open = open;
  }

  /** The next page; `done` at the end. */
  next(): Promise<IteratorResult<T, undefined>> {
    const result = this.#last.then(() => this.#next());
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends a loop over the pages. */
  async return(): Promise<IteratorResult<T, undefined>> {
    await this.close();
    return { done: true, value: undefined };
  }

  /** No further page is fetched. */
  close(): Promise<void> {
    this.#state = 'closed';
    this.#pages = undefined;
    return Promise.resolve();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** What `console.log` shows. */
  [INSPECT](): string {
    return `PageIterator { ${this.#method}: ${this.#state} }`;
  }

  async #next(): Promise<IteratorResult<T, undefined>> {
    if (this.#state === 'closed') throw new TransportError(this.#method, 'the iterator is closed');
    if (this.#failure !== undefined) throw this.#failure.error;
    if (this.#state === 'ended') return { done: true, value: undefined };
    try {
      const call = this.#call();
      this.#pages ??= await this.#open(call);
      const value = await this.#pages.next(call);
      if (value !== undefined) return { done: false, value };
      this.#state = 'ended';
      return { done: true, value: undefined };
    } catch (error) {
      this.#failure = { error };
      throw error;
    }
  }
}
