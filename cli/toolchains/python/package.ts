/** Builds the wheel from `out/python` and the wire stubs; the same inputs give the same bytes. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stubFiles } from '../../../generators/python/stubs.js';
import { fingerprint } from '../../files.js';
import type { Room } from '../../toolchain.js';
import { environment, must } from './environment.js';

const hatchling = 'hatchling==1.33.0';

export interface Wheel {
  readonly path: string;
  /** Changes with the wheel's content. */
  readonly stamp: string;
}

const building = new Map<string, Promise<Wheel>>();

/** The wheel in `build/dist/`; built once a process and room, and only where an input changed. */
export function wheel(room: Room): Promise<Wheel> {
  const wheel = building.get(room.build) ?? build(room);
  building.set(room.build, wheel);
  return wheel;
}

async function build(room: Room): Promise<Wheel> {
  const { module, path } = wheelOf(room);
  const stamp = stampOf(room);
  const stampFile = join(room.build, 'python', 'wheel-made-from');
  if (existsSync(path) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return { path, stamp };

  const source = packageSource(room, module);
  const { python } = await environment(room, 'pack', [hatchling]);
  mkdirSync(dirname(path), { recursive: true });
  await must(python, ['-m', 'hatchling', 'build', '-t', 'wheel', '-d', dirname(path)], source, { SOURCE_DATE_EPOCH: '1580601600' });
  if (!existsSync(path)) throw new Error(`hatchling made no ${path}`);
  writeFileSync(stampFile, stamp);
  return { path, stamp };
}

interface WheelFile {
  readonly path: string;
  /** The package that one imports. */
  readonly module: string;
  /** Of the file in it that `importlib.metadata` reads. */
  readonly metadata: string;
}

export function wheelOf(room: Room): WheelFile {
  const target = room.model.targets.find(({ name }) => name === 'python');
  if (target === undefined) throw new Error('spec/targets.yaml has no python');
  const name = `${target.import}-${target.version}`;
  return { path: join(room.build, 'dist', `${name}-py3-none-any.whl`), module: target.import, metadata: `${name}.dist-info/METADATA` };
}

/** What the wheel is made from: the rendered package, the descriptors, how stubs are printed, the licence. */
function stampOf(room: Room): string {
  const stubs = stubFiles(room.model.wire).reduce((hash, { path, content }) => hash.update(path).update(content), createHash('sha256'));
  const folders = [join(room.root, 'out/python')];
  return createHash('sha256')
    .update(fingerprint(folders))
    .update(stubs.digest())
    .update(readFileSync(join(room.root, 'LICENSE')))
    .update(hatchling)
    .digest('hex');
}

/** The whole source tree of the package, as a folder: for the build, and for the checkers. */
export function packageSource(room: Room, module: string): string {
  const folder = join(room.build, 'python', 'package');
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(room.root, 'out/python'), folder, { recursive: true });
  cpSync(join(room.root, 'LICENSE'), join(folder, 'LICENSE'));
  const wire = join(folder, module, '_wire');
  mkdirSync(wire, { recursive: true });
  for (const { path, content } of stubFiles(room.model.wire)) writeFileSync(join(wire, path), content);
  return folder;
}
