/** Reads folders of text whole, in a fixed order, leaving out what tools leave behind. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEFTOVERS = new Set(['node_modules', '__pycache__', '.venv', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.DS_Store']);

/** Relative paths with forward slashes, sorted; nothing where the folder does not exist. */
export function listFiles(folder: string): readonly string[] {
  const found: string[] = [];
  const walk = (relative: string): void => {
    for (const entry of readdirSync(join(folder, relative), { withFileTypes: true })) {
      if (LEFTOVERS.has(entry.name)) continue;
      const path = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else found.push(path);
    }
  };
  try {
    walk('');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return found.sort();
}

/** Texts by relative path. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  return new Map(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** SHA-256 over paths and contents of several folders, hex. */
export function fingerprint(folders: readonly string[], keep: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const path of listFiles(folder)) {
      if (!keep(path)) continue;
      const content = readFileSync(join(folder, path));
      hash.update(`${path}\0${content.length.toString()}\0`).update(content);
    }
    hash.update('\0\0');
  }
  return hash.digest('hex');
}
