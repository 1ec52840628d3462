/** Builds the npm package: the emitted sources and the wire stubs, compiled strictly, packed so that the same input gives the same bytes. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderWire } from '../../../generators/typescript/wire.js';
import { must } from '../../execute.js';
import { fingerprint } from '../../files.js';
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
  const known = existsSync(stampFile) ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp) : undefined;
  if (known?.stamp === stamp && existsSync(known.tarball) && existsSync(folder)) return known.tarball;

  room.log('compiling the package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/wire'), { recursive: true });
  cpSync(emitted(room), folder, { recursive: true, filter: (path) => !path.startsWith(join(emitted(room), 'driver')) });
  for (const { path, text } of wire) writeFileSync(join(folder, 'src/wire', path), text);
  writeFileSync(join(folder, 'LICENSE'), license);
  await must('tsc', run(process.execPath, [tool(room.root, 'typescript', 'tsc'), '-p', folder], folder));

  const tarball = await pack(room, folder);
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ stamp, tarball } satisfies Stamp));
  return tarball;
}

interface Stamp {
  readonly stamp: string;
  readonly tarball: string;
}

/** npm gives every file of a tarball the same time, so only the content counts. */
async function pack(room: Room, folder: string): Promise<string> {
  const dist = join(room.build, 'dist');
  mkdirSync(dist, { recursive: true });
  const said = await must('npm pack', run(npm, ['pack', '--silent', '--pack-destination', dist], folder));
  const name = said
    .trim()
    .split('\n')
    .findLast((line) => line.endsWith('.tgz'));
  if (name === undefined) throw new Error(`npm pack named no tarball:\n${said}`);
  return join(dist, name.trim());
}
