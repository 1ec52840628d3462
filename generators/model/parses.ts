/** Spec files as they were parsed and found to be of the right shape, by what they hold: for several reads in one run, and kept for the next. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';
import { Kept } from './kept.js';
import { parseText, SourceFile, type Parsed } from './source.js';

export class Parses {
  readonly #parsed: Kept<Parsed>;
  readonly #right: Kept<true>;

  /** Without a folder they are gone with the run. */
  constructor(folder: string | undefined) {
    this.#parsed = new Kept(folder, 'parsed.json');
    this.#right = new Kept(folder, 'right.json');
  }

  /** `path` is as diagnostics print it. */
  file(path: string, text: string): SourceFile {
    const parsed = this.#parsed.get(keyOf(text), () => parseText(text));
    return new SourceFile(path, text, parsed);
  }

  /** What `check` finds wrong with the shape of a file; it is not asked again about a text that was right by the same schema. */
  shapeOf(file: SourceFile, schema: string, check: () => readonly Diagnostic[]): readonly Diagnostic[] {
    const key = keyOf(`${schema}\0${file.text}`);
    const diagnostics = this.#right.has(key) ? [] : check();
    if (diagnostics.length === 0) this.#right.get(key, () => true);
    return diagnostics;
  }

  save(): void {
    this.#parsed.save();
    this.#right.save();
  }
}

const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64');
