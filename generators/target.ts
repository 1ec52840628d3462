/** What a generator is: a pure function from the Model to files. */
import type { Model } from './model/model.js';

export interface OutputFile {
  /** Relative to the target's folder in `out/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Target {
  /** Also the folder in `out/`. */
  readonly name: string;
  /** What `lockstep list` prints. */
  readonly doc: string;
  /** No file system, clock or environment: `sources` holds the verbatim files under `templates/<name>`, by relative path. */
  readonly render: (model: Model, sources: ReadonlyMap<string, string>) => Iterable<OutputFile>;
}
