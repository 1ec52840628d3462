/** The formats that programs read, by name. Each is loaded when it is wanted. */
import type { Report } from './problem.js';

export type Format = (report: Report) => string;

export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['json', async () => (await import('./json.js')).json],
  ['unix', async () => (await import('./unix.js')).unix],
  ['github', async () => (await import('./github.js')).github],
  ['sarif', async () => (await import('./sarif.js')).sarif],
  ['checkstyle', async () => (await import('./checkstyle.js')).checkstyle],
]);
