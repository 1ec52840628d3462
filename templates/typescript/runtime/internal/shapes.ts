/** What a value is, as its shape tells. */
import type { JsonValue } from './canonical_json.js';
import type { Integer } from './integers.js';

export type Fields = Readonly<Record<string, unknown>>;

/** A plain object, or one of a user's class; no list, no bytes. */
export function isMapping(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value) && !(value instanceof Map);
}

/** `null` and `undefined` are absence. */
export function absent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

export function isWhole(value: unknown): value is Integer {
  return typeof value === 'bigint' || Number.isSafeInteger(value);
}

/** An integer that 64 bits hold. */
export function isInteger64(value: unknown): value is Integer {
  return Number.isSafeInteger(value) || (typeof value === 'bigint' && BigInt.asIntN(64, value) === value);
}

export function lengthOf(value: unknown): number | undefined {
  return Array.isArray(value) || ArrayBuffer.isView(value) ? (value as { length?: number }).length : undefined;
}

export function isJson(value: unknown): value is JsonValue {
  if (value === null || ['string', 'number', 'bigint', 'boolean'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(isJson);
  return isMapping(value) && Object.values(value).every((each) => each === undefined || isJson(each));
}
