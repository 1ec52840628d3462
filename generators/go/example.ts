/** Prints a call as a Go program has it. */
import type { Absence, Declaration, Method, RecordDeclaration, Type } from '../model/model.js';
import {
  argumentType,
  enumMember,
  fieldsOf,
  givenOf,
  isList,
  membersOf,
  taggedOf,
  textOf,
  type ExampleMap,
  type ExampleOf,
  type ExampleValue,
} from '../example.js';
import { firstType } from './builders.js';
import { floats, inOrder, plain, typedRows } from './example_values.js';
import { callText, listLiteral, literal, quoted } from './layout.js';
import { requestShape } from './methods.js';
import { assertNever } from './never.js';
import { Printer } from './printer.js';
import { isRecord } from './types.js';

export const example: ExampleOf = ({ method, args }, model) => new Call(new Printer(model)).text(method, args);

const noType = { kind: 'scalar', name: 'json' } as const satisfies Type;

class Call {
  constructor(private readonly printer: Printer) {}

  text(method: Method, args: ExampleMap): string {
    const name = this.printer.names.exported(method.name);
    const request = this.request(method, args);
    const own = request === undefined ? this.first(method, args) : [request];
    const given = method.common.some(({ type }) => type === 'cancellation') ? ['ctx', ...own] : own;
    switch (method.kind) {
      case 'constructor':
        return `client, err := ${callText(`milvus.${name}`, given, given.length - 1)}`;
      case 'builder':
        return `${this.printer.names.local(method.makes?.name ?? '')}${request === undefined ? '' : ', err'} := ${callText(`milvus.${name}`, given, given.length - 1)}`;
      case 'iterator':
        return `pages, err := ${callText(`client.${name}`, given, given.length - 1)}`;
      case 'session':
        return `session, err := ${callText(`client.${name}`, given, given.length - 1)}`;
      case 'call':
        return `${method.returns === undefined ? '' : 'result, '}err := ${callText(`client.${name}`, given, given.length - 1)}`;
      default:
        return assertNever(method.kind);
    }
  }

  private first({ first }: Method, args: ExampleMap): string[] {
    if (first?.spread === undefined || Object.keys(args).length === 0) return [];
    return [this.record(args, first.spread.record, `milvus.${firstType(this.printer, first)}`)];
  }

  private request(method: Method, args: ExampleMap): string | undefined {
    const { names } = this.printer;
    const shape =
      method.makes?.kind === 'list_of' || (method.kind === 'builder' && method.params.length === 0)
        ? undefined
        : requestShape(this.printer, method);
    if (shape === undefined) return undefined;
    const isOption = (name: string): boolean => shape.embeds && method.common.some((each) => each.name === name);
    const entries = (wanted: (name: string) => boolean): [string, string][] =>
      Object.entries(args)
        .filter(([name]) => wanted(name))
        .map(([name, value]) => {
          const absence = method.params.find((each) => each.name === name)?.absence ?? 'zero';
          return [names.exported(name), this.field(value, argumentType(method, name) ?? noType, absence)];
        });
    const options = entries(isOption);
    return literal(`milvus.${shape.name}`, [
      ...(options.length === 0 ? [] : [['CallOptions', literal('milvus.CallOptions', options)] as const]),
      ...entries((name) => !isOption(name)),
    ]);
  }

  /** In a field that may be absent. */
  private field(value: ExampleValue, type: Type, absence: Absence): string {
    const own = this.value(value, type);
    if (absence === 'nil' && isRecord(type)) return `&${own}`;
    if (absence !== 'pointer') return own;
    const of = this.printer.types.of(type);
    return `milvus.Ptr(${/^(int|uint|float)\d+$/.test(of) && of !== 'float64' ? `${of}(${own})` : own})`;
  }

  private value(value: ExampleValue, type: Type): string {
    switch (type.kind) {
      case 'scalar':
        return type.name === 'seconds' ? duration(value) : plain(value);
      case 'list':
        return listLiteral(
          qualified(`[]${this.printer.types.of(type.of)}`),
          membersOf(value).map((each) => this.element(each, type.of)),
        );
      case 'map':
        return givenOf(value).kind !== 'map'
          ? plain(value)
          : literal(
              qualified(this.printer.types.of(type)),
              Object.entries(value as ExampleMap).map(([name, own]) => [quoted(name), this.value(own, type.of)]),
            );
      case 'declared':
        return this.declared(value, type.declaration);
      case 'iterator':
      case 'message':
      case 'wire_enum':
      case 'wire_scalar':
        return plain(value);
      default:
        return assertNever(type);
    }
  }

  /** Of a list, whose type says what its members are. */
  private element(value: ExampleValue, type: Type): string {
    return type.kind === 'declared' && type.declaration.kind === 'record'
      ? this.record(value, type.declaration, '')
      : this.value(value, type);
  }

  private declared(value: ExampleValue, declaration: Declaration): string {
    const { names } = this.printer;
    const name = `milvus.${names.typeName(declaration.name)}`;
    switch (declaration.kind) {
      case 'enum':
      case 'subset': {
        const { name: type } = declaration.kind === 'subset' ? declaration.of : declaration;
        const member = enumMember(declaration, value);
        return member === undefined
          ? `milvus.${names.typeName(type)}(${/\d+/.exec(textOf(value))?.[0] ?? '0'})`
          : `milvus.${names.member(type, member.name)}`;
      }
      case 'text_enum': {
        const isKnown = typeof value === 'string' && declaration.members.includes(value);
        return isKnown ? `milvus.${names.member(declaration.name, value)}` : plain(value);
      }
      case 'record':
        return this.record(value, declaration, name);
      case 'list_of':
        return listLiteral(
          name,
          membersOf(value).map((each) => this.record(each, declaration.of, '')),
        );
      case 'union': {
        if (declaration.tag === undefined) return keys(value);
        const { record, own } = taggedOf(declaration, declaration.tag, value);
        return `&${this.declared(own, record)}`;
      }
      case 'host':
        return declaration.name === 'RowData' ? this.rows(value) : declaration.name === 'QueryData' ? this.queries(value) : plain(value);
      case 'result':
      case 'callback':
        return plain(value);
      default:
        return assertNever(declaration);
    }
  }

  private record(value: ExampleValue, record: RecordDeclaration, name: string): string {
    return literal(
      name,
      fieldsOf(record, value).map(([field, own]) => [this.printer.names.exported(field.name), this.field(own, field.type, field.absence)]),
    );
  }

  private rows(value: ExampleValue): string {
    const given = givenOf(value);
    if (given.kind === 'columns') return isList(given.columns) ? inOrder(given.columns) : plain(value);
    const members = membersOf(value);
    if (given.kind === 'list' && members.some((each) => givenOf(each).kind !== 'map')) return inOrder(members);
    const rows = members.map((each) =>
      literal(
        '',
        Object.entries(each as ExampleMap).map(([name, own]) => [quoted(name), plain(own)]),
      ),
    );
    return `milvus.Rows(${listLiteral('[]map[string]any', rows)})`;
  }

  private queries(value: ExampleValue): string {
    const given = givenOf(value);
    if (given.kind === 'typed')
      return `milvus.Vectors(${typedRows(given.shape, given.members)
        .map((row) => floats(row))
        .join(', ')})`;
    const members = given.kind === 'list' && given.members.some((each) => typeof each !== 'number') ? given.members : [value];
    const kinds = new Set(members.map((each) => givenOf(each).kind));
    const made = (name: string): string =>
      callText(
        `milvus.${name}`,
        members.map((each) => plain(each)),
      );
    if (kinds.has('text')) return made('Texts');
    if (kinds.has('bytes')) return made('ByteVectors');
    if (kinds.has('sparse')) return made('SparseVectors');
    if (kinds.has('embeddings')) return made('EmbeddingLists');
    return callText(
      'milvus.Vectors',
      members.map((each) => floats(membersOf(each) as readonly number[])),
    );
  }
}

/** A type of the package as programs write it. */
const qualified = (type: string): string => type.replace(/(?<![\w.])(?=[A-Z])/g, 'milvus.');

function duration(value: ExampleValue): string {
  if (typeof value !== 'number') return 'milvus.Unlimited';
  return Number.isInteger(value) ? `${String(value)} * time.Second` : `${String(Math.round(value * 1000))} * time.Millisecond`;
}

function keys(value: ExampleValue): string {
  const members = membersOf(value);
  const isText = members.some((each) => typeof each === 'string');
  return listLiteral(
    isText ? 'milvus.StringIDs' : 'milvus.Int64IDs',
    members.map((each) => (isText ? quoted(textOf(each)) : integer(each))),
  );
}

function integer(value: ExampleValue): string {
  const given = givenOf(value);
  return given.kind === 'integer' ? String(given.value) : '0';
}
