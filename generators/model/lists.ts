/** Resolves the forms over lists: one value for each member, several lists in one, a field of each. */
import type { ConcatValue, NameValue, PathStep, PluckValue, Type, Value } from './model.js';
import { walk } from './paths.js';
import { binding, Scope } from './scope.js';
import { Cursor } from './source.js';
import { scalar, typeText } from './types.js';
import type { Values } from './values.js';

export function eachOf(values: Values, cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
  const list = values.resolve(cursor.at('list'), scope);
  if (list === undefined) return undefined;
  const item = itemType(values, list);
  if (item === undefined) return undefined;
  const inner = new Scope(scope);
  const as = inner.bind(binding('item', cursor.at('as').text, item));
  const key = cursor.has('key') ? inner.bind(binding('item', cursor.at('key').text, scalar('string'))) : undefined;
  const value = values.resolve(cursor.at('of'), inner, expected?.kind === 'list' ? expected.of : undefined);
  return (
    value && { kind: 'each', type: { kind: 'list', of: value.type }, optional: list.optional, place: cursor.place, list, as, key, value }
  );
}

export function concatOf(values: Values, cursor: Cursor, scope: Scope, expected: Type | undefined): ConcatValue | undefined {
  const of = cursor.at('concat').items.flatMap((each) => values.resolve(each, scope, expected) ?? []);
  const type = expected ?? of[0]?.type;
  if (type?.kind !== 'list') {
    values.context.report('wrong_type', cursor.place, 'lists are wanted here');
    return undefined;
  }
  return { kind: 'concat', type, optional: of.every(({ optional }) => optional), place: cursor.place, of };
}

export function itemType(values: Values, list: Value): Type | undefined {
  if (list.type.kind === 'list' || list.type.kind === 'map') return list.type.of;
  if (list.type.kind === 'declared' && list.type.declaration.kind === 'list_of')
    return { kind: 'declared', declaration: list.type.declaration.of };
  values.context.report('wrong_type', list.place, `a list or map is wanted here, this is ${typeText(list.type)}`);
  return undefined;
}

export function pluckOf(values: Values, cursor: Cursor, scope: Scope): PluckValue | undefined {
  const list = values.resolve(cursor.at('of'), scope);
  const item = list && itemType(values, list);
  if (list === undefined || item === undefined) return undefined;
  const path = pathIn(values, cursor.at('pluck'), scope, item);
  if (path === undefined) return undefined;
  const where = (cursor.maybe('where')?.entries ?? []).flatMap((each) => {
    const own = pathIn(values, new Cursor(each.file, each.path, each.key), scope, item);
    const value = own && values.resolve(each, scope, own.type);
    return own === undefined || value === undefined ? [] : [{ path: own.path, value }];
  });
  return {
    kind: 'pluck',
    type: { kind: 'list', of: path.type },
    optional: list.optional,
    place: cursor.place,
    list,
    path: path.path,
    where,
  };
}

function pathIn(values: Values, cursor: Cursor, scope: Scope, item: Type): { path: readonly PathStep[]; type: Type } | undefined {
  const start: NameValue = {
    kind: 'name',
    type: item,
    optional: false,
    place: cursor.place,
    binding: binding('item', 'each', item),
    path: [],
  };
  return walk(values.context, cursor, scope, start, cursor.text.split('.'));
}
