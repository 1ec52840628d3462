/** Resolves literals: constants, lists, messages, results, records, maps. What is expected tells which. */
import type {
  MessageValue,
  NewValue,
  RecordDeclaration,
  ResultDeclaration,
  SerializedValue,
  Type,
  Value,
  WireField,
  WireMessage,
} from './model.js';
import type { Scope } from './scope.js';
import { Cursor } from './source.js';
import { fieldType, literalFits, parseType, scalar, typeText } from './types.js';
import type { Values } from './values.js';

export function constantOf(values: Values, cursor: Cursor, raw: string | number | boolean, expected: Type | undefined): Value | undefined {
  const { place } = cursor;
  const plain: Type =
    typeof raw === 'string'
      ? scalar('string')
      : typeof raw === 'boolean'
        ? scalar('bool')
        : Number.isInteger(raw)
          ? scalar('count')
          : scalar('double');
  if (expected === undefined || (expected.kind === 'scalar' && expected.name === 'json'))
    return { kind: 'constant', type: plain, optional: false, place, value: raw };
  if (expected.kind === 'wire_enum') {
    const names = expected.enum.values.map(({ name }) => name);
    const declared = [...values.context.declarations.values()].find((each) => each.kind === 'enum' && each.wire === expected.enum);
    const member =
      names.find((each) => each === raw) ??
      (declared?.kind === 'enum' ? declared.members.find(({ name }) => name === raw)?.wireName : undefined);
    if (member !== undefined) return { kind: 'constant', type: expected, optional: false, place, value: member };
    values.context.unknown('unknown_member', place, `in ${expected.enum.name}, the value`, String(raw), names);
    return undefined;
  }
  if (literalFits(raw, expected)) return { kind: 'constant', type: expected, optional: false, place, value: raw };
  if (
    expected.kind === 'declared' &&
    'members' in expected.declaration &&
    expected.declaration.kind !== 'host' &&
    expected.declaration.kind !== 'union'
  ) {
    const members = expected.declaration.members.map((each) => (typeof each === 'string' ? each : each.name));
    values.context.unknown('unknown_member', place, `in ${expected.declaration.name}, the member`, String(raw), members);
    return undefined;
  }
  values.context.report('wrong_type', place, `${typeText(expected)} is wanted here, not ${JSON.stringify(raw)}`);
  return undefined;
}

export function listOf(values: Values, cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
  const of =
    expected?.kind === 'list'
      ? expected.of
      : expected?.kind === 'declared' && expected.declaration.kind === 'list_of'
        ? ({ kind: 'declared', declaration: expected.declaration.of } as const)
        : undefined;
  const members = cursor.items.flatMap((each) => values.resolve(each, scope, of) ?? []);
  const type: Type =
    expected?.kind === 'declared' && members.length === 0 ? expected : { kind: 'list', of: of ?? members[0]?.type ?? scalar('json') };
  return { kind: 'list', type, optional: members.length > 0 && members.every(({ optional }) => optional), place: cursor.place, members };
}

/** A message, result or map, by what is expected. */
export function literalOf(values: Values, cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
  if (expected?.kind === 'message') return messageOf(values, cursor, scope, expected.message);
  if (expected?.kind === 'declared' && expected.declaration.kind === 'result') return resultOf(values, cursor, scope, expected.declaration);
  const of = expected?.kind === 'map' ? expected.of : undefined;
  const entries = cursor.entries.flatMap((each) => {
    const value = values.resolve(each, scope, of);
    return value === undefined || isUnbound(value) ? [] : [{ key: each.key, value }];
  });
  const optional = entries.length > 0 && entries.every(({ value }) => value.optional);
  return { kind: 'map', type: { kind: 'map', of: of ?? scalar('json') }, optional, place: cursor.place, entries };
}

/** A free name of a fragment that nothing binds: it is absent wherever it stands. */
export const isUnbound = (value: Value): boolean => value.kind === 'list' && value.optional && value.members.length === 0;

export function messageOf(values: Values, cursor: Cursor, scope: Scope, message: WireMessage): MessageValue {
  const fields: { field: WireField; value: Value }[] = [];
  const add = (from: Cursor, inner: Scope): void => {
    for (const each of from.entries) {
      if (each.key === 'use') {
        const fragment = values.context.fragment(each.text, each.place);
        const send = fragment?.cursor.maybe('send');
        if (fragment !== undefined && send === undefined)
          values.context.report('wrong_form', each.place, `the fragment ${fragment.name} has no send`);
        if (send !== undefined) add(send, inner);
        continue;
      }
      const field = values.context.named(message.fields, each.key, 'unknown_wire', each.keyPlace, `in ${message.name}, the field`);
      if (field === undefined) continue;
      const value = values.resolve(each, inner, fieldType(field));
      if (value !== undefined) fields.push({ field, value });
    }
  };
  add(cursor, scope);
  const optional = fields.length > 0 && fields.every(({ value }) => value.optional);
  return { kind: 'message', type: { kind: 'message', message }, optional, place: cursor.place, message, fields };
}

function resultOf(values: Values, cursor: Cursor, scope: Scope, result: ResultDeclaration): Value {
  const fields = cursor.entries.flatMap((each) => {
    const field = values.context.named(result.fields, each.key, 'unknown_path', each.keyPlace, `in ${result.name}, the field`);
    if (field === undefined) return [];
    const value = values.resolve(each, scope, field.type);
    if (value?.optional === true && !field.optional)
      values.context.report('wrong_type', each.place, `${field.name} is always there in ${result.name}, this value may be absent`);
    return value === undefined ? [] : [{ field, value }];
  });
  for (const field of result.fields) {
    if (!field.optional && !cursor.has(field.name))
      values.context.report('missing_argument', cursor.place, `${result.name} needs ${field.name}`);
  }
  return { kind: 'result', type: { kind: 'declared', declaration: result }, optional: false, place: cursor.place, result, fields };
}

export function newOf(values: Values, cursor: Cursor, scope: Scope): NewValue | undefined {
  const type = parseType(values.context, cursor.at('new').text, cursor.at('new').place);
  if (type?.kind !== 'declared' || type.declaration.kind !== 'record') {
    if (type !== undefined) values.context.report('wrong_type', cursor.at('new').place, `${typeText(type)} is no record`);
    return undefined;
  }
  const record: RecordDeclaration = type.declaration;
  const fields = cursor.entries
    .filter(({ key }) => key !== 'new' && key !== 'spread')
    .flatMap((each) => {
      const field = values.context.named(record.fields, each.key, 'unknown_path', each.keyPlace, `in ${record.name}, the field`);
      if (field === undefined) return [];
      const value = values.resolve(each, scope, field.type);
      return value === undefined ? [] : [{ field, value }];
    });
  if (cursor.has('spread')) fields.push(...spreadFields(values, cursor, scope, record));
  for (const field of record.fields) {
    if (!field.optional && field.default === undefined && !fields.some((each) => each.field === field)) {
      values.context.report('missing_argument', cursor.place, `${record.name} needs ${field.name}`);
    }
  }
  return { kind: 'new', type, optional: false, place: cursor.place, record, fields };
}

/** The fields that parameters of the method fill, but for those that are said. */
function spreadFields(values: Values, cursor: Cursor, scope: Scope, record: RecordDeclaration): NewValue['fields'][number][] {
  const given = values.spread?.record === record ? values.spread.params : [];
  return given.flatMap(({ field, param }) => {
    if (cursor.has(field.name)) return [];
    const value = values.resolve(new Cursor(cursor.file, cursor.path, `$${param.name}`), scope, field.type);
    return value === undefined ? [] : [{ field, value }];
  });
}

export function serializedOf(values: Values, cursor: Cursor, scope: Scope): SerializedValue | undefined {
  const of = values.resolve(cursor.at('serialized'), scope);
  if (of === undefined) return undefined;
  const record = of.type.kind === 'declared' && of.type.declaration.kind === 'record' ? of.type.declaration : undefined;
  if (record?.encode === undefined) {
    values.context.report('wrong_type', of.place, `a record with a message is wanted here, this is ${typeText(of.type)}`);
    return undefined;
  }
  const { message } = record.encode;
  const extra = cursor.maybe('with');
  const fields = extra === undefined ? [] : messageOf(values, extra, scope, message).fields;
  return { kind: 'serialized', type: scalar('bytes'), optional: of.optional, place: cursor.place, of, message, with: fields };
}
