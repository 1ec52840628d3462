/** Go's types for the Model's types. */
import type { Absence, Declaration, ScalarName, Type, WireScalar } from '../model/model.js';
import type { Names } from './names.js';
import { assertNever } from './never.js';
import { wireType } from './wire.js';

const scalars: Readonly<Record<ScalarName, string>> = {
  string: 'string',
  bool: 'bool',
  bytes: '[]byte',
  int32: 'int32',
  count: 'int64',
  int64: 'int64',
  uint64: 'uint64',
  float: 'float32',
  double: 'float64',
  seconds: 'time.Duration',
  json: 'any',
};

const wireScalars: Readonly<Record<WireScalar, string>> = {
  double: 'float64',
  float: 'float32',
  int64: 'int64',
  uint64: 'uint64',
  int32: 'int32',
  fixed64: 'uint64',
  fixed32: 'uint32',
  bool: 'bool',
  string: 'string',
  bytes: '[]byte',
  uint32: 'uint32',
  sfixed32: 'int32',
  sfixed64: 'int64',
  sint32: 'int32',
  sint64: 'int64',
};

/** Host types that a pointer stands for. */
const pointed: ReadonlySet<string> = new Set(['RowSet']);

export class Types {
  constructor(
    private readonly names: Names,
    private readonly isPublic: (declaration: Declaration) => boolean,
  ) {}

  /** The type of a value that is there. */
  readonly of = (type: Type): string => {
    switch (type.kind) {
      case 'scalar':
        return scalars[type.name];
      case 'list':
        return `[]${this.of(type.of)}`;
      case 'map':
        return `map[string]${this.of(type.of)}`;
      case 'iterator':
        return `*PageIterator[${this.of(type.of)}]`;
      case 'declared':
        return this.declared(type.declaration);
      case 'message':
        return `*${wireType(type.message.fullName)}`;
      case 'wire_enum':
        return wireType(type.enum.fullName);
      case 'wire_scalar':
        return wireScalars[type.name];
      default:
        return assertNever(type);
    }
  };

  /** The type of a field or parameter that may be absent. */
  readonly field = (type: Type, absence: Absence): string => {
    const text = this.of(type);
    return absence === 'pointer' || (absence === 'nil' && isRecord(type)) ? `*${text}` : text;
  };

  private declared(declaration: Declaration): string {
    switch (declaration.kind) {
      case 'subset':
        return this.names.typeName(declaration.of.name);
      case 'host':
        if (declaration.internal) return `*${internal[declaration.name] ?? declaration.name}`;
        return `${pointed.has(declaration.name) ? '*' : ''}${this.names.typeName(declaration.name)}`;
      case 'text_enum':
        // What no user sees is but text.
        return this.isPublic(declaration) ? this.names.typeName(declaration.name) : 'string';
      case 'enum':
      case 'callback':
      case 'record':
      case 'result':
      case 'union':
      case 'list_of':
        return this.names.typeName(declaration.name);
      default:
        return assertNever(declaration);
    }
  }

  /** The zero of a type, for results beside an error. */
  readonly zero = (type: Type): string => {
    const text = this.of(type);
    if (isDeclared(type, 'enum') || isDeclared(type, 'subset')) return '0';
    if (text === 'string' || isDeclared(type, 'text_enum')) return '""';
    if (text === 'bool') return 'false';
    if (/^(u?int|float)\d+$/.test(text)) return '0';
    return 'nil';
  };
}

/** The kit's own types behind the spec's internal host types. */
const internal: Readonly<Record<string, string>> = {
  Schema: 'knownSchema',
  EncodedRows: 'encodedRows',
  Address: 'serverAddress',
  SearchCursor: 'searchCursor',
  QueryCursor: 'queryCursor',
};

export const isRecord = (type: Type): boolean =>
  type.kind === 'declared' && (type.declaration.kind === 'record' || type.declaration.kind === 'result');

export const isDeclared = (type: Type, kind: Declaration['kind']): boolean => type.kind === 'declared' && type.declaration.kind === kind;

/** nil says that it is absent, and a length of 0 that it is empty. */
export const isSlice = (type: Type): boolean => type.kind === 'list' || isDeclared(type, 'list_of');
