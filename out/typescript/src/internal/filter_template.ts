/** Values of the names in a filter, as the wire has them. */
import type { TemplateArrayValue, TemplateValue } from '../wire/sent.js';
import { byCodePoint, isTypedArray, notFiniteOrShown, shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { jsonBytes, notJson } from './column_writer.js';
import { toInt64, VarintWriter, type Integer } from './integers.js';
import { bytesOf } from './numbers.js';
import { absent, isInteger64, isMapping, isWhole } from './shapes.js';

/** Names are looked at in the order of their code points, so that every language tells the same error first. */
export function encodeTemplate(call: Checks, values: Readonly<Record<string, unknown>>): Record<string, TemplateValue> {
  const names = Object.keys(values).sort(byCodePoint);
  return Object.fromEntries(names.map((name) => [name, valueOf(call, `filter_params.${name}`, values[name])]));
}

function valueOf(call: Checks, at: string, value: unknown): TemplateValue {
  if (typeof value === 'boolean') return { bool_val: value };
  if (isWhole(value) || isLarge(value)) return { int64_val: toInt64(integer(call, at, value)) };
  if (typeof value === 'number') return { float_val: value };
  if (typeof value === 'string') return { string_val: value };
  if (value instanceof Uint8Array) return { bytes_val: value };
  const list = listOf(value);
  if (list !== undefined) return { array_val: arrayOf(call, at, list) };
  const expected = 'true or false, a number, a text, bytes or a list';
  throw call.invalid('filter_params', `${at} must be ${expected}, not ${shown(value)}`);
}

/** In the slot of its elements where all are of one kind, else as JSON. */
function arrayOf(call: Checks, at: string, list: readonly unknown[]): TemplateArrayValue {
  if (list.length === 0) return {};
  if (list.every((each) => typeof each === 'boolean')) return { bool_data: { data: list } };
  if (list.every((each) => isWhole(each) || isLarge(each))) {
    const writer = new VarintWriter();
    for (const [index, each] of list.entries()) writer.integer(integer(call, `${at}[${index}]`, each));
    return { long_data: { data: writer.finish() } };
  }
  if (list.every(isFraction)) return { double_data: { data: bytesOf(Float64Array.from(list)) } };
  if (list.every((each) => typeof each === 'string')) return { string_data: { data: list } };
  const lists = list.map(listOf);
  if (lists.every((each) => each !== undefined))
    return { array_data: { data: lists.map((each, index) => arrayOf(call, `${at}[${index}]`, each)) } };
  return { json_data: { data: list.map((each, index) => jsonOf(call, `${at}[${index}]`, each)) } };
}

function jsonOf(call: Checks, at: string, value: unknown): Uint8Array {
  const problem = value instanceof Uint8Array ? { found: value } : notJson(value);
  if (problem === undefined) return jsonBytes(absent(value) ? null : value);
  throw call.invalid('filter_params', `${at} must be JSON, not ${notFiniteOrShown(problem.found)}`);
}

function integer(call: Checks, at: string, value: unknown): Integer {
  if (isInteger64(value)) return value;
  const range = 'an integer from -9223372036854775808 to 9223372036854775807';
  throw call.invalid('filter_params', `${at} must be ${range}, not ${shown(value)}`);
}

const isFraction = (value: unknown): value is number => typeof value === 'number' && !isWhole(value);

/** A number without fraction beyond those that are exact: it is meant as an integer. */
const isLarge = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  return isTypedArray(value) && !(value instanceof Uint8Array) && !isMapping(value) ? Array.from<unknown>(value) : undefined;
}
