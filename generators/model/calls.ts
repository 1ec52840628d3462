/** Resolves calls of runtime functions. */
import type { RuntimeFunction, Value } from './model.js';
import type { Scope } from './scope.js';
import type { Cursor } from './source.js';
import type { Values } from './values.js';

/** The function that the key names, and its arguments from `of`; absent if one that it does not take as optional is. */
export function callOf(
  values: Values,
  cursor: Cursor,
  key: string,
  scope: Scope,
): { readonly function: RuntimeFunction; readonly args: readonly (Value | undefined)[]; readonly optional: boolean } | undefined {
  const name = cursor.at(key).text;
  const known = values.context.functions.get(name);
  if (known === undefined) {
    values.context.unknown('unknown_function', cursor.at(key).place, 'the function', name, values.context.functions.keys());
    return undefined;
  }
  known.used = true;
  const items = cursor.maybe('of')?.items ?? [];
  if (items.length > known.takes.length) {
    values.context.report('wrong_form', cursor.place, `${name} takes ${known.takes.map((each) => each.name).join(', ') || 'nothing'}`);
    return undefined;
  }
  let optional = false;
  const args: (Value | undefined)[] = [];
  for (const [at, taken] of known.takes.entries()) {
    const item = items[at];
    if (item === undefined) {
      if (!taken.optional) values.context.report('missing_argument', cursor.place, `${name} needs ${taken.name}`);
      args.push(undefined);
      continue;
    }
    const value = values.resolve(item, scope, taken.type);
    if (value === undefined) return undefined;
    optional ||= value.optional && !taken.optional;
    args.push(value);
  }
  return { function: known.declared, args, optional };
}

export function functionOf(values: Values, cursor: Cursor, scope: Scope): Value | undefined {
  const called = callOf(values, cursor, 'via', scope);
  if (called === undefined) return undefined;
  const { function: own, args, optional } = called;
  if (own.gives === undefined || own.cursor !== undefined) {
    values.context.report('wrong_form', cursor.place, `${own.name} gives nothing that a value could use`);
    return undefined;
  }
  return { kind: 'function', type: own.gives, optional, place: cursor.place, function: own, args };
}
