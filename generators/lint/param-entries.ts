/** Parameters and fields as the files have them, fragments left out. */
import type { Spec } from '../model/read.js';
import type { Cursor } from '../model/source.js';

export interface ParamEntry {
  /** Of the method, type, or type's method. */
  readonly owner: string;
  readonly cursor: Cursor;
}

export function paramEntries(spec: Spec): ParamEntry[] {
  const entries = (owner: string, cursor: Cursor | undefined): ParamEntry[] =>
    (cursor?.entries ?? []).filter(({ isMap }) => isMap).map((each) => ({ owner, cursor: each }));
  return [
    ...spec.methods.flatMap(({ name, file }) => entries(name, file.root.maybe('params'))),
    ...spec.types.flatMap(({ root }) =>
      root.entries.flatMap((type) => [
        ...entries(type.key, type.maybe('record')),
        ...(type.maybe('methods')?.entries ?? []).flatMap((method) => entries(`${type.key}.${method.key}`, method.maybe('params'))),
      ]),
    ),
  ];
}
