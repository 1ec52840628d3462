/** Every vector file obeys its schema, names its sources, and holds only messages that the original descriptors know. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { WireContract, WireEnum, WireField, WireMessage, WireScalar } from '../../generators/model/model.js';
import { readContract } from '../../generators/wire/contract.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = join(folder, '../..');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
/** Facts of the machine: nothing is fixed about their values. */
const unfixed = ['client_host.yaml', 'local_time.yaml', 'now_milliseconds.yaml'];

type Json = Readonly<Record<string, unknown>>;

interface Vector {
  readonly vector: string;
  readonly source: string;
  readonly takes: Json;
  readonly gives?: unknown;
}

const read = (file: string): Vector[] => parse(readFileSync(join(folder, file), 'utf8')) as Vector[];
/** Declared arguments; functions of the kit alone and builders declare none. */
const functions = parse(readFileSync(join(root, 'spec/functions.yaml'), 'utf8')) as Readonly<
  Record<string, { readonly takes?: Readonly<Record<string, string>>; readonly cursor?: string }>
>;
/** What a function that asks page by page is answered stands beside its arguments. */
const answered = 'answers';

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All messages inside a value, with the way to each. */
function* messages(value: unknown, path: string): Iterable<{ path: string; message: string; json: unknown }> {
  if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* messages(each, `${path}[${index}]`);
  else if (isObject(value)) {
    if (isObject(value.$wire)) yield { path, message: String(value.$wire.message), json: value.$wire.json };
    else for (const [key, each] of Object.entries(value)) yield* messages(each, `${path}.${key}`);
  }
}

const integers: Readonly<Partial<Record<WireScalar, readonly [bigint, bigint]>>> = {
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  uint32: [0n, 2n ** 32n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
};

/** Why a value is no protobuf JSON of a scalar. */
function scalarFault(value: unknown, type: WireScalar): string | undefined {
  const range = integers[type];
  if (range !== undefined) {
    const wide = type.endsWith('64');
    const written = wide ? typeof value === 'string' && /^-?\d+$/.test(value) : Number.isInteger(value);
    if (!written) return `is not ${wide ? 'an integer in quotes' : 'an integer'}`;
    const number = BigInt(value as string | number);
    return number < range[0] || number > range[1] ? `is beyond ${type}` : undefined;
  }
  if (type === 'float' || type === 'double') {
    if (typeof value === 'string') return ['NaN', 'Infinity', '-Infinity', '-0'].includes(value) ? undefined : 'is no number';
    if (typeof value !== 'number' || Object.is(value, -0)) return 'is no number, or a minus zero without quotes';
    return type === 'float' && !Number.isFinite(Math.fround(value)) ? 'is beyond float' : undefined;
  }
  if (type === 'bytes')
    return typeof value === 'string' && Buffer.from(value, 'base64').toString('base64') === value ? undefined : 'is no base64';
  return typeof value === (type === 'bool' ? 'boolean' : 'string') ? undefined : `is no ${type}`;
}

function* faults(json: unknown, message: WireMessage, path: string): Iterable<string> {
  if (!isObject(json)) {
    yield `${path} is no message`;
    return;
  }
  const oneofs = new Set<string>();
  for (const [name, value] of Object.entries(json)) {
    const field = message.fields.find((each) => each.name === name);
    if (field === undefined) {
      yield `${path}.${name}: ${message.name} has no such field`;
      continue;
    }
    if (field.oneof !== undefined && oneofs.has(field.oneof)) yield `${path}.${name}: a second member of ${field.oneof}`;
    if (field.oneof !== undefined) oneofs.add(field.oneof);
    if (field.mapKey !== undefined) {
      if (!isObject(value)) yield `${path}.${name} is no map`;
      else for (const [key, each] of Object.entries(value)) yield* valueFaults(each, field, `${path}.${name}.${key}`);
    } else if (!field.repeated) yield* valueFaults(value, field, `${path}.${name}`);
    else if (!Array.isArray(value)) yield `${path}.${name} is no list`;
    else for (const [index, each] of value.entries()) yield* valueFaults(each, field, `${path}.${name}[${index}]`);
  }
}

function* valueFaults(value: unknown, { type }: WireField, path: string): Iterable<string> {
  if (type.kind === 'message') {
    yield* faults(value, type.message, path);
    return;
  }
  const fault = type.kind === 'wire_enum' ? enumFault(value, type.enum) : scalarFault(value, type.name);
  if (fault !== undefined) yield `${path} ${fault}`;
}

const enumFault = (value: unknown, { name, values }: WireEnum): string | undefined =>
  values.some((each) => each.name === value) ? undefined : `is no value of ${name}`;

test('every function of spec/functions.yaml has its file', () => {
  expect(Object.keys(functions).filter((name) => !files.includes(`${name}.yaml`))).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const vectors = read(file);

  test('obeys the schema, which wants a source of every vector', () => {
    const schema = JSON.parse(readFileSync(join(root, 'spec/schema/vector.json'), 'utf8')) as object;
    const check = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    check(vectors);
    expect(check.errors ?? []).toEqual([]);
  });

  test('takes what spec/functions.yaml says that the function takes', () => {
    const known = functions[file.replace('.yaml', '')];
    if (known?.takes === undefined) return;
    const declared = known.cursor === undefined ? known.takes : { ...known.takes, [answered]: 'list' };
    const optional = Object.keys(declared).filter((name) => declared[name]?.startsWith('optional ') === true);
    for (const { vector, takes } of vectors) {
      const given = Object.keys(takes);
      expect(
        given.filter((name) => !(name in declared)),
        vector,
      ).toEqual([]);
      expect(
        Object.keys(declared).filter((name) => !given.includes(name) && !optional.includes(name)),
        vector,
      ).toEqual([]);
    }
  });

  test('names each rule once', () => {
    expect(vectors.map(({ vector }) => vector).filter((title, index, all) => all.indexOf(title) !== index)).toEqual([]);
  });

  test(unfixed.includes(file) ? 'is empty, as a fact of the machine' : 'has at least five vectors', () => {
    if (unfixed.includes(file)) expect(vectors).toEqual([]);
    else expect(vectors.length).toBeGreaterThanOrEqual(5);
  });
});

describe('messages', () => {
  let contract: WireContract;
  beforeAll(() => {
    const libraries = join(root, 'build/venv/lib');
    const python = existsSync(libraries) ? readdirSync(libraries).find((name) => name.startsWith('python3')) : undefined;
    if (python === undefined) throw new Error('build/venv is missing: run the set-up (npm start makes it)');
    contract = readContract(join(libraries, python, 'site-packages/pymilvus'));
  });

  test.each(files)('of %s parse against the original descriptors', (file) => {
    const found = read(file).flatMap(({ vector, takes, gives }) =>
      [...messages(takes, 'takes'), ...messages(gives, 'gives')].flatMap(({ path, message, json }) => {
        const known = contract.message(message);
        return known === undefined ? [`${vector}: no message ${message}`] : [...faults(json, known, `${vector}: ${path}`)];
      }),
    );
    expect(found).toEqual([]);
  });
});
