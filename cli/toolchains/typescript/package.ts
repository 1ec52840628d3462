/** Builds the npm package: the emitted sources and the wire stubs, compiled strictly, packed so that the same input gives the same bytes. */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderWire } from '../../../generators/typescript/wire.js';
import { must } from '../../execute.js';
import { fingerprint, listFiles } from '../../files.js';
import type { Room } from '../../toolchain.js';
import { npm, run, tool } from './run.js';

/** Where the package's sources stand with their stubs. */
export const packageFolder = (room: Room): string => join(room.build, 'typescript/package');

const emitted = (room: Room): string => join(room.root, 'out/typescript');

/** Gives the tarball's path. Does nothing where no input changed. */
export async function buildPackage(room: Room): Promise<string> {
  const folder = packageFolder(room);
  const stampFile = join(room.build, 'typescript/package.stamp');
  const wire = renderWire(room.model);
  const license = readFileSync(join(room.root, 'LICENSE'), 'utf8');
  const stamp = createHash('sha256')
    .update(fingerprint([emitted(room)]))
    .update(JSON.stringify(wire))
    .update(license)
    .digest('hex');
  const tarball = tarballOf(room);
  const known = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined;
  if (known === stamp && existsSync(tarball) && existsSync(folder)) return tarball;

  room.log('compiling the package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/wire'), { recursive: true });
  cpSync(emitted(room), folder, { recursive: true, filter: (path) => !path.startsWith(join(emitted(room), 'driver')) });
  for (const { path, text } of wire) writeFileSync(join(folder, 'src/wire', path), text);
  writeFileSync(join(folder, 'LICENSE'), license);
  await must('tsc', run(process.execPath, [tool(room.root, 'typescript', 'tsc'), '-p', folder], folder));

  // npm gives every file of a tarball the same time, but keeps who may read it.
  for (const path of listFiles(folder)) chmodSync(join(folder, path), 0o644);
  mkdirSync(dirname(tarball), { recursive: true });
  await must('npm pack', run(npm, ['pack', '--silent', '--pack-destination', dirname(tarball)], folder));
  if (!existsSync(tarball)) throw new Error(`npm pack made no ${tarball}`);
  writeFileSync(stampFile, stamp);
  return tarball;
}

/** Named as npm names it. */
export function tarballOf(room: Room): string {
  const target = room.model.targets.find(({ name }) => name === 'typescript');
  if (target === undefined) throw new Error('spec/targets.yaml has no typescript');
  return join(room.build, 'dist', `${target.package.replace('@', '').replace('/', '-')}-${target.version}.tgz`);
}
