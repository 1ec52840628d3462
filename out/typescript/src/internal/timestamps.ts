/** Moments as texts. */
import type { Int64 } from '../wire/scalars.js';
import { exact } from './integers.js';

const SECOND = 1_000_000n;

/** Microseconds since 1970 as ISO 8601 in UTC: `2025-05-01T23:59:59Z`, a fraction only where there is one. */
export function timeText(microseconds: Int64): string {
  const all = BigInt(exact(microseconds));
  const part = ((all % SECOND) + SECOND) % SECOND;
  const seconds = new Date(Number((all - part) / 1000n)).toISOString().slice(0, -'.000Z'.length);
  const fraction = part === 0n ? '' : `.${part.toString().padStart(6, '0').replace(/0+$/, '')}`;
  return `${seconds}${fraction}Z`;
}
