/** Where the project stands, from the compiled JavaScript as well as from the sources, or where the environment says it is. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Lockstep itself: its schemas, its packages and what it installed. */
export const home = find(dirname(fileURLToPath(import.meta.url)));

/** The project with the spec: Lockstep's own, or another. */
export const root = resolve(process.env['LOCKSTEP_PROJECT'] ?? home);

function find(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'spec'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('the project root was not found: no folder above holds package.json and spec/');
  return find(parent);
}
