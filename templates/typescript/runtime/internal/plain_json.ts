/** Values of rows as `JSON.stringify` takes them. */
import { isTypedArray } from './canonical_json.js';
import { isMapping } from './shapes.js';

export function plainJson(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
  if (isTypedArray(value)) return Array.from<unknown>(value).map(plainJson);
  if (Array.isArray(value)) return value.map(plainJson);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plainJson(each)]));
}
