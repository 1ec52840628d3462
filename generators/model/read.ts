/** Reads a spec folder: parses each file and holds it against its JSON Schema. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { nearest, type Diagnostic } from './diagnostic.js';
import { compileSchema } from './schema.js';
import { Kept } from './kept.js';
import { parseText, SourceFile, type Parsed } from './source.js';

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

/** `label` is put before file names in diagnostics (`spec`); in `kept` the schemas' compiled checks stay for the next run. */
export function readSpec(folder: string, label: string, kept?: string): { spec: Spec; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const schemas = new Schemas(join(folder, 'schema'), kept);
  const parsed = new Kept<Parsed>(kept, 'parsed.json');
  const read = (path: string, schema: string): SourceFile => {
    const text = readFileSync(join(folder, path), 'utf8');
    const key = createHash('sha256').update(text).digest('base64');
    const file = new SourceFile(
      `${label}/${path}`,
      text,
      parsed.get(key, () => parseText(text)),
    );
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
  parsed.save();
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

export class Schemas {
  readonly #checks = new Map<string, ValidateFunction>();

  constructor(
    readonly folder: string,
    readonly kept: string | undefined,
  ) {}

  check(file: SourceFile, schema: string): Diagnostic[] {
    const validate = this.#check(schema);
    if (validate(file.raw)) return [];
    // Where one of several shapes is wanted, ajv lists the faults of each; the deepest ones tell what is wrong.
    const errors = validate.errors ?? [];
    const useful = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'anyOf' && keyword !== 'if');
    const shown = deepest(useful.length > 0 ? useful : errors);
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
      check = compileSchema(readFileSync(join(this.folder, `${name}.json`), 'utf8'), this.kept);
      this.#checks.set(name, check);
    }
    return check;
  }
}

/** That a map is no constant, or of another type, says nothing where something in the map is wrong. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isWithin = (inner: ErrorObject, outer: ErrorObject): boolean => inner.instancePath.startsWith(`${outer.instancePath}/`);
  const isShallow = (error: ErrorObject): boolean => error.keyword === 'const' || error.keyword === 'type';
  return errors.filter((error) => !isShallow(error) || !errors.some((each) => isWithin(each, error)));
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
