/** Numbers as arrays of the machine have them. */
import { isTypedArray } from './canonical_json.js';

/** Whether a number stays finite as a 32-bit float, if it is. */
export function fitsFloat(value: number): boolean {
  return Number.isFinite(Math.fround(value)) || !Number.isFinite(value);
}

/** A vector: a list of numbers, or an array of them; undefined where it is neither. */
export function asNumbers(value: unknown): ArrayLike<number> | undefined {
  if (value instanceof Float32Array) return value;
  if (isTypedArray(value)) {
    if (value instanceof BigInt64Array || value instanceof BigUint64Array) return undefined;
    return value instanceof Float64Array && !value.every(fitsFloat) ? undefined : value;
  }
  return Array.isArray(value) && value.every((each) => typeof each === 'number' && fitsFloat(each)) ? (value as number[]) : undefined;
}

type Numeric = Float32Array | Float64Array | Int8Array | Uint16Array | Uint8Array;

/** The bytes of an array, in the machine's order, which is the wire's on every machine that Node runs on. */
export function bytesOf(values: Numeric): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** `3 bytes`, `1 number`. */
export function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
