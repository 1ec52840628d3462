/** What a run leaves in a folder for the next ones: texts by name, each written whole, since two threads or runs may write at once. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Values of one file, by key. What a run did not ask for is forgotten when it saves. */
export class Kept<T> {
  readonly #file: string | undefined;
  readonly #before: Readonly<Record<string, T>>;
  readonly #now = new Map<string, T>();

  /** Without a folder it keeps nothing. */
  constructor(folder: string | undefined, name: string) {
    this.#file = folder && join(folder, name);
    this.#before = this.#file === undefined ? {} : read<T>(this.#file);
  }

  get(key: string, make: () => T): T {
    const value = this.#before[key] ?? make();
    this.#now.set(key, value);
    return value;
  }

  save(): void {
    if (this.#file === undefined) return;
    const isSame = this.#now.size === Object.keys(this.#before).length && [...this.#now.keys()].every((key) => key in this.#before);
    if (!isSame) writeWhole(this.#file, JSON.stringify(Object.fromEntries(this.#now)));
  }
}

function read<T>(file: string): Record<string, T> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>;
  } catch {
    return {};
  }
}
