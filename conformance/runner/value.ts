/** Driver values: the JSON that cases, drivers and the tap share, in which integers are exact. */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type ValueMap = { readonly [key: string]: Value };

export const isMap = (value: Value | undefined): value is ValueMap => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);

/** The one key of an object of one key. */
export function loneKey(value: Value | undefined): string | undefined {
  if (!isMap(value)) return undefined;
  const keys = Object.keys(value);
  return keys.length === 1 ? keys[0] : undefined;
}

/** An integer as drivers write it: a number within ±(2^53-1), else `$int`. */
export const integer = (value: bigint): Value =>
  value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : { $int: value.toString() };

/** A floating number as drivers write it. */
export function float(value: number): Value {
  if (Number.isNaN(value)) return { $float: 'NaN' };
  if (!Number.isFinite(value)) return { $float: value > 0 ? 'Infinity' : '-Infinity' };
  return Object.is(value, -0) ? { $float: '-0' } : value;
}

/** The number in a value, exact: `bigint` for integers that a number cannot hold. */
export function numberOf(value: Value | undefined): number | bigint | undefined {
  if (typeof value === 'number') return value;
  if (!isMap(value)) return undefined;
  if (loneKey(value) === '$int') return BigInt(textOf(value.$int));
  if (loneKey(value) === '$float') return value.$float === '-0' ? -0 : Number(value.$float);
  return undefined;
}

/** A text as it is, anything else as JSON. */
export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** A value on one line, cut where it gets long. */
export function show(value: Value | undefined, longest = 300): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length.toString()} characters)` : text;
}
