/** 64 bits, exact to the last digit. */
import { describe, expect, it } from 'vitest';
import { integersOf } from './ids.js';
import { exact, readVarints, toInt64, toUint64, VarintWriter, type Integer } from './integers.js';

const ends = [
  0,
  1,
  -1,
  127,
  128,
  4294967295,
  4294967296,
  9007199254740991,
  -9007199254740991,
  9007199254740993n,
  9223372036854775807n,
  -9223372036854775808n,
];

function written(values: readonly Integer[]): Uint8Array {
  const writer = new VarintWriter();
  for (const value of values) writer.integer(value);
  return writer.finish();
}

describe('integers', () => {
  it.each(ends)('%s survives the two halves', (value) => {
    expect(exact(toInt64(value))).toBe(value);
  });
  it.each(ends)('%s survives a varint', (value) => {
    expect(integersOf(readVarints(written([value])))).toEqual([value]);
  });
  it('the end of the unsigned ones survives', () => {
    expect(exact(toUint64(18446744073709551615n))).toBe(18446744073709551615n);
  });
  it('one large integer makes the whole column 64-bit', () => {
    expect(readVarints(written([1, 9007199254740993n]))).toEqual(BigInt64Array.of(1n, 9007199254740993n));
    expect(readVarints(written([1, 2]))).toEqual(Float64Array.of(1, 2));
  });
  it('a thousand integers are a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, index) => index * 4294967 - 1000000);
    expect(integersOf(readVarints(written(many)))).toEqual(many);
  });
});
