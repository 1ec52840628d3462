/** What a run leaves in a folder for the next ones: texts by name, each written whole, since two threads or runs may write at once. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function writeWhole(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Values of one file, by key. It is written where a run made new ones; what that run did not ask for is then forgotten. */
export class Kept<T> {
  readonly #file: string | undefined;
  readonly #before: Readonly<Record<string, T>>;
  readonly #now = new Map<string, T>();

  /** Without a folder it keeps nothing. */
  constructor(folder: string | undefined, name: string) {
    this.#file = folder && join(folder, name);
    this.#before = this.#file === undefined ? {} : read<T>(this.#file);
  }

  has(key: string): boolean {
    return this.#now.has(key) || key in this.#before;
  }

  get(key: string, make: () => T): T {
    const value = this.#now.get(key) ?? this.#before[key] ?? make();
    this.#now.set(key, value);
    return value;
  }

  save(): void {
    if (this.#file === undefined) return;
    const isNew = [...this.#now.keys()].some((key) => !(key in this.#before));
    if (isNew) writeWhole(this.#file, JSON.stringify(Object.fromEntries(this.#now)));
  }
}

function read<T>(file: string): Record<string, T> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>;
  } catch {
    return {};
  }
}
