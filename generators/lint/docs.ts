/** Finds every doc of the spec's files, with what it is the doc of. */
import type { Spec } from '../model/read.js';
import type { Cursor } from '../model/source.js';

export interface Doc {
  readonly text: string;
  readonly cursor: Cursor;
  /** Name of what it tells of; `returns` for a result. */
  readonly name: string;
  readonly kind: 'method' | 'entry' | 'result';
}

/** In these, a key `doc` would be a field of a message. */
const values: ReadonlySet<string> = new Set([
  'send',
  'steps',
  'with',
  'from',
  'value',
  'forgets',
  'ignored',
  'unread',
  'rest',
  'default',
  'checks',
]);

export function docsOf(spec: Spec): Doc[] {
  return [
    ...spec.methods.flatMap(({ name, file }) => [...below(file.root, name, 'method')]),
    ...[...spec.types, ...spec.fragments, spec.api, spec.errors, spec.functions].flatMap((file) => [...below(file.root, '', 'entry')]),
  ];
}

function* below(cursor: Cursor, name: string, kind: Doc['kind']): Iterable<Doc> {
  const doc = cursor.maybe('doc');
  if (typeof doc?.raw === 'string') yield { text: doc.raw, cursor: doc, name, kind };
  for (const each of cursor.entries) {
    if (each.isMap && !values.has(each.key))
      yield* below(each, each.key, each.key === 'returns' ? 'result' : cursor.key === 'methods' ? 'method' : 'entry');
  }
}
