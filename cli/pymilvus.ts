/** The pinned wheel with the wire descriptors, or what to do where set-up did not run yet. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installedPymilvus, pinned } from '../generators/wire/installed.js';
import { Failure } from './failure.js';
import { home } from './root.js';

/** A project elsewhere need not have what Lockstep itself installed. */
export function pymilvusFolder(root: string): string {
  const folder = installedPymilvus(root) ?? installedPymilvus(home);
  if (folder !== undefined) return folder;
  throw new Failure('the wire descriptors are not here yet: run `npm start` once, or `node scripts/setup.mjs`, which makes build/venv');
}

/** The wheel that a spec names, where that may be another than ours: `source` is as api.yaml has it, `place` is printed. */
export function pymilvusOf(root: string, source: string, place: string): string {
  if (source === pinned) return pymilvusFolder(root);
  const version = source.replace(/^pypi:pymilvus==/, '');
  const beside = `build/pymilvus/${version}`;
  const folder = join(home, beside, 'pymilvus');
  if (existsSync(join(folder, 'grpc_gen'))) return folder;
  throw new Failure(
    `${place} reads its wire contract from ${source}; installed is ${pinned}\n` +
      `  to compare all the same, install that one beside it: \`cd ${home} && build/venv/bin/python -m pip install --no-deps --target ${beside} pymilvus==${version}\``,
  );
}
