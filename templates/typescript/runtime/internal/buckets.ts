/** Buckets of an aggregation: the values of the wire as plain ones. */
import type { AggHit, AggHitField, BucketKeyEntry, MetricValue } from '../wire/received.js';
import { exact } from './integers.js';
import type { JsonValue } from './canonical_json.js';

/** A value that the server leaves out is null. */
export function bucketMetrics(metrics: Readonly<Record<string, MetricValue>>): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(metrics).map(([name, each]) => [name, metric(each)]));
}

function metric(value: MetricValue): JsonValue {
  switch (value.value) {
    case 'int_val':
      return exact(value.int_val);
    case 'double_val':
      return value.double_val;
    case 'string_val':
      return value.string_val;
    case 'bool_val':
      return value.bool_val;
    default:
      return null;
  }
}

export function bucketKey(entry: BucketKeyEntry): JsonValue {
  switch (entry.value) {
    case 'int_val':
      return exact(entry.int_val);
    case 'string_val':
      return entry.string_val;
    case 'bool_val':
      return entry.bool_val;
    default:
      return null;
  }
}

export function bucketHitKey(hit: AggHit): JsonValue {
  switch (hit.pk) {
    case 'int_pk':
      return exact(hit.int_pk);
    case 'str_pk':
      return hit.str_pk;
    default:
      return null;
  }
}

/** A field without a value is left out; one without a name goes by its number. */
export function bucketHitFields(fields: readonly AggHitField[]): Record<string, JsonValue> {
  const named = fields.flatMap((each): [string, JsonValue][] => {
    const value = fieldValue(each);
    return value === undefined ? [] : [[each.field_name === '' ? exact(each.field_id).toString() : each.field_name, value]];
  });
  return Object.fromEntries(named);
}

function fieldValue(field: AggHitField): JsonValue | undefined {
  switch (field.value) {
    case 'int_val':
      return exact(field.int_val);
    case 'bool_val':
      return field.bool_val;
    case 'float_val':
      return field.float_val;
    case 'double_val':
      return field.double_val;
    case 'string_val':
      return field.string_val;
    case 'bytes_val':
      return Array.from(field.bytes_val);
    default:
      return undefined;
  }
}
