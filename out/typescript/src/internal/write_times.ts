/** The newest write of this client to each collection, so that its reads see it. */
import type { Integer } from './integers.js';

export class WriteTimes {
  readonly #times = new Map<string, Integer>();

  /** The largest wins. */
  remember(database: string, collection: string, timestamp: Integer): void {
    const key = JSON.stringify([database, collection]);
    const known = this.#times.get(key);
    if (known === undefined || timestamp > known) this.#times.set(key, timestamp);
  }

  last(database: string, collection: string): Integer | undefined {
    return this.#times.get(JSON.stringify([database, collection]));
  }
}
