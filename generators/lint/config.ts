/** Reads spec/lint.yaml: severities, and the words that rules go by. Without the file each rule has its own severity and no words. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { Schemas } from '../model/read.js';
import { Kept } from '../model/kept.js';
import { parseText, SourceFile, type Parsed } from '../model/source.js';
import { contradictions } from './contradictions.js';
import type { Severity } from './rule.js';

/** What a method whose name starts with the word does. */
export interface Verb {
  readonly means: string;
  /** Words that are not used for it. */
  readonly not?: readonly string[];
  /** It changes nothing. */
  readonly reads?: true;
  /** It is the whole name, but for what says how: nothing is named as its object. */
  readonly alone?: true;
}

/** As the file has it; every key may be missing. */
export interface Config {
  readonly rules: Readonly<Record<string, Severity>>;
  /** The standard term, and what is not used for it. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly verbs: Readonly<Record<string, Verb>>;
  /** Verbs that undo each other. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly negations: readonly string[];
  readonly type_words: readonly string[];
  /** Plurals that do not end in s. */
  readonly plurals: readonly string[];
  /** Names with several types, each with the reason. */
  readonly homonyms: Readonly<Record<string, string>>;
  /** Chains of parameters that stand in this order. */
  readonly order: readonly (readonly string[])[];
  /** What a method is about: such a parameter comes first and has no default. */
  readonly subjects: readonly string[];
  readonly secrets: readonly string[];
  /** Word of a number's name, and the units of which the doc names one. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly doc: {
    readonly first_sentence: number;
    readonly whole: number;
    readonly never: readonly string[];
    readonly words: readonly string[];
  };
  /** Parameter, and the error of a method that does not find what it names. */
  readonly not_found: Readonly<Record<string, string>>;
  readonly bounded: readonly string[];
  /** Minor versions between deprecation and removal, at least. */
  readonly deprecation: { readonly versions: number };
  readonly rest: { readonly prefix: string; readonly folders: Readonly<Record<string, readonly string[]>> };
}

const empty: Config = {
  rules: {},
  terms: {},
  abbreviations: {},
  verbs: {},
  pairs: [],
  negations: [],
  type_words: [],
  plurals: [],
  homonyms: {},
  order: [],
  subjects: [],
  secrets: [],
  units: {},
  doc: { first_sentence: 120, whole: 300, never: [], words: [] },
  not_found: {},
  bounded: [],
  deprecation: { versions: 1 },
  rest: { prefix: '/', folders: {} },
};

export interface ConfigFile {
  readonly config: Config;
  /** Absent where the spec has none. */
  readonly file: SourceFile | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface ConfigOptions {
  /** What diagnostics put before the file's name. */
  readonly label?: string;
  /** Where lint.json is: the rules are the linter's, whichever spec it looks at. */
  readonly schemas: string;
  /** Folder where the parsed file and its schema's code stay for the next run. */
  readonly kept?: string;
}

/** `folder` is the spec's. */
export function readConfig(folder: string, { label = 'spec', schemas, kept }: ConfigOptions): ConfigFile {
  const path = join(folder, 'lint.yaml');
  if (!existsSync(path)) return { config: empty, file: undefined, diagnostics: [] };
  const text = readFileSync(path, 'utf8');
  const parsed = new Kept<Parsed>(kept, 'lint.json');
  const file = new SourceFile(
    `${label}/lint.yaml`,
    text,
    parsed.get(createHash('sha256').update(text).digest('base64'), () => parseText(text)),
  );
  parsed.save();
  if (file.diagnostics.length > 0) return { config: empty, file, diagnostics: file.diagnostics };
  const shape = new Schemas(schemas, kept).check(file, 'lint');
  const diagnostics = shape.length > 0 ? shape : contradictions(file.root);
  const raw = (diagnostics.length === 0 ? (file.raw ?? {}) : {}) as Partial<Config>;
  return { config: { ...empty, ...raw, doc: { ...empty.doc, ...raw.doc }, rest: { ...empty.rest, ...raw.rest } }, file, diagnostics };
}
