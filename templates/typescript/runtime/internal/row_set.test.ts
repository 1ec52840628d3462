/** Rows are views of columns. */
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { FieldData } from '../wire/received.js';
import { VarintWriter } from './integers.js';
import { decodeRows } from './row_set.js';

const none = { scalars: null, vectors: null, is_dynamic: false, valid_data: [] };

function longs(name: string, values: readonly (number | bigint)[]): FieldData {
  const writer = new VarintWriter();
  for (const value of values) writer.integer(value);
  return {
    ...none,
    type: 5,
    field_name: name,
    scalars: { data: 'long_data', long_data: { data: writer.finish() } },
  } as unknown as FieldData;
}

const vectors = {
  ...none,
  type: 101,
  field_name: 'vector',
  vectors: { dim: 2, data: 'float_vector', float_vector: { data: new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer) } },
} as unknown as FieldData;
const names = {
  ...none,
  type: 21,
  field_name: 'name',
  valid_data: [true, false],
  scalars: { data: 'string_data', string_data: { data: ['a'] } },
} as unknown as FieldData;

const rows = decodeRows({ method: 'query' }, [longs('id', [1, 9007199254740993n]), vectors, names], []);

describe('row set', () => {
  it('has a length and places, from the end too', () => {
    expect(rows.length).toBe(2);
    expect(rows.at(-1)).toEqual({ id: 9007199254740993n, vector: Float32Array.of(3, 4), name: null });
    expect(rows.at(2)).toBeUndefined();
    expect(rows.at(-3)).toBeUndefined();
  });
  it('is gone through as often as one likes', () => {
    expect(Array.from(rows, ({ name }) => name)).toEqual(['a', null]);
    expect(rows.toArray()).toEqual(Array.from(rows));
  });
  it('gives whole columns as arrays, with a mask of what is there', () => {
    expect(rows.column('id')).toEqual(BigInt64Array.of(1n, 9007199254740993n));
    expect(rows.column('vector')).toEqual(Float32Array.of(1, 2, 3, 4));
    expect(rows.column('name')).toEqual(['a', null]);
    expect(rows.validity('name')).toEqual([true, false]);
    expect(rows.validity('id')).toBeUndefined();
    expect(rows.column('other')).toBeUndefined();
  });
  it('is shown with its rows', () => {
    expect(inspect(decodeRows({ method: 'query' }, [longs('id', [1])], []))).toBe('RowSet [ { id: 1 } ]');
  });
  it('becomes JSON with all digits', () => {
    expect(JSON.stringify(rows)).toBe('[{"id":1,"vector":[1,2],"name":"a"},{"id":"9007199254740993","vector":[3,4],"name":null}]');
  });
});
