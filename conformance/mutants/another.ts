/** Another value of the same kind, for a client that mistakes one for the other. */
import { integer, isList, isMap, loneKey, numberOf, type Value } from '../runner/value.js';

export function another(value: Value): Value {
  if (value === null) return true;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return `${value}~`;
  const number = numberOf(value);
  if (typeof number === 'bigint') return integer(number + 1n);
  if (number !== undefined) return Number.isFinite(number) ? number + 1 : 0;
  if (isList(value)) return value.length === 0 ? [null] : value.slice(1);
  if (isMap(value) && loneKey(value)?.startsWith('$') === true) return null;
  return Object.keys(value).length === 0 ? { '~': null } : {};
}
