/** Resolves the checks over several parameters. */
import type { Literal, MethodCheck, Value } from './model.js';
import type { Scope } from './scope.js';
import { Cursor } from './source.js';
import type { Values } from './values.js';

export function resolveMethodChecks(values: Values, scope: Scope, cursor: Cursor | undefined): MethodCheck[] {
  return (cursor?.items ?? []).flatMap((each): MethodCheck[] => {
    const [check] = each.entries;
    if (check === undefined) return [];
    const named = (name: string, from: Cursor): Value[] => {
      const value = values.name(new Cursor(from.file, from.path, `$${name}`), scope);
      return value === undefined ? [] : [value];
    };
    if (check.key !== 'requires') {
      const kind = check.key as 'exactly_one' | 'at_most_one' | 'at_least_one';
      return [{ kind, of: check.items.flatMap((item) => named(item.text, item)), place: check.keyPlace }];
    }
    return check.entries.flatMap((entry): MethodCheck[] => {
      const [given] = named(entry.key, entry);
      if (given === undefined) return [];
      if (entry.isList) {
        const then = entry.items.flatMap((item) => named(item.text, item).map((of) => ({ of, value: undefined })));
        return [{ kind: 'requires', given, in: undefined, then, place: entry.keyPlace }];
      }
      const list = entry.maybe('in')?.raw as Literal[] | undefined;
      const wanted = list === undefined ? entry : entry.at('then');
      const then = wanted.entries.flatMap((item) => named(item.key, item).map((of) => ({ of, value: item.raw as Literal })));
      return [{ kind: 'requires', given, in: list, then, place: entry.keyPlace }];
    });
  });
}
