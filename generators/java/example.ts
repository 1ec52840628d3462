/** Prints a call as a Java program has it. */
import type { Declaration, Method, RecordDeclaration, Type } from '../model/model.js';
import {
  argumentType,
  enumMember,
  fieldOf,
  fieldsOf,
  givenOf,
  madeRecord,
  membersOf,
  taggedOf,
  type ExampleOf,
  type ExampleValue,
} from '../example.js';
import { decimal, Values, vector } from './example_values.js';
import { constant, method as methodName, typeName, variable } from './names.js';
import { assertNever } from './never.js';
import { call, chain, declare, lambda, print, statement, word, type ChainLink, type Code } from './print/code.js';
import { boxed, plain } from './types.js';

export const example: ExampleOf = ({ method, args }) => {
  const values = new Values();
  const own = new Arguments(values);
  const links = Object.entries(args).map(([name, value]) => own.setter(fillName(method, name), value, argumentType(method, name), 0));
  return print([...values.before, made(method, links.length === 0 ? [] : [filling(links, 0)])], 0);
};

function made(method: Method, given: readonly Code[]): Code {
  const name = methodName(method.name);
  switch (method.kind) {
    case 'constructor':
      return declare('MilvusClient', 'client', call(`MilvusClient.${name}`, ...given));
    case 'builder': {
      const type = typeName(method.makes?.name ?? '');
      return declare(type, variable(type.charAt(0).toLowerCase() + type.slice(1)), call(`MilvusClient.${name}`, ...given));
    }
    case 'iterator':
      return declare('var', 'pages', call(`client.${name}`, ...given));
    case 'session':
      return declare('var', 'session', call(`client.${name}`, ...given));
    case 'call': {
      const own = call(`client.${name}`, ...given);
      return method.returns === undefined ? statement(own) : declare('var', 'result', own);
    }
    default:
      return assertNever(method.kind);
  }
}

/** What a builder is filled by: a builder method fills what it makes. */
const fillName = ({ makes }: Method, name: string): string =>
  makes === undefined ? name : (fieldOf(madeRecord(makes), name)?.name ?? name);

/** What a lambda calls its builder, by how deep it stands. */
const builders = ['r', 's', 't', 'u', 'v', 'w'];

const builderAt = (depth: number): string => builders[depth] ?? `b${String(depth)}`;

const filling = (links: readonly ChainLink[], depth: number): Code => lambda(builderAt(depth), chain(word(builderAt(depth)), ...links));

/** What takes an int where a long is wanted. */
const isWhole = (type: Type): boolean => plain(type) === 'long' || plain(type) === 'int';

/** Lists whose setter takes their members one by one as well. */
const isVaried = (of: Type): boolean =>
  boxed(of) === 'String' || boxed(of) === 'Double' || (of.kind === 'declared' && of.declaration.kind === 'record');

class Arguments {
  constructor(private readonly values: Values) {}

  /** `.limit(5)`, `.ids(1L, 2L)`, `.param(s -> s.metricType(…))`. */
  setter(name: string, value: ExampleValue, type: Type | undefined, depth: number): ChainLink {
    const own = methodName(name);
    if (type === undefined) return [own, this.values.plain(value)];
    if (type.kind === 'list' && isVaried(type.of)) return [own, ...membersOf(value).map((each) => this.typed(each, type.of, depth))];
    if (isWhole(type) && typeof value === 'number') return [own, this.values.plain(value)];
    if (type.kind !== 'declared') return [own, this.typed(value, type, depth)];
    const { declaration } = type;
    if (declaration.kind === 'record') {
      const links = this.recordLinks(declaration, value, depth + 1);
      return [own, links.length === 0 ? this.declared(value, declaration, depth) : filling(links, depth + 1)];
    }
    if (declaration.kind === 'union' && declaration.tag === undefined) return [own, ...this.keys(membersOf(value))];
    if (declaration.name === 'RowData') return this.rowSetter(own, value);
    if (declaration.name === 'QueryData') return [own, ...this.queries(value)];
    return [own, this.typed(value, type, depth)];
  }

  private readonly recordLinks = (record: RecordDeclaration, value: ExampleValue, depth: number): ChainLink[] =>
    fieldsOf(record, value).map(([field, own]) => this.setter(field.name, own, field.type, depth));

  private typed(value: ExampleValue, type: Type, depth: number): Code {
    switch (type.kind) {
      case 'scalar':
        return this.scalar(value, type.name);
      case 'list':
        return call('List.of', ...membersOf(value).map((each) => this.member(each, type.of, depth)));
      case 'declared':
        return this.declared(value, type.declaration, depth);
      case 'map': {
        const given = givenOf(value);
        const isPlain = type.of.kind !== 'declared' || given.kind !== 'map';
        return isPlain
          ? this.values.plain(value)
          : this.values.mapOf(given.entries.map(([name, own]) => [name, this.member(own, type.of, depth)]));
      }
      case 'iterator':
      case 'message':
      case 'wire_enum':
      case 'wire_scalar':
        return this.values.plain(value);
      default:
        return assertNever(type);
    }
  }

  /** Of a list or map, which no setter takes the record of a union for. */
  private member(value: ExampleValue, type: Type, depth: number): Code {
    const made = this.typed(value, type, depth);
    const isUnion = type.kind === 'declared' && type.declaration.kind === 'union' && type.declaration.tag !== undefined;
    return isUnion ? call(`${typeName(type.declaration.name)}.of`, made) : made;
  }

  private scalar(value: ExampleValue, name: string): Code {
    if (name === 'seconds') {
      if (typeof value !== 'number') return word('MilvusClient.UNLIMITED');
      return Number.isInteger(value)
        ? call('Duration.ofSeconds', word(String(value)))
        : call('Duration.ofMillis', word(String(Math.round(value * 1000))));
    }
    if (typeof value === 'number' && (name === 'float' || name === 'double'))
      return word(`${decimal(value)}${name === 'float' ? 'f' : ''}`);
    if (typeof value === 'number' && (name === 'int64' || name === 'count' || name === 'uint64')) return word(`${String(value)}L`);
    return this.values.plain(value);
  }

  private declared(value: ExampleValue, declaration: Declaration, depth: number): Code {
    const name = typeName(declaration.name);
    switch (declaration.kind) {
      case 'enum':
      case 'subset': {
        const member = enumMember(declaration, value);
        const type = plain({ kind: 'declared', declaration });
        return member === undefined ? call(`${type}.of`, this.values.plain(value)) : word(`${type}.${member.constant}`);
      }
      case 'text_enum':
        return typeof value === 'string' && declaration.members.includes(value)
          ? word(`${name}.${constant(value)}`)
          : call(`${name}.of`, this.values.plain(value));
      case 'record': {
        const links = this.recordLinks(declaration, value, depth + 1);
        return links.length === 0 ? word(`${name}.builder().build()`) : call(`${name}.of`, filling(links, depth + 1));
      }
      case 'list_of':
        return call(`${name}.of`, call('List.of', ...membersOf(value).map((each) => this.declared(each, declaration.of, depth))));
      case 'union': {
        if (declaration.tag === undefined) return this.values.plain(value);
        const { record, own } = taggedOf(declaration, declaration.tag, value);
        return this.declared(own, record, depth);
      }
      case 'result':
      case 'callback':
      case 'host':
        return this.values.plain(value);
      default:
        return assertNever(declaration);
    }
  }

  /** Of no key one cannot tell whether it is a number or a text. */
  private keys(values: readonly ExampleValue[]): Code[] {
    if (values.length === 0) return [call('Ids.ofLongs', call('List.of'))];
    return values.map((each) => (typeof each === 'number' ? word(`${String(each)}L`) : this.values.plain(each)));
  }

  private rowSetter(own: string, value: ExampleValue): ChainLink {
    const given = givenOf(value);
    if (given.kind === 'map') return ['row', this.values.plain(value)];
    if (given.kind === 'list' && given.members.every((each) => givenOf(each).kind === 'map')) return ['rows', this.values.plain(value)];
    return [own, given.kind === 'list' ? this.values.columnsOf(given.members) : this.values.plain(value)];
  }

  /** One query is a list of one: `data` takes many. */
  private queries(value: ExampleValue): Code[] {
    const given = givenOf(value);
    if (given.kind === 'typed') return [call('QueryData.dense', call('List.of', this.values.plain(value)))];
    const members = given.kind === 'list' && given.members.some((each) => typeof each !== 'number') ? given.members : [value];
    const kinds = members.map((each) => givenOf(each).kind);
    const all = (factory: string): Code[] => [
      call(factory, ...(members.length === 0 ? [call('List.of')] : [call('List.of', ...members.map((each) => this.values.plain(each)))])),
    ];
    if (kinds.every((kind) => kind === 'text')) return members.map((each) => this.values.plain(each));
    if (kinds.every((kind) => kind === 'bytes')) return all('QueryData.bytes');
    if (kinds.every((kind) => kind === 'sparse')) return all('QueryData.sparse');
    if (kinds.some((kind) => kind === 'embeddings')) return all('QueryData.embeddings');
    const vectors = members.map(vector);
    return vectors.every((each) => each !== undefined) && vectors.length > 0 ? vectors : all('QueryData.dense');
  }
}
