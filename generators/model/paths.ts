/** Finds what a name stands for, and the way into it. */
import type { Context, Writable } from './context.js';
import type { Absence, Binding, NameValue, PathStep, RecordField, Type, Value } from './model.js';
import type { Scope } from './scope.js';
import type { Cursor } from './source.js';
import { fieldType, isKeyValueList, plainAbsence, scalar, typeText } from './types.js';

/** A name and the parts of the way into it; `cursor` is where it is said. */
export function resolvePath(context: Context, cursor: Cursor, scope: Scope, parts: readonly string[]): Value | undefined {
  const [first = '', ...rest] = parts;
  const entry = scope.find(first);
  if (entry === undefined) {
    if (scope.isFree(first))
      return { kind: 'list', type: { kind: 'list', of: scalar('json') }, optional: true, place: cursor.place, members: [] };
    context.unknown(
      'unknown_name',
      cursor.place,
      'the name',
      `$${first}`,
      scope.names.map((each) => `$${each}`),
    );
    return undefined;
  }
  if (entry.kind === 'value') {
    if (entry.value.kind === 'name') (entry.value.binding as Writable<Binding>).used = true;
    if (rest.length === 0) return entry.value;
    if (entry.value.kind !== 'name') {
      context.report('unknown_path', cursor.place, `$${first} is no plain name here, so nothing can be read of it`);
      return undefined;
    }
    return walk(context, cursor, scope, entry.value, rest);
  }
  const { binding: own } = entry;
  own.used = true;
  const type = own.type ?? scalar('json');
  return walk(context, cursor, scope, { kind: 'name', type, optional: own.optional, place: cursor.place, binding: own, path: [] }, rest);
}

export function walk(context: Context, cursor: Cursor, scope: Scope, start: NameValue, parts: readonly string[]): NameValue | undefined {
  let value = start;
  for (const part of parts) {
    const step = stepInto(context, cursor, scope, value.type, part);
    if (step === undefined) return undefined;
    value = {
      ...value,
      place: cursor.place,
      path: [...value.path, step],
      type: step.type,
      optional: value.optional || step.kind !== 'field' || step.optional,
    };
  }
  return value;
}

function stepInto(context: Context, cursor: Cursor, scope: Scope, type: Type, part: string): PathStep | undefined {
  if (type.kind === 'map' || isKeyValueList(type)) {
    const of: Type = type.kind === 'map' ? type.of : { kind: 'wire_scalar', name: 'string' };
    if (!part.startsWith('$')) return { kind: 'key', key: part, type: of };
    const key = keyName(context, cursor, scope, part.slice(1));
    return key && { kind: 'key', key, type: of };
  }
  if (type.kind === 'list') {
    if (/^\d+$/.test(part)) return { kind: 'index', index: Number(part), type: type.of };
    context.report('unknown_path', cursor.place, `${part} is no place of a list`);
    return undefined;
  }
  if (type.kind === 'message') {
    const field = context.named(type.message.fields, part, 'unknown_path', cursor.place, `in ${type.message.name}, the field`);
    if (field === undefined) return undefined;
    const own = fieldType(field);
    const optional = field.presence || own.kind === 'message';
    return { kind: 'field', name: part, of: type, type: own, optional, absence: plainAbsence(own, optional), wire: field };
  }
  if (
    type.kind === 'declared' &&
    (type.declaration.kind === 'record' || type.declaration.kind === 'result' || type.declaration.kind === 'host')
  ) {
    const { declaration } = type;
    const field = [...declaration.fields].find(({ name }) => name === part);
    const open = declaration.kind === 'record' ? declaration.open : undefined;
    if (field === undefined && open?.name !== part) {
      context.unknown(
        'unknown_path',
        cursor.place,
        `in ${declaration.name}, the field`,
        part,
        declaration.fields.map(({ name }) => name),
      );
      return undefined;
    }
    const found = field ?? open;
    if (found === undefined) return undefined;
    const absence: Absence = 'absence' in found ? (found as RecordField).absence : plainAbsence(found.type, found.optional);
    return { kind: 'field', name: part, of: type, type: found.type, optional: found.optional, absence, wire: undefined };
  }
  context.report('unknown_path', cursor.place, `${typeText(type)} has no ${part}`);
  return undefined;
}

function keyName(context: Context, cursor: Cursor, scope: Scope, name: string): Value | undefined {
  const entry = scope.find(name);
  if (entry === undefined) {
    context.unknown(
      'unknown_name',
      cursor.place,
      'the name',
      `$${name}`,
      scope.names.map((each) => `$${each}`),
    );
    return undefined;
  }
  if (entry.kind === 'value') return entry.value;
  entry.binding.used = true;
  return {
    kind: 'name',
    type: entry.binding.type ?? scalar('string'),
    optional: entry.binding.optional,
    place: cursor.place,
    binding: entry.binding,
    path: [],
  };
}
