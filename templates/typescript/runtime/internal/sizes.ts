/** Sizes of data. */
import { shown } from './canonical_json.js';
import type { Checks } from './checks.js';
import { plainest, type Integer } from './integers.js';

const POWERS: Readonly<Record<string, bigint>> = { b: 0n, kb: 10n, mb: 20n, gb: 30n, tb: 40n, pb: 50n };

const MOST = 9223372036854775807n;

/** In whole megabytes, rounded up. */
export function sizeInMegabytes(call: Checks, size: number, unit: string): Integer {
  const power = POWERS[unit.toLowerCase()] ?? 20n;
  const megabytes = ((BigInt(size) << power) + (1n << 20n) - 1n) >> 20n;
  if (megabytes <= MOST) return plainest(megabytes);
  const most = (MOST << 20n) >> power;
  throw call.invalid('target_size', `target_size must be an integer from 1 to ${most}, not ${shown(size)}`);
}
