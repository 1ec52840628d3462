/** A field of a request as a parameter: its name, its type as the spec writes it, and the value that goes back into the field. */
import type { Declaration, WireField, WireScalar } from '../../generators/model/model.js';
import { snake, words } from '../../generators/words.js';

export interface SkeletonParam {
  readonly name: string;
  /** As the spec writes it. */
  readonly type: string;
  /** The parameter fragment that says all of it. */
  readonly use: string | undefined;
  readonly optional: boolean;
  /** A first text, to be written better. */
  readonly doc: string;
  /** For the field of the request. */
  readonly value: string;
}

export interface Vocabulary {
  /** Parameter fragments by name. */
  readonly fragments: ReadonlyMap<string, { readonly optional: boolean }>;
  readonly declarations: readonly Declaration[];
}

const pair = 'common.KeyValuePair';

const scalars: Readonly<Record<WireScalar, string>> = {
  string: 'string',
  bool: 'bool',
  bytes: 'bytes',
  float: 'float',
  double: 'double',
  int32: 'int32',
  sint32: 'int32',
  sfixed32: 'int32',
  uint32: 'count',
  fixed32: 'count',
  int64: 'int64',
  sint64: 'int64',
  sfixed64: 'int64',
  uint64: 'uint64',
  fixed64: 'uint64',
};

/** Undefined where no declaration of the spec is about the field's message or enum. */
export function paramOf(field: WireField, vocabulary: Vocabulary): SkeletonParam | undefined {
  const name = snake(field.name);
  const isPairs = field.repeated && field.type.kind === 'message' && field.type.message.name === pair;
  const type = isPairs ? 'map of json' : typeOf(field, vocabulary.declarations);
  if (type === undefined) return undefined;
  const fragment = vocabulary.fragments.get(name);
  return {
    name,
    type,
    use: fragment && name,
    optional: fragment?.optional ?? (field.repeated || field.presence || field.mapKey !== undefined || type !== 'string'),
    doc: sentence(`The ${words(name).join(' ')}`),
    value: isPairs ? `{ pairs: $${name} }` : `$${name}`,
  };
}

/** Such as `The alias.` */
export const sentence = (text: string): string => JSON.stringify(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);

/** The type of a field of a request or an answer, as the spec writes it. */
export function typeOf({ type, repeated, mapKey }: WireField, declarations: readonly Declaration[]): string | undefined {
  const one = type.kind === 'wire_scalar' ? scalars[type.name] : declarations.find((each) => isAbout(each, type))?.name;
  if (one === undefined) return undefined;
  return repeated ? `list of ${one}` : mapKey === undefined ? one : `map of ${one}`;
}

function isAbout(declaration: Declaration, type: Exclude<WireField['type'], { kind: 'wire_scalar' }>): boolean {
  switch (declaration.kind) {
    case 'enum':
      return type.kind === 'wire_enum' && declaration.wire === type.enum;
    case 'record':
      return type.kind === 'message' && declaration.encode?.message === type.message;
    case 'result':
      return type.kind === 'message' && declaration.decode?.message === type.message;
    default:
      return false;
  }
}
