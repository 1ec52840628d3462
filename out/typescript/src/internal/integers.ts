/** 64-bit integers without rounding: between JavaScript's numbers and the wire's halves and varints. */
import type { Int64 } from '../wire/scalars.js';

/** `number` where it fits, else `bigint`. */
export type Integer = number | bigint;

const TWO_TO_32 = 4294967296;

/** Of the wire's two halves. */
export function exact(value: Int64): Integer {
  if (typeof value === 'number') return value;
  const high = value.unsigned ? value.high >>> 0 : value.high;
  const number = high * TWO_TO_32 + (value.low >>> 0);
  if (Number.isSafeInteger(number)) return number;
  return (BigInt(high) << 32n) | BigInt(value.low >>> 0);
}

/** A count: within 2^53 by its nature. */
export function count(value: Int64): number {
  return Number(exact(value));
}

/** The wire's two halves. */
export function toInt64(value: Integer): Int64 {
  return halves(BigInt(value), false);
}

export function toUint64(value: Integer): Int64 {
  return halves(BigInt(value), true);
}

function halves(value: bigint, unsigned: boolean): Int64 {
  return { low: Number(BigInt.asIntN(32, value)), high: Number(BigInt.asIntN(32, value >> 32n)), unsigned };
}

/** A packed list of integers as a list of the wire's halves. */
export function unpacked(bytes: Uint8Array | undefined): Int64[] | undefined {
  return bytes === undefined ? undefined : Array.from<Integer>(readVarints(bytes)).map(toInt64);
}

/** A `bigint` that fits a number becomes one. */
export function plainest(value: bigint): Integer {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

/** Packed varints of whole numbers, as a repeated int64 field has them. */
export class VarintWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  /** `value` is a safe integer. */
  number(value: number): void {
    this.#reserve();
    let low = value >>> 0;
    let high = Math.floor(value / TWO_TO_32) >>> 0;
    if (value >= 0 && high === 0) {
      while (low > 127) {
        this.#bytes[this.#length++] = (low & 127) | 128;
        low >>>= 7;
      }
      this.#bytes[this.#length++] = low;
      return;
    }
    while (high !== 0) {
      this.#bytes[this.#length++] = (low & 127) | 128;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    while (low > 127) {
      this.#bytes[this.#length++] = (low & 127) | 128;
      low >>>= 7;
    }
    this.#bytes[this.#length++] = low;
  }

  bigint(value: bigint): void {
    this.#reserve();
    let rest = BigInt.asUintN(64, value);
    while (rest > 127n) {
      this.#bytes[this.#length++] = Number(rest & 127n) | 128;
      rest >>= 7n;
    }
    this.#bytes[this.#length++] = Number(rest);
  }

  integer(value: Integer): void {
    if (typeof value === 'number') this.number(value);
    else this.bigint(value);
  }

  finish(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(): void {
    if (this.#length + 10 <= this.#bytes.length) return;
    const grown = new Uint8Array(this.#bytes.length * 2);
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** How many varints there are: each ends with a byte below 128. */
export function countVarints(bytes: Uint8Array): number {
  let found = 0;
  for (const byte of bytes) if (byte < 128) found += 1;
  return found;
}

/** Numbers where all are safe integers, else exact 64-bit ones. */
export function readVarints(bytes: Uint8Array): Float64Array | BigInt64Array {
  const numbers = new Float64Array(countVarints(bytes));
  let position = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    let low = 0;
    let high = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = bytes[position++] ?? 0;
      const bits = byte & 127;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        high |= bits >>> 4;
      } else high |= bits << (shift - 32);
    }
    const number = high * TWO_TO_32 + (low >>> 0);
    if (!Number.isSafeInteger(number)) return readBigVarints(bytes, numbers.length);
    numbers[index] = number;
  }
  return numbers;
}

function readBigVarints(bytes: Uint8Array, length: number): BigInt64Array {
  const integers = new BigInt64Array(length);
  let position = 0;
  for (let index = 0; index < length; index += 1) {
    let value = 0n;
    let byte = 128;
    for (let shift = 0n; byte > 127; shift += 7n) {
      byte = bytes[position++] ?? 0;
      value |= BigInt(byte & 127) << shift;
    }
    integers[index] = BigInt.asIntN(64, value);
  }
  return integers;
}
