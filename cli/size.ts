/** How large a client is: the lines that were generated for it, and what its package weighs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, readFolder } from './files.js';

export interface Size {
  readonly lines: number;
  readonly bytes: number;
}

/** `artifact` is a file, or a folder as Go's module is one. */
export function sizeOf(root: string, language: string, artifact: string): Size {
  const sources = [...readFolder(join(root, 'out', language))].filter(([path]) => path !== 'api.txt' && !path.endsWith('README.md'));
  const lines = sources.reduce((sum, [, text]) => sum + text.split('\n').length - 1, 0);
  const bytes = statSync(artifact).isDirectory()
    ? listFiles(artifact).reduce((sum, path) => sum + readFileSync(join(artifact, path)).length, 0)
    : statSync(artifact).size;
  return { lines, bytes };
}
