/** Prints a call as a Python program has it. */
import type { Declaration, Method, RecordDeclaration, Type } from '../model/model.js';
import {
  argumentType,
  enumMember,
  fieldsOf,
  givenOf,
  isList,
  membersOf,
  taggedOf,
  type ExampleMap,
  type ExampleOf,
  type ExampleValue,
} from '../example.js';
import { snake } from '../words.js';
import { block, brackets, call, dict, lines, list, named, text, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';
import { assertNever } from './never.js';

export const example: ExampleOf = ({ method, args }) => {
  const given = Object.entries(args).map(([name, value]) => named(variable(name), typed(value, argumentType(method, name))));
  return lines([...raising(args), statement(method, given)], 0).join('\n');
};

function statement(method: Method, given: readonly Doc[]): Statement {
  switch (method.kind) {
    case 'constructor':
      return ['client = ', call('MilvusClient', given)];
    case 'builder':
      return [`${snake(method.makes?.name ?? 'made')} = `, call(`MilvusClient.${variable(method.name)}`, given)];
    case 'iterator':
      return ['pages = ', call(`client.${variable(method.name)}`, given)];
    case 'session':
      return ['session = ', call(`client.${variable(method.name)}`, given)];
    case 'call':
      return [method.returns === undefined ? '' : 'result = ', call(`client.${variable(method.name)}`, given)];
    default:
      return assertNever(method.kind);
  }
}

/** What raises is no expression. */
const raising = (args: ExampleMap): Statement[] =>
  Object.values(args).some((value) => givenOf(value).kind === 'callback' && (value as ExampleMap).$callback === 'raise')
    ? [block('def refuse(hits: Hits) -> list[Hit]', ['raise RuntimeError("no hit will do")']), '']
    : [];

function typed(value: ExampleValue, type: Type | undefined): Doc {
  switch (type?.kind) {
    case 'list':
      return Array.isArray(value) ? list(membersOf(value).map((each) => typed(each, type.of))) : typed(value, type.of);
    case 'map':
      return value !== null && typeof value === 'object' && !Array.isArray(value)
        ? dict(Object.entries(value).map(([name, own]): [string, Doc] => [name, typed(own, type.of)]))
        : plain(value);
    case 'declared':
      return declared(value, type.declaration);
    case undefined:
    case 'scalar':
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
    case 'enum':
    case 'subset': {
      const member = enumMember(declaration, value);
      return member === undefined
        ? plain(value)
        : `${declaration.kind === 'subset' ? declaration.of.name : declaration.name}.${member.constant}`;
    }
    case 'record':
      return recordOf(declaration, value);
    case 'list_of':
      return list(membersOf(value).map((each) => recordOf(declaration.of, each)));
    case 'union': {
      if (declaration.tag === undefined) return plain(value);
      const { record, own } = taggedOf(declaration, declaration.tag, value);
      return recordOf(record, own);
    }
    case 'host':
      // A lone sparse vector is taken as well, but a type checker cannot tell it from rows.
      return declaration.name === 'QueryData' && givenOf(value).kind === 'sparse' ? list([plain(value)]) : plain(value);
    case 'text_enum':
    case 'result':
    case 'callback':
      return plain(value);
    default:
      return assertNever(declaration);
  }
}

const recordOf = (record: RecordDeclaration, value: ExampleValue): Doc =>
  call(
    record.name,
    fieldsOf(record, value).flatMap(([field, own]): Doc[] => {
      if (field === record.variadic) return membersOf(own).map(plain);
      if (field !== record.open) return [named(variable(field.name), typed(own, field.type))];
      return Object.entries(own as ExampleMap).map(([name, each]) => otherKey(name, plain(each)));
    }),
  );

/** Keys that a record does not list stand at its own level. */
const otherKey = (name: string, value: Doc): Doc =>
  /^[A-Za-z_]\w*$/.test(name) && variable(name) === name ? named(name, value) : ['**', brackets('{', [[`${text(name)}: `, value]], '}')];

/** A value that says itself what it is. */
function plain(value: ExampleValue): Doc {
  const given = givenOf(value);
  switch (given.kind) {
    case 'null':
      return 'None';
    case 'bool':
      return given.value ? 'True' : 'False';
    case 'integer':
      return String(given.value);
    case 'float':
      return float(given.value);
    case 'text':
      return text(given.value);
    case 'bytes':
      return call('bytes.fromhex', [text(Buffer.from(given.value).toString('hex'))]);
    case 'list':
      return list(given.members.map(plain));
    case 'map':
      return dict(given.entries.map(([name, own]): [string, Doc] => [name, plain(own)]));
    case 'columns':
      return isList(given.columns) ? plain(given.columns) : call('Columns', [plain(given.columns)]);
    case 'typed':
      return call('np.array', [shaped(given.members, given.shape), named('dtype', `np.${given.type}`)]);
    case 'sparse':
      return brackets(
        '{',
        given.pairs.map(([at, number]) => `${String(at)}: ${float(number)}`),
        '}',
      );
    case 'embeddings':
      return call('EmbeddingList', [list(given.vectors.map(plain))]);
    case 'callback':
      return callbacks[given.name];
    default:
      return assertNever(given);
  }
}

function float(value: number): string {
  if (Object.is(value, -0)) return '-0.0';
  return Number.isFinite(value) ? String(value) : `float(${text(String(value).toLowerCase().replace('infinity', 'inf'))})`;
}

/** Numbers in lists within lists, as deep as the shape. */
function shaped(members: readonly (number | bigint)[], [, ...inner]: readonly number[]): Doc {
  if (inner.length === 0) return list(members.map((each) => (typeof each === 'bigint' ? String(each) : float(each))));
  const size = inner.reduce((product, each) => product * each, 1);
  const rows = Array.from({ length: size === 0 ? 0 : members.length / size }, (_, at) => members.slice(at * size, (at + 1) * size));
  return list(rows.map((each) => shaped(each, inner)));
}

const callbacks = {
  keep_even_ids: 'lambda hits: [hit for hit in hits if int(hit["id"]) % 2 == 0]',
  drop_all: 'lambda hits: []',
  raise: 'refuse',
} as const;
