/** Values of the Model as Java expressions. */
import { choice, fieldOf, where } from './choices.js';
import { condition } from './conditions.js';
import { constantText } from './constants.js';
import { convert, encode } from './conversions.js';
import { first, given, guarded, orNull, perhaps, presence, type Expression, type Scope } from './expression.js';
import { placeOf, takesCall } from './functions.js';
import { local, method, quoted, typeName, wireName } from './names.js';
import { assertNever } from './never.js';
import { name } from './paths.js';
import { call, chain, joined, lambda, operators, ternary, textOf, word, type ChainLink, type Code } from './print/code.js';
import { boxed } from './types.js';
import { wireType } from './wire.js';
import type { FunctionValue, MapValue, MessageValue, NewValue, ResultField, Type, Value, WireField } from '../model/model.js';

/** With `whole`, an unset message reads as an empty one: for results that are always there. */
export function print(value: Value, scope: Scope, whole = false): Expression {
  switch (value.kind) {
    case 'name':
      return name(value, scope, whole, false);
    case 'constant':
      return given(word(constantText(value)));
    case 'list':
      return list(value.members, value.type, scope);
    case 'message':
      return message(value, scope);
    case 'result':
      return given(
        call(
          `new ${typeName(value.result.name)}`,
          ...value.result.fields.map((field) => {
            const own = value.fields.find((each) => each.field === field);
            return own === undefined ? word(absentText(field)) : orAbsent(print(own.value, scope, !field.optional), field);
          }),
        ),
      );
    case 'map':
      return map(value, scope);
    case 'json':
      return guarded([print(value.of, scope)], ([of]) => call('Json.toJson', of ?? []));
    case 'pairs':
      return pairs(value.of, scope);
    case 'base64':
      return guarded([print(value.of, scope)], ([of]) => call('Values.base64', of ?? []));
    case 'serialized': {
      const made = print(value.of, scope);
      return guarded([made], ([of]) => {
        const encoded = encode(value.of.type, of ?? [], scope);
        const links = value.with.map(({ field, value: own }): ChainLink => [`set${wireName(field.name)}`, print(own, scope).code]);
        // The formatter keeps toBuilder() beside what it copies.
        return links.length === 0
          ? chain(encoded, ['toByteString'])
          : chain(joined(encoded, '.toBuilder()'), ...links, ['build'], ['toByteString']);
      });
    }
    case 'text':
      return guarded([print(value.of, scope)], ([of]) => joined(of ?? [], '.wireName()'));
    case 'first':
      return first(value.of.map((each) => print(each, scope)));
    case 'merge': {
      const maps = value.of.map((each) => print(each, scope));
      return { code: call('call.merged', ...maps.map(orNull)), nullable: maps.every(({ nullable }) => nullable) };
    }
    case 'when': {
      const own = print(value.value, scope);
      const conditions = [condition(value.condition, scope), ...[presence(own)].filter((each) => each !== undefined)];
      return { code: own.code, nullable: true, present: operators('&&', ...conditions) };
    }
    case 'each': {
      const item = local(value.as.name);
      const made = orNull(print(value.value, scope));
      return guarded([print(value.list, scope)], ([of]) =>
        value.key === undefined
          ? call('Values.each', of ?? [], lambda(item, made))
          : call('Values.eachEntry', of ?? [], lambda(`(${local(value.key.name)}, ${item})`, made)),
      );
    }
    case 'function':
      return runtime(value, scope, whole);
    case 'new':
      return given(record(value, scope));
    case 'convert':
      return convert(value.of, value.from, value.type, scope, whole);
    case 'case':
      return choice(value, scope);
    case 'concat': {
      const lists = value.of.map((each) => orNull(print(each, scope)));
      return given(call('Values.concat', ...lists));
    }
    case 'pluck':
      return guarded([print(value.list, scope)], ([of]) => call('Values.each', where(value, of ?? [], scope), fieldOf(value.path, scope)));
    default:
      return assertNever(value);
  }
}

/** The value of a result's field, of which not all may be null. */
function orAbsent(own: Expression, field: ResultField): Code {
  const absent = absentText(field);
  if (absent === 'null' || !own.nullable) return orNull(own);
  if (own.present === undefined) return call('Values.orDefault', own.code, word(absent));
  return absent === 'false' && textOf(own.code) === 'true' ? own.present : ternary(own.present, own.code, word(absent));
}

/** What a result has where a literal leaves a field out. */
function absentText({ type, optional, omitZero }: ResultField): string {
  if (optional && !omitZero) return 'null';
  const zeros: Readonly<Record<string, string>> = { Boolean: 'false', String: '""', Long: '0L', Integer: '0' };
  const zero = zeros[boxed(type)] ?? (type.kind === 'list' ? 'List.of()' : undefined);
  if (zero !== undefined) return zero;
  return type.kind === 'declared' && type.declaration.kind === 'enum' ? `${boxed(type)}.of(0)` : 'null';
}

function list(members: readonly Value[], type: Type, scope: Scope): Expression {
  const own = members.map((each) => print(each, scope));
  if (type.kind === 'declared' && own.length === 0) {
    if (type.declaration.name === 'RowSet') return given(word('Answers.noRows()'));
    if (type.declaration.name === 'Ids') return given(word('Ids.ofLongs(List.of())'));
  }
  const absent = own.some(({ nullable }) => nullable);
  return given(call(absent ? 'Values.present' : 'List.of', ...own.map(orNull)));
}

function map(value: MapValue, scope: Scope): Expression {
  if (value.entries.length === 0) return given(word('Map.of()'));
  const links = value.entries.map(({ key, value: own }): ChainLink => ['put', word(quoted(key)), orNull(print(own, scope))]);
  return value.optional
    ? perhaps(chain(word('new JsonMap()'), ...links, ['orNull']))
    : given(chain(word('new JsonMap()'), ...links, ['map']));
}

function pairs(of: Value, scope: Scope): Expression {
  if (of.kind === 'map') {
    const links = of.entries.map(({ key, value: own }): ChainLink => ['put', word(quoted(key)), orNull(print(own, scope))]);
    return given(chain(word('new Pairs()'), ...links, ['list']));
  }
  return guarded([print(of, scope)], ([own]) => call('Pairs.toPairs', own ?? []));
}

/** A message of few fields, as one expression; one of a single field is absent where the field is. */
function message(value: MessageValue, scope: Scope): Expression {
  const fields = value.fields.map(({ field, value: own }) => ({ field, own, printed: fieldValue(field, own, scope) }));
  const made = (codes: readonly Code[]): Code => {
    const links = fields.map(({ field, own }, at): ChainLink => [
      `${setter(field)}${setsNumber(field, own) ? 'Value' : ''}`,
      codes[at] ?? [],
    ]);
    return chain(word(`${wireType(value.message)}.newBuilder()`), ...links, ['build']);
  };
  if (fields.length === 1)
    return guarded(
      fields.map(({ printed }) => printed),
      made,
    );
  const absent = fields.find(({ printed }) => printed.nullable);
  if (absent !== undefined)
    throw new Error(`an absent field in a nested message (${value.message.name}.${absent.field.name}) needs statements`);
  return given(made(fields.map(({ printed }) => printed.code)));
}

/** What sets a field of a message's builder. */
export const setter = (field: WireField): string =>
  `${field.mapKey !== undefined ? 'putAll' : field.repeated ? 'addAll' : 'set'}${wireName(field.name)}`;

/** A value on its way into a field of a message: a map there holds values of one kind. */
export function fieldValue(field: WireField, value: Value, scope: Scope): Expression {
  if (field.mapKey === undefined || value.kind !== 'map' || field.type.kind !== 'message') return print(value, scope);
  const entries = value.entries.map(({ key, value: own }) => ({ key, printed: print(own, scope) }));
  if (entries.every(({ printed }) => !printed.nullable))
    return given(call('Map.of', ...entries.flatMap(({ key, printed }) => [word(quoted(key)), printed.code])));
  const links = entries.map(({ key, printed }): ChainLink => ['put', word(quoted(key)), orNull(printed)]);
  return given(chain(word(`new Entries<${wireType(field.type.message)}>()`), ...links, ['map']));
}

/** An enum of ours goes in by number, so that one that this version does not know passes. */
export const setsNumber = (field: WireField, value: Value): boolean =>
  field.type.kind === 'wire_enum' && value.kind === 'convert' && value.from.kind === 'declared';

function record(value: NewValue, scope: Scope): Code {
  const links = value.fields.map(({ field, value: own }): ChainLink => [method(field.name), orNull(print(own, scope))]);
  return chain(word(`${typeName(value.record.name)}.builder()`), ...links, ['build']);
}

function runtime(value: FunctionValue, scope: Scope, whole: boolean): Expression {
  const args = value.args.map((arg) => (arg === undefined ? perhaps(word('null')) : print(arg, scope, whole)));
  const conditions = args
    .flatMap((arg, at) => (value.function.takes[at]?.optional === true ? [] : [presence(arg)]))
    .filter((each) => each !== undefined);
  const own = args.map((arg, at) => (value.function.takes[at]?.optional === true ? orNull(arg) : arg.code));
  const code = call(placeOf(value.function.name), ...(takesCall(value.function) ? [word('call')] : []), ...own);
  return conditions.length === 0 ? given(code) : { code, nullable: true, present: operators('&&', ...conditions) };
}
