/** Reads a spec folder: parses each file and holds it against its JSON Schema. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { nearest, type Diagnostic } from './diagnostic.js';
import { SourceFile } from './source.js';

export interface Spec {
  readonly api: SourceFile;
  readonly targets: SourceFile;
  readonly errors: SourceFile;
  readonly functions: SourceFile;
  readonly methods: readonly { readonly group: string; readonly name: string; readonly file: SourceFile }[];
  readonly types: readonly SourceFile[];
  readonly fragments: readonly SourceFile[];
  readonly files: readonly SourceFile[];
}

/** Texts that an earlier run held against their schema and found right, by hash of both: ajv is the slowest part of loading. */
export interface Accepted {
  readonly has: (key: string) => boolean;
  readonly add: (key: string) => void;
}

/** `label` is put before file names in diagnostics (`spec`). */
export function readSpec(folder: string, label: string, accepted: Accepted = new Set<string>()): { spec: Spec; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const schemas = new Schemas(join(folder, 'schema'), accepted);
  const read = (path: string, schema: string): SourceFile => {
    const file = new SourceFile(`${label}/${path}`, readFileSync(join(folder, path), 'utf8'));
    diagnostics.push(...file.diagnostics);
    if (file.diagnostics.length === 0) diagnostics.push(...schemas.check(file, schema));
    return file;
  };
  const all = (sub: string, schema: string): { path: string; file: SourceFile }[] =>
    yamlFiles(join(folder, sub)).map((path) => ({ path, file: read(`${sub}/${path}`, schema) }));

  const methods = all('methods', 'method').map(({ path, file }) => {
    const [group = '', name = ''] = path.replace(/\.yaml$/, '').split('/');
    return { group, name, file };
  });
  const types = all('types', 'types').map(({ file }) => file);
  const fragments = all('fragments', 'fragments').map(({ file }) => file);
  const spec = {
    api: read('api.yaml', 'api'),
    targets: read('targets.yaml', 'targets'),
    errors: read('errors.yaml', 'errors'),
    functions: read('functions.yaml', 'functions'),
    methods,
    types,
    fragments,
  };
  return {
    spec: {
      ...spec,
      files: [spec.api, spec.targets, spec.errors, spec.functions, ...methods.map(({ file }) => file), ...types, ...fragments],
    },
    diagnostics,
  };
}

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && each.name.endsWith('.yaml'))
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .sort();

class Schemas {
  readonly #texts = new Map<string, string>();
  readonly #checks = new Map<string, ValidateFunction>();
  #ajv: Ajv2020 | undefined;

  constructor(
    readonly folder: string,
    readonly accepted: Accepted,
  ) {}

  check(file: SourceFile, schema: string): Diagnostic[] {
    const key = createHash('sha256').update(this.#text(schema)).update('\0').update(file.text).digest('hex');
    if (this.accepted.has(key)) return [];
    const validate = this.#check(schema);
    if (validate(file.raw)) {
      this.accepted.add(key);
      return [];
    }
    // Where one of several shapes is wanted, ajv lists the faults of each; the deepest ones tell what is wrong.
    const errors = validate.errors ?? [];
    const useful = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'anyOf' && keyword !== 'if');
    const shown = useful.length > 0 ? useful : errors;
    const seen = new Set<string>();
    return shown
      .map((error) => shapeDiagnostic(file, error))
      .filter(({ place, message }) => {
        const key = `${String(place.line)}:${String(place.column)} ${message}`;
        return !seen.has(key) && seen.add(key);
      });
  }

  #check(name: string): ValidateFunction {
    let check = this.#checks.get(name);
    if (check === undefined) {
      this.#ajv ??= makeAjv();
      check = this.#ajv.compile(JSON.parse(this.#text(name)) as object);
      this.#checks.set(name, check);
    }
    return check;
  }

  #text(name: string): string {
    let text = this.#texts.get(name);
    if (text === undefined) {
      text = readFileSync(join(this.folder, `${name}.json`), 'utf8');
      this.#texts.set(name, text);
    }
    return text;
  }
}

/** Loaded only where something is to be checked. */
function makeAjv(): Ajv2020 {
  const ajv = createRequire(import.meta.url)('ajv/dist/2020.js') as { readonly Ajv2020: typeof Ajv2020 };
  return new ajv.Ajv2020({ allErrors: true, strict: false, verbose: true });
}

function shapeDiagnostic(file: SourceFile, error: ErrorObject): Diagnostic {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      return /^\d+$/.test(key) ? Number(key) : key;
    });
  const params = error.params as Record<string, unknown>;
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const key = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
    const near = nearest(key, known);
    return {
      code: 'shape',
      message: `unknown key ${key}`,
      place: file.keyPlace([...path, key]),
      hint: near === undefined ? `known here: ${known.join(', ')}` : `did you mean ${near}?`,
    };
  }
  const place =
    error.keyword === 'required'
      ? file.place(path)
      : error.keyword === 'propertyNames'
        ? file.keyPlace([...path, String(params['propertyName'])])
        : file.place(path);
  const allowed = error.keyword === 'enum' ? `: ${(params['allowedValues'] as unknown[]).map(String).join(', ')}` : '';
  return {
    code: 'shape',
    message: `${path.length === 0 ? 'the file' : String(path.at(-1))} ${error.message ?? 'is wrong'}${allowed}`,
    place,
    hint: undefined,
  };
}
