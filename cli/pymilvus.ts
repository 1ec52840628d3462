/** The pinned wheel with the wire descriptors, or what to do where set-up did not run yet. */
import { installedPymilvus } from '../generators/wire/installed.js';
import { Failure } from './failure.js';

export function pymilvusFolder(root: string): string {
  const folder = installedPymilvus(root);
  if (folder !== undefined) return folder;
  throw new Failure('the wire descriptors are not here yet: run `npm start` once, or `node scripts/setup.mjs`, which makes build/venv');
}
