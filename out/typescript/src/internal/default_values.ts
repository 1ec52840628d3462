/** The default value of a field, by the field's type. */
import type { ValueField as ReceivedValue } from '../wire/received.js';
import type { ValueField } from '../wire/sent.js';
import { readJson, type Asked } from './bad_answer.js';
import { shown, type JsonValue } from './canonical_json.js';
import type { Checks } from './checks.js';
import { jsonBytes, notJson } from './column_writer.js';
import { exact, toInt64 } from './integers.js';
import { fitsFloat } from './numbers.js';
import { timeText } from './timestamps.js';

/** `dataType` is the specification's name; `at` is the place of the value: `schema.fields[2].default_value`. */
export function encodeDefault(call: Checks, dataType: string, value: JsonValue, at = 'default_value'): ValueField {
  switch (dataType) {
    case 'Bool':
      return { bool_data: call.bool(at, value) };
    case 'Int8':
      return { int_data: call.int32(at, value, { min: -128, max: 127 }) };
    case 'Int16':
      return { int_data: call.int32(at, value, { min: -32768, max: 32767 }) };
    case 'Int32':
      return { int_data: call.int32(at, value) };
    case 'Int64':
      return { long_data: toInt64(call.int64(at, value, { min: -9223372036854775808n, max: 9223372036854775807n })) };
    case 'Float':
      return { float_data: float(call, at, value) };
    case 'Double':
      return { double_data: call.double(at, value) };
    case 'VarChar':
    case 'Text':
    case 'Geometry':
    case 'Timestamptz':
      return { string_data: call.string(at, value) };
    case 'JSON':
      if (notJson(value) !== undefined) throw call.invalid(at, `${at} must be JSON, not ${shown(value)}`);
      return { bytes_data: jsonBytes(value) };
    default:
      throw call.invalid(at, `${at} must be absent where the type is ${dataType}, not ${shown(value)}`);
  }
}

/** Absent where nothing is set. */
export function decodeDefault(asked: Asked, _dataType: string, value: ReceivedValue | null | undefined): JsonValue | undefined {
  switch (value?.data) {
    case 'bool_data':
      return value.bool_data;
    case 'int_data':
      return value.int_data;
    case 'long_data':
      return exact(value.long_data);
    case 'timestamptz_data':
      return timeText(value.timestamptz_data);
    case 'float_data':
      return value.float_data;
    case 'double_data':
      return value.double_data;
    case 'string_data':
      return value.string_data;
    case 'bytes_data':
      return readJson(asked, 'default_value', value.bytes_data);
    default:
      return undefined;
  }
}

function float(call: Checks, at: string, value: JsonValue): number {
  const number = call.float(at, value);
  if (!fitsFloat(number)) throw call.invalid(at, `${at} must be a number, not ${shown(value)}`);
  return number;
}
