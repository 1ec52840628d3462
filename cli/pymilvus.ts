/** Where the pinned wheel with the wire descriptors is: in the engine's Python environment, made at set-up. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';

export function pymilvusFolder(root: string): string {
  const lib = join(root, 'build/venv/lib');
  for (const python of existsSync(lib) ? readdirSync(lib) : []) {
    const folder = join(lib, python, 'site-packages/pymilvus');
    if (existsSync(join(folder, 'grpc_gen'))) return folder;
  }
  throw new Failure('the wire descriptors are not here yet: run `npm start` once, or `node scripts/setup.mjs`, which makes build/venv');
}
