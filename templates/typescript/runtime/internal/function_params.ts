/** Parameters of a function of a chain, as the wire has them: each value in the slot of its kind. */
import type { FunctionParamValue } from '../wire/sent.js';
import { byCodePoint, isTypedArray, shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { toInt64 } from './integers.js';
import { isInteger64, isMapping, isWhole } from './shapes.js';

const PARAMETER = 'function_chains';

export function encodeFunctionParams(call: Checks, params: Readonly<Record<string, unknown>>): Record<string, FunctionParamValue> {
  return fieldsOf(call, 'params', params);
}

/** Names are looked at in the order of their code points, so that every language tells the same error first. */
function fieldsOf(call: Checks, at: string, values: Readonly<Record<string, unknown>>): Record<string, FunctionParamValue> {
  const names = Object.keys(values).sort(byCodePoint);
  return Object.fromEntries(names.map((name) => [name, valueOf(call, `${at}.${name}`, values[name])]));
}

function valueOf(call: Checks, at: string, value: unknown): FunctionParamValue {
  if (typeof value === 'boolean') return { bool_value: value };
  if (isInteger64(value)) return { int64_value: toInt64(value) };
  if (typeof value === 'number' && !isWhole(value)) return { double_value: value };
  if (typeof value === 'string') return { string_value: value };
  if (value instanceof Uint8Array) return { bytes_value: value };
  if (Array.isArray(value) || isTypedArray(value)) {
    const members = Array.from<unknown>(value as ArrayLike<unknown>);
    return { array_value: { values: members.map((each, index) => valueOf(call, `${at}[${index}]`, each)) } };
  }
  if (isMapping(value)) return { object_value: { fields: fieldsOf(call, at, value) } };
  const expected = 'true or false, a number, a text, bytes, a list or a mapping';
  throw call.invalid(PARAMETER, `${PARAMETER}: ${at} must be ${expected}, not ${shown(value)}`);
}
