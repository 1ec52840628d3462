/** Everything that is deprecated, with what could take its place. */
import type { Deprecated } from '../model/model.js';
import type { Cursor } from '../model/source.js';
import type { Linted } from './linted.js';

export interface Deprecation {
  readonly name: string;
  readonly deprecated: Deprecated;
  /** Since when the thing itself is there. */
  readonly since: string | undefined;
  /** Of the key `deprecated`. */
  readonly cursor: Cursor;
  /** Names of the same kind, each with its own deprecation. */
  readonly beside: ReadonlyMap<string, Deprecated | undefined>;
}

export function deprecations({ methods }: Linted): Deprecation[] {
  const all = new Map(methods.map(({ method }) => [method.name, method.deprecated]));
  const concerned = methods.filter(({ method }) => [method, ...method.params].some(({ deprecated }) => deprecated !== undefined));
  return concerned.flatMap(({ method, cursor, keyOf }) => {
    const params = new Map(method.params.map(({ name, deprecated }) => [name, deprecated]));
    const own = { name: method.name, since: method.since, deprecated: method.deprecated, cursor: cursor.maybe('deprecated'), beside: all };
    const inner = method.params.map(({ name, since, deprecated }) => ({
      name,
      since: since ?? method.since,
      deprecated,
      cursor: keyOf(name, 'deprecated'),
      beside: params,
    }));
    return [own, ...inner].flatMap((each) =>
      each.deprecated === undefined || each.cursor === undefined ? [] : [{ ...each, deprecated: each.deprecated, cursor: each.cursor }],
    );
  });
}
