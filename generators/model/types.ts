/** Types: their texts, how they print, which fit which, how absence shows. */
import type { Context } from './context.js';
import type {
  Absence,
  Declaration,
  Literal,
  ParamCheck,
  Place,
  ScalarName,
  Type,
  UnionDeclaration,
  WireField,
  WireMessage,
  WireScalar,
} from './model.js';

const scalarNames: ReadonlySet<string> = new Set([
  'string',
  'bool',
  'bytes',
  'int32',
  'count',
  'int64',
  'uint64',
  'float',
  'double',
  'seconds',
  'json',
]);

export const scalar = (name: ScalarName): Type => ({ kind: 'scalar', name });

/** `list of T`, `map of T`, `wire schema.FieldData`, a scalar's or a declaration's name. */
export function parseType(context: Context, text: string, place: Place): Type | undefined {
  const of = (prefix: string): Type | undefined => parseType(context, text.slice(prefix.length), place);
  if (text.startsWith('list of ')) {
    const own = of('list of ');
    return own === undefined ? undefined : { kind: 'list', of: own };
  }
  if (text.startsWith('map of ')) {
    const own = of('map of ');
    return own === undefined ? undefined : { kind: 'map', of: own };
  }
  if (text.startsWith('iterator of ')) {
    const own = of('iterator of ');
    return own === undefined ? undefined : { kind: 'iterator', of: own };
  }
  if (text.startsWith('wire ')) {
    const name = text.slice('wire '.length);
    const message = context.contract.message(name);
    if (message !== undefined) return { kind: 'message', message };
    const found = context.contract.enum(name);
    if (found !== undefined) return { kind: 'wire_enum', enum: found };
    context.report('unknown_wire', place, `the wire contract has no message or enum ${name}`);
    return undefined;
  }
  if (scalarNames.has(text)) return scalar(text as ScalarName);
  const declaration = context.declarations.get(text);
  if (declaration === undefined) {
    context.unknown('unknown_type', place, 'the type', text, [...context.declarations.keys(), ...scalarNames]);
    return undefined;
  }
  context.usedDeclarations.add(text);
  return { kind: 'declared', declaration };
}

/** A type as people write it, for messages. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'scalar':
      return type.name;
    case 'list':
      return `list of ${typeText(type.of)}`;
    case 'map':
      return `map of ${typeText(type.of)}`;
    case 'iterator':
      return `iterator of ${typeText(type.of)}`;
    case 'declared':
      return type.declaration.name;
    case 'message':
      return `wire ${type.message.name}`;
    case 'wire_enum':
      return `wire ${type.enum.name}`;
    case 'wire_scalar':
      return `wire ${type.name}`;
  }
}

/** The type of a message's field as a whole. */
export function fieldType(field: WireField): Type {
  if (field.mapKey !== undefined) return { kind: 'map', of: field.type };
  return field.repeated ? { kind: 'list', of: field.type } : field.type;
}

export const isKeyValueList = (type: Type): boolean =>
  type.kind === 'list' && type.of.kind === 'message' && type.of.message.name === 'common.KeyValuePair';

const isText = (type: Type): boolean =>
  (type.kind === 'scalar' && type.name === 'string') || (type.kind === 'wire_scalar' && type.name === 'string');

const numbers: ReadonlySet<string> = new Set([
  'int32',
  'count',
  'int64',
  'uint64',
  'float',
  'double',
  'uint32',
  'fixed32',
  'fixed64',
  'sint32',
  'sint64',
  'sfixed32',
  'sfixed64',
]);
const isNumber = (type: Type): boolean => (type.kind === 'scalar' || type.kind === 'wire_scalar') && numbers.has(type.name);

export type Fit = 'same' | 'converted' | 'no';

/** Whether a value of one type may go where the other is wanted, and whether its representation changes on the way. */
export function fit(from: Type, to: Type): Fit {
  if (same(from, to)) return 'same';
  return converts(from, to) ? 'converted' : 'no';
}

function same(from: Type, to: Type): boolean {
  if (from.kind === 'list' && to.kind === 'list') return same(from.of, to.of);
  if (from.kind === 'map' && to.kind === 'map') return same(from.of, to.of);
  if (from.kind === 'scalar' && to.kind === 'scalar') return from.name === to.name;
  if (from.kind === 'wire_scalar' && to.kind === 'wire_scalar') return from.name === to.name;
  if (from.kind === 'message' && to.kind === 'message') return from.message === to.message;
  if (from.kind === 'wire_enum' && to.kind === 'wire_enum') return from.enum === to.enum;
  return from.kind === 'declared' && to.kind === 'declared' && from.declaration === to.declaration;
}

function converts(from: Type, to: Type): boolean {
  const element = (a: Type, b: Type): boolean => fit(a, b) !== 'no';
  if (from.kind === 'list' && to.kind === 'list') return element(from.of, to.of);
  if (from.kind === 'map' && to.kind === 'map') return element(from.of, to.of);
  if (isKeyValueList(from))
    return to.kind === 'map' || (to.kind === 'declared' && to.declaration.kind === 'result' && to.declaration.fromPairs);
  if (to.kind === 'scalar' && to.name === 'json') return from.kind !== 'message' && from.kind !== 'wire_enum';
  if (isNumber(from) && isNumber(to)) return true;
  if (from.kind === 'scalar' && to.kind === 'wire_scalar') return from.name === to.name;
  if (from.kind === 'wire_scalar' && to.kind === 'scalar') return from.name === to.name || from.name === 'string';
  if (from.kind === 'declared' && from.declaration.kind === 'subset' && to.kind === 'declared')
    return from.declaration.of === to.declaration;
  if (from.kind === 'list' && to.kind === 'declared')
    return to.declaration.kind === 'list_of' && from.of.kind === 'declared' && from.of.declaration === to.declaration.of;
  if (to.kind === 'declared') return toDeclared(from, to.declaration);
  if (from.kind === 'declared') return fromDeclared(from.declaration, to);
  return false;
}

function toDeclared(from: Type, to: Declaration): boolean {
  switch (to.kind) {
    case 'enum':
      return from.kind === 'wire_enum' && from.enum === to.wire;
    case 'text_enum':
      return isText(from);
    case 'result':
      return from.kind === 'message' && from.message === to.decode?.message;
    case 'union':
      return to.members.some((member) => fit(from, member) !== 'no');
    case 'subset':
    case 'record':
    case 'host':
    case 'callback':
    case 'list_of':
      return false;
  }
}

function fromDeclared(from: Declaration, to: Type): boolean {
  switch (from.kind) {
    case 'enum':
      return to.kind === 'wire_enum' && to.enum === from.wire;
    case 'subset':
      return to.kind === 'wire_enum' && to.enum === from.of.wire;
    case 'text_enum':
      return isText(to);
    case 'record':
      return to.kind === 'message' && to.message === from.encode?.message;
    case 'list_of':
      return to.kind === 'list' && to.of.kind === 'declared' && to.of.declaration === from.of;
    case 'union':
      return to.kind === 'message' && to.message === messageOfUnion(from);
    case 'result':
    case 'host':
    case 'callback':
      return false;
  }
}

/** The message of a union whose members all become that one. */
export function messageOfUnion({ members }: UnionDeclaration): WireMessage | undefined {
  const messages = members.map((each) =>
    each.kind === 'declared' && each.declaration.kind === 'record' ? each.declaration.encode?.message : undefined,
  );
  return messages.every((each) => each === messages[0]) ? messages[0] : undefined;
}

const zeros: Readonly<Partial<Record<ScalarName, Literal>>> = {
  string: '',
  bool: false,
  int32: 0,
  count: 0,
  int64: 0,
  uint64: 0,
  float: 0,
  double: 0,
};

interface Absentable {
  readonly type: Type;
  readonly optional: boolean;
  readonly default: Literal | undefined;
  readonly emptyAbsent: boolean;
  readonly alsoAbsent?: readonly Literal[];
  readonly checks: readonly ParamCheck[];
}

/**
 * How absence shows where there is no null. An empty text is never a value of its own in this API, so it stands for absence; a number
 * needs a pointer unless its zero is refused, is the default, or counts as absent.
 */
export function absenceOf({ type, optional, default: fallback, emptyAbsent, alsoAbsent = [], checks }: Absentable): Absence {
  if (!optional && fallback === undefined) return 'never';
  switch (type.kind) {
    case 'list':
    case 'map':
    case 'iterator':
    case 'message':
      return 'nil';
    case 'wire_enum':
    case 'wire_scalar':
      return 'pointer';
    case 'declared':
      switch (type.declaration.kind) {
        case 'text_enum':
        case 'subset':
          return 'zero';
        case 'enum':
          return fallback !== undefined && type.declaration.members.some(({ name, number }) => number === 0 && name === fallback)
            ? 'zero'
            : 'pointer';
        case 'record':
        case 'result':
        case 'union':
        case 'host':
        case 'callback':
        case 'list_of':
          return 'nil';
      }

    case 'scalar': {
      if (type.name === 'json' || type.name === 'bytes') return 'nil';
      if (type.name === 'seconds' || type.name === 'string' || emptyAbsent) return 'zero';
      const zero = zeros[type.name];
      if (fallback === zero || alsoAbsent.includes(zero ?? 0)) return 'zero';
      const refused = checks.some((check) => check.kind === 'range' && check.min !== undefined && check.min > 0);
      return refused ? 'zero' : 'pointer';
    }
  }
}

/** Absence of what no parameter declares: an answer, a let, an element. */
export const plainAbsence = (type: Type, optional: boolean): Absence =>
  absenceOf({ type, optional, default: undefined, emptyAbsent: false, checks: [] });

/** Whether a constant of the spec is a value of the type. */
export function literalFits(literal: Literal, type: Type): boolean {
  switch (type.kind) {
    case 'list':
      return Array.isArray(literal) && literal.every((each: Literal) => literalFits(each, type.of));
    case 'map':
      return (
        typeof literal === 'object' &&
        !Array.isArray(literal) &&
        Object.values(literal as Record<string, Literal>).every((each) => literalFits(each, type.of))
      );
    case 'scalar':
      return scalarFits(literal, type.name);
    case 'declared':
      return declaredFits(literal, type.declaration);
    case 'wire_scalar':
      return scalarFits(literal, wireScalarName(type.name));
    case 'wire_enum':
      return type.enum.values.some(({ name }) => name === literal);
    case 'message':
    case 'iterator':
      return false;
  }
}

const wireScalarName = (name: WireScalar): ScalarName =>
  name === 'string' || name === 'bool' || name === 'bytes' || name === 'float' || name === 'double' ? name : 'int64';

function scalarFits(literal: Literal, name: ScalarName): boolean {
  switch (name) {
    case 'string':
      return typeof literal === 'string';
    case 'bool':
      return typeof literal === 'boolean';
    case 'int32':
    case 'int64':
      return typeof literal === 'number' && Number.isSafeInteger(literal);
    case 'count':
    case 'uint64':
      return typeof literal === 'number' && Number.isSafeInteger(literal) && literal >= 0;
    case 'float':
    case 'double':
    case 'seconds':
      return typeof literal === 'number';
    case 'bytes':
      return false;
    case 'json':
      return true;
  }
}

function declaredFits(literal: Literal, declaration: Declaration): boolean {
  switch (declaration.kind) {
    case 'enum':
    case 'subset':
      return declaration.members.some(({ name }) => name === literal);
    case 'text_enum':
      return typeof literal === 'string' && (declaration.open || declaration.members.includes(literal));
    case 'union':
      return declaration.members.some((member) => literalFits(literal, member));
    case 'list_of':
      return Array.isArray(literal) && literal.length === 0;
    case 'record':
    case 'result':
    case 'host':
    case 'callback':
      return false;
  }
}
