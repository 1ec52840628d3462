/** A call with its arguments as cases write them, of which each language prints the same example. */
import type {
  EnumDeclaration,
  EnumMember,
  ListDeclaration,
  Method,
  Model,
  RecordDeclaration,
  RecordField,
  SubsetDeclaration,
  Type,
  UnionDeclaration,
} from './model/model.js';

/** A driver value: what JSON cannot say is an object of one key that starts with `$`. */
export type ExampleValue = null | boolean | number | string | readonly ExampleValue[] | { readonly [key: string]: ExampleValue };
export type ExampleMap = Readonly<Record<string, ExampleValue>>;

export interface Example {
  readonly method: Method;
  /** By the spec's names, common parameters among them. */
  readonly args: ExampleMap;
}

/** Statements as a program has them once its client, in Go its context as well, is made. */
export type ExampleOf = (example: Example, model: Model) => string;

export type Callback = 'keep_even_ids' | 'drop_all' | 'raise';

/** What a driver value stands for, one level deep. */
export type Given =
  | { readonly kind: 'null' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  /** Of these alone `-0`, infinities and what is no number have no digits. */
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'list'; readonly members: readonly ExampleValue[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [string, ExampleValue])[] }
  | { readonly kind: 'columns'; readonly columns: ExampleMap | readonly ExampleValue[] }
  | { readonly kind: 'typed'; readonly type: TypedName; readonly shape: readonly number[]; readonly members: readonly (number | bigint)[] }
  | { readonly kind: 'sparse'; readonly pairs: readonly (readonly [number, number])[] }
  | { readonly kind: 'embeddings'; readonly vectors: readonly ExampleValue[] }
  | { readonly kind: 'callback'; readonly name: Callback };

const typedArrays = {
  float32: Float32Array,
  float64: Float64Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  int64: BigInt64Array,
  uint8: Uint8Array,
} as const;

export type TypedName = keyof typeof typedArrays;

export function givenOf(value: ExampleValue): Given {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'boolean') return { kind: 'bool', value };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'number') return Number.isSafeInteger(value) ? { kind: 'integer', value: BigInt(value) } : { kind: 'float', value };
  if (isList(value)) return { kind: 'list', members: value };
  return markedOf(value) ?? { kind: 'map', entries: Object.entries(value) };
}

function markedOf(value: ExampleMap): Given | undefined {
  const [only, ...more] = Object.entries(value);
  if (only === undefined || more.length > 0) return undefined;
  const [mark, own] = only;
  switch (mark) {
    case '$int':
      return { kind: 'integer', value: BigInt(textOf(own)) };
    case '$float':
      return { kind: 'float', value: Number(own) };
    case '$bytes':
      return { kind: 'bytes', value: Buffer.from(textOf(own), 'base64') };
    case '$columns':
      return { kind: 'columns', columns: own as ExampleMap };
    case '$typed':
      return typedOf(own as unknown as TypedValue);
    case '$sparse':
      return { kind: 'sparse', pairs: own as [number, number][] };
    case '$embeddings':
      return { kind: 'embeddings', vectors: own as readonly ExampleValue[] };
    case '$callback':
      return { kind: 'callback', name: own as Callback };
    case '$object':
      return { kind: 'map', entries: Object.entries(own as ExampleMap) };
    default:
      return undefined;
  }
}

interface TypedValue {
  readonly type: TypedName;
  readonly shape: readonly number[];
  readonly base64: string;
}

function typedOf({ type, shape, base64 }: TypedValue): Given {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
  return { kind: 'typed', type, shape, members: [...new typedArrays[type](bytes.buffer)] };
}

export const isList = (value: ExampleValue): value is readonly ExampleValue[] => Array.isArray(value);

/** A lone value where a list is meant is a list of it. */
export const membersOf = (value: ExampleValue): readonly ExampleValue[] => (isList(value) ? value : [value]);

/** What is given for each field of a record, in the record's order; keys that it does not list are in its open field. */
export function fieldsOf(record: RecordDeclaration, value: ExampleValue): readonly (readonly [RecordField, ExampleValue])[] {
  const given = Object.entries((value ?? {}) as ExampleMap);
  const others = given.filter(([name]) => fieldOf(record, name) === undefined);
  return record.fields.flatMap((field) => {
    const own = given.find(([name]) => fieldOf(record, name) === field)?.[1];
    if (field !== record.open || others.length === 0) return own === undefined ? [] : [[field, own] as const];
    return [[field, { ...(own as ExampleMap | undefined), ...Object.fromEntries(others) }] as const];
  });
}

/** The field of a name, or one that also bears it. */
export const fieldOf = ({ fields }: RecordDeclaration, name: string): RecordField | undefined =>
  fields.find((each) => each.name === name) ?? fields.find(({ also }) => also.includes(name));

/** The member of a union that is told apart by its tag, and what is given of it. */
export function taggedOf(
  union: UnionDeclaration,
  tag: string,
  value: ExampleValue,
): { readonly record: RecordDeclaration; readonly own: ExampleMap } {
  const entries = Object.entries(value as ExampleMap);
  const name = textOf(entries.find(([key]) => key === tag)?.[1]);
  const member = union.members.find((each) => each.kind === 'declared' && each.declaration.name === name);
  if (member?.kind !== 'declared' || member.declaration.kind !== 'record') throw new Error(`${union.name} has no member ${name}`);
  return { record: member.declaration, own: Object.fromEntries(entries.filter(([key]) => key !== tag)) };
}

/** The member of an enum that a name, a shorthand, the wire's name or its number means; undefined where it has none. */
export function enumMember(declaration: EnumDeclaration | SubsetDeclaration, value: ExampleValue): EnumMember | undefined {
  const accepted = declaration.kind === 'subset' ? declaration.accepts[textOf(value)] : undefined;
  const { members } = declaration.kind === 'subset' ? declaration.of : declaration;
  return accepted ?? members.find(({ name, wireName, number }) => [name, wireName, number].includes(value as string | number));
}

/** A text as it is, anything else as JSON. */
export const textOf = (value: ExampleValue | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** What a builder method fills: the fields of what it makes. */
export const madeRecord = (made: RecordDeclaration | ListDeclaration): RecordDeclaration => (made.kind === 'record' ? made : made.of);

/** The type of what is given for a parameter or common parameter; undefined where the method has none of the name. */
export function argumentType({ params, common }: Method, name: string): Type | undefined {
  const found = [...params, ...common].find((each) => each.name === name);
  return found === undefined || found.type === 'cancellation' ? undefined : found.type;
}
