/** Types of the spec as Java types. */
import { assertNever } from './never.js';
import { typeName } from './names.js';
import { wireType } from './wire.js';
import type { Declaration, ScalarName, Type, WireScalar } from '../model/model.js';

interface Spelling {
  readonly plain: string;
  readonly boxed: string;
}

const same = (name: string): Spelling => ({ plain: name, boxed: name });
const boolean: Spelling = { plain: 'boolean', boxed: 'Boolean' };
const int: Spelling = { plain: 'int', boxed: 'Integer' };
const long: Spelling = { plain: 'long', boxed: 'Long' };
const float: Spelling = { plain: 'float', boxed: 'Float' };
const double: Spelling = { plain: 'double', boxed: 'Double' };

const scalars: Readonly<Record<ScalarName, Spelling>> = {
  string: same('String'),
  bool: boolean,
  bytes: same('ByteString'),
  int32: int,
  count: long,
  int64: long,
  uint64: long,
  float,
  double,
  seconds: same('Duration'),
  json: same('Object'),
};

const wireScalars: Readonly<Record<WireScalar, Spelling>> = {
  string: same('String'),
  bytes: same('ByteString'),
  bool: boolean,
  double,
  float,
  int64: long,
  uint64: long,
  fixed64: long,
  sfixed64: long,
  sint64: long,
  int32: int,
  uint32: int,
  fixed32: int,
  sfixed32: int,
  sint32: int,
};

function spelling(type: Type): Spelling {
  switch (type.kind) {
    case 'scalar':
      return scalars[type.name];
    case 'wire_scalar':
      return wireScalars[type.name];
    case 'list':
      return same(`List<${boxed(type.of)}>`);
    case 'map':
      return same(`Map<String, ${boxed(type.of)}>`);
    case 'declared':
      return same(declared(type.declaration));
    case 'iterator':
      return same(`PageIterator<${boxed(type.of)}>`);
    case 'message':
      return same(wireType(type.message));
    case 'wire_enum':
      return same(wireType(type.enum));
    default:
      return assertNever(type);
  }
}

function declared(declaration: Declaration): string {
  if (declaration.kind === 'subset') return typeName(declaration.of.name);
  // The kit's class of a compiled schema; `Schema` alone would be taken for the public CollectionSchema.
  return declaration.name === 'Schema' ? 'KnownSchema' : typeName(declaration.name);
}

/** `int`, `List<String>`. */
export const plain = (type: Type): string => spelling(type).plain;

/** `Integer`, `List<String>`. */
export const boxed = (type: Type): string => spelling(type).boxed;

export const isPrimitive = (type: Type): boolean => plain(type) !== boxed(type);
