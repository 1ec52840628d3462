/** Parameters of an index, as the server lists them. */
import type { KeyValuePair } from '../wire/received.js';
import type { JsonValue } from './canonical_json.js';
import { jsonOrTexts } from './pairs.js';
import { isMapping } from './shapes.js';

/** Fields of their own. */
const APART = new Set(['index_type', 'metric_type']);

/** As one map: texts that are JSON of more than a text are parsed, what stands under `params` joins; the last one of a key wins. */
export function flattenIndexParams(params: readonly KeyValuePair[]): Record<string, JsonValue> {
  const flat = params.flatMap(({ key, value }) => {
    const parsed = jsonOrTexts({ [key]: value })[key] ?? null;
    if (key === 'params' && isMapping(parsed)) return Object.entries(parsed as Record<string, JsonValue>);
    return [[key, typeof parsed === 'string' ? value : parsed] as const];
  });
  return Object.fromEntries(flat.filter(([key]) => !APART.has(key)));
}
