/** The formats that programs read, by name. */
import { checkstyle } from './checkstyle.js';
import { github } from './github.js';
import { json } from './json.js';
import type { Report } from './problem.js';
import { sarif } from './sarif.js';
import { unix } from './unix.js';

export const formats: ReadonlyMap<string, (report: Report) => string> = new Map([
  ['json', json],
  ['unix', unix],
  ['github', github],
  ['sarif', sarif],
  ['checkstyle', checkstyle],
]);
