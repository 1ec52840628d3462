/** Prints a call as a TypeScript program has it. */
import type { Declaration, Method, RecordDeclaration, Type } from '../model/model.js';
import {
  argumentType,
  fieldsOf,
  givenOf,
  membersOf,
  taggedOf,
  type Callback,
  type ExampleMap,
  type ExampleOf,
  type ExampleValue,
} from '../example.js';
import { camel } from '../words.js';
import { assertNever } from './assert_never.js';
import { array, arrow, call, object, print, printWidth, type Doc } from './layout.js';
import { key, method as methodName, property, quoted } from './names.js';

/** A page has less room than a file. */
const pageWidth = 100;

export const example: ExampleOf = ({ method, args }) => print([statement(method, args), ';'], printWidth - pageWidth);

function statement(method: Method, args: ExampleMap): Doc {
  const isOption = (name: string): boolean => method.kind !== 'constructor' && method.common.some((each) => each.name === name);
  const entries = (wanted: (name: string) => boolean): Doc[] =>
    Object.entries(args)
      .filter(([name]) => wanted(name))
      .map(([name, value]) => argument(name, value, argumentType(method, name)));
  const request = entries((name) => !isOption(name));
  const options = entries(isOption);
  const given = options.length > 0 ? [object(request), object(options)] : request.length > 0 ? [object(request)] : [];
  switch (method.kind) {
    case 'constructor':
      return ['const client = ', call('new MilvusClient', given)];
    case 'builder':
      return [`const ${camel(method.makes?.name ?? 'made')} = `, call(`MilvusClient.${methodName(method.name)}`, given)];
    case 'iterator':
      return ['const pages = ', call(`client.${methodName(method.name)}`, given)];
    case 'session':
      return ['const session = ', call(`client.${methodName(method.name)}`, given)];
    case 'call':
      return [method.returns === undefined ? 'await ' : 'const result = await ', call(`client.${methodName(method.name)}`, given)];
    default:
      return assertNever(method.kind);
  }
}

const argument = (name: string, value: ExampleValue, type: Type | undefined): Doc =>
  type === undefined ? [`${key(camel(name))}: `, plain(value)] : [`${key(property(name, type))}: `, typed(value, type)];

function typed(value: ExampleValue, type: Type): Doc {
  switch (type.kind) {
    case 'scalar':
      return type.name === 'seconds' && typeof value === 'number' ? String(value * 1000) : plain(value);
    case 'list':
      return Array.isArray(value) ? array(membersOf(value).map((each) => typed(each, type.of))) : typed(value, type.of);
    case 'declared':
      return declared(value, type.declaration);
    case 'map': {
      const given = givenOf(value);
      return given.kind === 'map' ? object(given.entries.map(([name, own]) => [`${key(name)}: `, typed(own, type.of)])) : plain(value);
    }
    case 'iterator':
    case 'message':
    case 'wire_enum':
    case 'wire_scalar':
      return plain(value);
    default:
      return assertNever(type);
  }
}

function declared(value: ExampleValue, declaration: Declaration): Doc {
  switch (declaration.kind) {
    case 'record':
      return object(recordEntries(declaration, value));
    case 'list_of':
      return array(membersOf(value).map((each) => declared(each, declaration.of)));
    case 'union': {
      if (declaration.tag === undefined) return plain(value);
      const { record, own } = taggedOf(declaration, declaration.tag, value);
      return object([`${camel(declaration.tag)}: ${quoted(record.name)}`, ...recordEntries(record, own)]);
    }
    case 'enum':
    case 'subset':
    case 'text_enum':
    case 'result':
    case 'callback':
    case 'host':
      return plain(value);
    default:
      return assertNever(declaration);
  }
}

const recordEntries = (record: RecordDeclaration, value: ExampleValue): Doc[] =>
  fieldsOf(record, value).map(([field, own]) => argument(field.name, own, field.type));

const typedNames = {
  float32: 'Float32Array',
  float64: 'Float64Array',
  int8: 'Int8Array',
  int16: 'Int16Array',
  int32: 'Int32Array',
  int64: 'BigInt64Array',
  uint8: 'Uint8Array',
} as const;

/** A value that says itself what it is. */
function plain(value: ExampleValue): Doc {
  const given = givenOf(value);
  switch (given.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return String(given.value);
    case 'integer':
      return Number.isSafeInteger(Number(given.value)) ? String(given.value) : `${String(given.value)}n`;
    case 'float':
      return Object.is(given.value, -0) ? '-0' : String(given.value);
    case 'text':
      return quoted(given.value);
    case 'bytes':
      return call('Uint8Array.of', [...given.value].map(String));
    case 'list':
      return array(given.members.map(plain));
    case 'map':
      return object(given.entries.map(([name, own]) => [`${key(name)}: `, plain(own)]));
    case 'columns':
      return call('columns', [plain(given.columns)]);
    case 'typed':
      return call(
        `${typedNames[given.type]}.of`,
        given.members.map((each) => (typeof each === 'bigint' ? `${String(each)}n` : String(each))),
      );
    case 'sparse':
      return object(given.pairs.map(([at, number]) => `${String(at)}: ${String(number)}`));
    case 'embeddings':
      return call('embeddings', [array(given.vectors.map(plain))]);
    case 'callback':
      return callbacks[given.name];
    default:
      return assertNever(given);
  }
}

const callbacks: Readonly<Record<Callback, Doc>> = {
  keep_even_ids: arrow('(hits)', "hits.toArray().filter(({ id }) => typeof id === 'number' && id % 2 === 0)"),
  drop_all: arrow('()', '[]'),
  raise: ['() => { throw new Error(', quoted('no hit will do'), '); }'],
};
