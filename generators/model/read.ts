/** Reads a spec folder: parses each file and holds it against its JSON Schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { nearest, type Diagnostic } from './diagnostic.js';
import type { SpecFolder } from './folder.js';
import { compileSchema } from './schema.js';
import { Parses } from './parses.js';
import type { SourceFile } from './source.js';

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

export interface ReadOptions {
  /** Put before file names in diagnostics (`spec`). */
  readonly label: string;
  /** The folder of the JSON Schemas. */
  readonly schemas: string;
  /** Folder where the schemas' compiled checks and the parsed files stay for the next run. */
  readonly kept: string | undefined;
  /** Parsed files for several reads; saved by whoever opened them. */
  readonly parses: Parses | undefined;
}

export function readSpec(folder: SpecFolder, { label, schemas: schemaFolder, kept, parses }: ReadOptions) {
  const diagnostics: Diagnostic[] = [];
  const schemas = new Schemas(schemaFolder, kept);
  const known = parses ?? new Parses(kept);
  const read = (path: string, schema: string): SourceFile => {
    const file = known.file(`${label}/${path}`, folder.text(path));
    diagnostics.push(...file.diagnostics);
    if (file.diagnostics.length === 0) diagnostics.push(...schemas.check(file, schema, known));
    return file;
  };
  const all = (sub: string, schema: string): { path: string; file: SourceFile }[] =>
    folder.yamlBelow(sub).map((path) => ({ path, file: read(`${sub}/${path}`, schema) }));

  const methods = all('methods', 'method').map(({ path, file }) => {
    const [group = '', name = ''] = path.replace(/\.yaml$/, '').split('/');
    return { group, name, file };
  });
  const types = all('types', 'types').map(({ file }) => file);
  const fragments = all('fragments', 'fragments').map(({ file }) => file);
  const spec: Omit<Spec, 'files'> = {
    api: read('api.yaml', 'api'),
    targets: read('targets.yaml', 'targets'),
    errors: read('errors.yaml', 'errors'),
    functions: read('functions.yaml', 'functions'),
    methods,
    types,
    fragments,
  };
  if (parses === undefined) known.save();
  return {
    spec: {
      ...spec,
      files: [spec.api, spec.targets, spec.errors, spec.functions, ...methods.map(({ file }) => file), ...types, ...fragments],
    },
    diagnostics,
  };
}

/** Checks files against the schemas of a folder. */
export class Schemas {
  readonly #texts = new Map<string, string>();
  readonly #checks = new Map<string, ValidateFunction>();

  constructor(
    readonly folder: string,
    readonly kept: string | undefined,
  ) {}

  /** `parses` remembers what was right. */
  check(file: SourceFile, schema: string, parses?: Parses): readonly Diagnostic[] {
    return parses === undefined ? this.#faults(file, schema) : parses.shapeOf(file, this.#text(schema), () => this.#faults(file, schema));
  }

  #faults(file: SourceFile, schema: string): Diagnostic[] {
    const validate = this.#check(schema);
    if (validate(file.raw)) return [];
    // Where one of several shapes is wanted, ajv lists the faults of each; the deepest ones tell what is wrong.
    const errors = validate.errors ?? [];
    const useful = errors.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'anyOf' && keyword !== 'if');
    const shown = deepest(useful.length > 0 ? useful : errors);
    const seen = new Set<string>();
    const unlike = Object.values(groupBy(shown.filter(isUnlike), ({ instancePath }) => instancePath));
    const others = shown.filter((error) => !isUnlike(error));
    return [...unlike.map((each) => unlikeDiagnostic(file, each)), ...others.map((error) => shapeDiagnostic(file, error))].filter(
      ({ place, message }) => {
        const key = `${String(place.line)}:${String(place.column)} ${message}`;
        return !seen.has(key) && seen.add(key);
      },
    );
  }

  #check(name: string): ValidateFunction {
    let check = this.#checks.get(name);
    if (check === undefined) {
      check = compileSchema(this.#text(name), this.kept);
      this.#checks.set(name, check);
    }
    return check;
  }

  #text(name: string): string {
    const text = this.#texts.get(name) ?? readFileSync(join(this.folder, `${name}.json`), 'utf8');
    this.#texts.set(name, text);
    return text;
  }
}

/** That a map is no constant, or of another type, says nothing where something in the map is wrong. */
function deepest(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isWithin = (inner: ErrorObject, outer: ErrorObject): boolean => inner.instancePath.startsWith(`${outer.instancePath}/`);
  const isShallow = (error: ErrorObject): boolean => error.keyword === 'const' || error.keyword === 'type';
  return errors.filter((error) => !isShallow(error) || !errors.some((each) => isWithin(each, error)));
}

/** Faults that say what a value is not; those of one place are one, since any of them would do. */
const isUnlike = ({ keyword }: ErrorObject): boolean => keyword === 'const' || keyword === 'enum' || keyword === 'type';

function groupBy<T>(items: readonly T[], key: (item: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const item of items) (groups[key(item)] ??= []).push(item);
  return groups;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
};

function unlikeDiagnostic(file: SourceFile, errors: readonly ErrorObject[]): Diagnostic {
  const path = pathOf(errors[0]?.instancePath ?? '');
  const params = errors.map((error) => error.params as { allowedValue?: unknown; allowedValues?: unknown[]; type?: string | string[] });
  const values = params.flatMap(({ allowedValue, allowedValues = [] }) => [
    ...(allowedValue === undefined ? [] : [allowedValue]),
    ...allowedValues,
  ]);
  const types = params.flatMap(({ type = [] }) => type);
  const wanted = [...new Set([...values.map(String), ...types.map((type) => typeWords[type] ?? type)])];
  const given = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], file.raw);
  const plain = typeof given === 'object' && given !== null ? undefined : String(given);
  const near = typeof given === 'string' ? nearest(given, values.map(String)) : undefined;
  const quotes = types.includes('string') && plain !== undefined && typeof given !== 'string' ? `put it in quotes: "${plain}"` : undefined;
  return {
    code: 'shape',
    message: `${path.length === 0 ? 'the file' : String(path.at(-1))} must be ${wanted.join(', ').replace(/, ([^,]*)$/, ' or $1')}${plain === undefined ? '' : `, not ${plain}`}`,
    place: file.place(path),
    hint: near === undefined ? quotes : `did you mean ${near}?`,
  };
}

function pathOf(instancePath: string): (string | number)[] {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      return /^\d+$/.test(key) ? Number(key) : key;
    });
}

function shapeDiagnostic(file: SourceFile, error: ErrorObject): Diagnostic {
  const path = pathOf(error.instancePath);
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
  return {
    code: 'shape',
    message: `${path.length === 0 ? 'the file' : String(path.at(-1))} ${error.message ?? 'is wrong'}`,
    place,
    hint: undefined,
  };
}
