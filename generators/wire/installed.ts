/** Finds the pinned package with the descriptors where set-up installs it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The package that set-up installs, as api.yaml names it. */
export const pinned = 'pypi:pymilvus==3.0.2';

/** The folder of pymilvus in the project's own Python environment; undefined before set-up. */
export function installedPymilvus(root: string): string | undefined {
  const lib = join(root, 'build/venv/lib');
  const found = existsSync(lib) ? readdirSync(lib) : [];
  return found.map((python) => join(lib, python, 'site-packages/pymilvus')).find((folder) => existsSync(join(folder, 'grpc_gen')));
}
