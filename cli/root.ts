/** Where the project stands, from the compiled JavaScript as well as from the sources; a bench names another one. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = process.env['LOCKSTEP_PROJECT'] ?? find(dirname(fileURLToPath(import.meta.url)));

function find(folder: string): string {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'spec'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('the project root was not found: no folder above holds package.json and spec/');
  return find(parent);
}
