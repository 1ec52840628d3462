/** Resolves parameters and record fields, which share their keys. */
import type { Context, Writable } from './context.js';
import type {
  Declaration,
  Deprecated,
  EnumMember,
  Literal,
  Param,
  ParamCheck,
  RecordDeclaration,
  RecordField,
  Spread,
  Type,
} from './model.js';
import { binding } from './scope.js';
import type { Cursor } from './source.js';
import { absenceOf, literalFits, parseType, typeText } from './types.js';

/** Own keys win over those of the fragment that the parameter uses. */
class Merged {
  constructor(
    readonly own: Cursor,
    readonly base: Cursor | undefined,
  ) {}

  maybe(key: string): Cursor | undefined {
    return this.own.maybe(key) ?? this.base?.maybe(key);
  }

  texts(key: string): string[] {
    return (this.maybe(key)?.items ?? []).map(({ text }) => text);
  }

  text(key: string): string | undefined {
    return this.maybe(key)?.text;
  }

  flag(key: string): boolean {
    return this.maybe(key)?.raw === true;
  }
}

function merged(context: Context, cursor: Cursor): Merged {
  const use = cursor.maybe('use');
  if (use === undefined) return new Merged(cursor, undefined);
  const fragment = context.fragment(use.text, use.place);
  if (fragment !== undefined && fragment.kind !== 'param')
    context.report('wrong_form', use.place, `the fragment ${use.text} is no parameter`);
  return new Merged(cursor, fragment?.cursor);
}

interface Common {
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
  readonly optional: boolean;
  readonly default: Literal | undefined;
  readonly checks: readonly ParamCheck[];
  readonly emptyAbsent: boolean;
  readonly single: boolean;
  readonly also: readonly string[];
  readonly alsoAbsent: readonly Literal[];
}

function common(context: Context, cursor: Cursor, keys: Merged): Common | undefined {
  const typeCursor = keys.maybe('type');
  const type = typeCursor && parseType(context, typeCursor.text, typeCursor.place);
  if (type === undefined) return undefined;
  const doc = keys.text('doc');
  if (doc === undefined) context.report('no_doc', cursor.keyPlace, `${cursor.key} has no doc`);
  const given = keys.maybe('default');
  const fallback = given && resolveDefault(context, given, type);
  const checks = resolveChecks(keys.maybe('check'));
  if (given !== undefined && fallback !== undefined && checks.some((check) => refuses(check, fallback)))
    context.report('wrong_default', given.place, `its own check refuses the default ${JSON.stringify(given.raw)}`);
  return {
    name: cursor.key,
    type,
    doc: doc ?? '',
    optional: keys.flag('optional'),
    default: fallback,
    checks,
    emptyAbsent: keys.text('empty') === 'absent',
    single: keys.flag('single'),
    also: keys.texts('also'),
    alsoAbsent: (keys.maybe('also_absent')?.items ?? []).map(({ raw }) => raw as Literal),
  };
}

function resolveDefault(context: Context, cursor: Cursor, type: Type): Literal | undefined {
  const literal = cursor.raw as Literal;
  const shorthand = shorthandOf(type, literal);
  if (shorthand !== undefined) return shorthand.name;
  if (!literalFits(literal, type))
    context.report('wrong_default', cursor.place, `${typeText(type)} is wanted here, not ${JSON.stringify(literal)}`);
  return literal;
}

/** Whether a constant breaks a check that the client would make of a given value. */
function refuses(check: ParamCheck, literal: Literal): boolean {
  const length = typeof literal === 'string' || Array.isArray(literal) ? literal.length : undefined;
  switch (check.kind) {
    case 'range':
      return typeof literal === 'number' && (literal < (check.min ?? -Infinity) || literal > (check.max ?? Infinity));
    case 'length':
      return length !== undefined && (length < (check.min ?? 0) || length > (check.max ?? Infinity));
    case 'count':
      return length !== undefined && length !== check.of;
    case 'one_of':
      return !check.values.includes(literal);
    case 'name':
      return typeof literal === 'string' && !/^\S+$/.test(literal);
    case 'not_blank':
      return typeof literal === 'string' && literal.trim() === '';
    case 'not_empty':
      return length === 0;
    case 'unique':
      return Array.isArray(literal) && new Set(literal).size < literal.length;
  }
}

function shorthandOf(type: Type, literal: Literal): EnumMember | undefined {
  return type.kind === 'declared' && type.declaration.kind === 'subset' && typeof literal === 'string'
    ? type.declaration.accepts[literal]
    : undefined;
}

export function resolveChecks(cursor: Cursor | undefined): ParamCheck[] {
  if (cursor === undefined) return [];
  const list = cursor.isList ? cursor.items : [cursor];
  return list.flatMap((each): ParamCheck[] => {
    if (!each.isMap) return [{ kind: each.text as 'name' | 'not_blank' | 'not_empty' | 'unique' }];
    const number = (key: string): number | undefined => each.maybe(key)?.raw as number | undefined;
    const checks: ParamCheck[] = [];
    if (each.has('min') || each.has('max')) checks.push({ kind: 'range', min: number('min'), max: number('max') });
    if (each.has('min_length') || each.has('max_length'))
      checks.push({ kind: 'length', min: number('min_length'), max: number('max_length') });
    if (each.has('count')) checks.push({ kind: 'count', of: number('count') ?? 0 });
    if (each.has('one_of')) checks.push({ kind: 'one_of', values: each.at('one_of').raw as Literal[] });
    return checks;
  });
}

export const resolveDeprecated = (cursor: Cursor | undefined): Deprecated | undefined => cursor?.raw as Deprecated | undefined;

export function resolveParam(context: Context, cursor: Cursor): Param | undefined {
  const keys = merged(context, cursor);
  const own = common(context, cursor, keys);
  if (own === undefined) return undefined;
  const absence = absenceOf(own);
  return {
    ...own,
    secret: keys.flag('secret'),
    since: keys.text('since'),
    feature: keys.text('feature'),
    deprecated: resolveDeprecated(keys.maybe('deprecated')),
    absence,
    binding: binding('param', own.name, own.type, own.optional, absence),
    place: cursor.keyPlace,
  };
}

export function resolveField(context: Context, cursor: Cursor): Writable<RecordField> | undefined {
  const keys = merged(context, cursor);
  const own = common(context, cursor, keys);
  const deprecated = resolveDeprecated(keys.maybe('deprecated'));
  return own && { ...own, deprecated, absence: absenceOf(own), place: cursor.keyPlace };
}

/** The parameters that the fields of a record become; a field whose name or `also` is an own parameter is not among them. */
export function resolveSpread(context: Context, cursor: Cursor, own: readonly Param[]): Spread | undefined {
  const type = parseType(context, cursor.text, cursor.place);
  const declaration: Declaration | undefined = type?.kind === 'declared' ? type.declaration : undefined;
  if (declaration?.kind !== 'record') {
    if (type !== undefined) context.report('wrong_type', cursor.place, `${typeText(type)} is no record, so it cannot be spread`);
    return undefined;
  }
  return spreadOf(declaration, own);
}

function spreadOf(record: RecordDeclaration, own: readonly Param[]): Spread {
  const taken = new Set(own.flatMap(({ name, also }) => [name, ...also]));
  const params = record.fields
    .filter(({ name, also }) => ![name, ...also].some((each) => taken.has(each)))
    .map((field) => ({ field, param: paramOf(field) }));
  return { record, params };
}

function paramOf(field: RecordField): Param {
  const own = binding('param', field.name, field.type, field.optional, field.absence);
  own.used = true;
  return { ...field, alsoAbsent: [], secret: false, since: undefined, feature: undefined, binding: own };
}

export interface ParamList {
  readonly params: readonly Param[];
  readonly spread: Spread | undefined;
  readonly positional: readonly Param[];
}

/** `params` with its `spread`, in file order. */
export function resolveParams(context: Context, cursor: Cursor | undefined): { params: Param[]; spread: Spread | undefined } {
  const entries = cursor?.entries ?? [];
  const own = entries.filter(({ key }) => key !== 'spread').flatMap((each) => resolveParam(context, each) ?? []);
  const at = entries.find(({ key }) => key === 'spread');
  const spread = at && resolveSpread(context, at, own);
  const params = [...own, ...(spread?.params.map(({ param }) => param) ?? [])];
  reportDoubles(context, params);
  return { params, spread };
}

export function reportDoubles(context: Context, params: readonly Param[]): void {
  const seen = new Set<string>();
  for (const { name, also, place } of params) {
    for (const each of [name, ...also]) {
      if (seen.has(each)) context.report('duplicate_name', place, `two parameters are called ${each}`);
      seen.add(each);
    }
  }
}
