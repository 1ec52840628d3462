/** Facts of this machine. */
import { hostname } from 'node:os';

export function nowMilliseconds(): string {
  return Date.now().toString();
}

export function clientHost(): string {
  return hostname();
}

/** ISO 8601 to the second: `2025-04-16T09:30:00` */
export function localTime(): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
