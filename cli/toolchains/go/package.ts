/** The Go package: out/go with its wire stubs as a module folder, and beside it a folder laid out as a module proxy, so that `go get` finds it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, listFiles } from '../../files.js';
import type { Room } from '../../toolchain.js';
import { moduleCache, proxyFolder } from './run.js';
import { goDescriptors, makeStubs, type StubFile } from './stubs.js';
import { tool } from './tools.js';
import { zip } from './zip.js';

export interface GoModule {
  readonly path: string;
  /** With its `v`. */
  readonly version: string;
}

export function goModule(room: Room): GoModule {
  const settings = room.model.targets.find(({ name }) => name === 'go');
  if (settings === undefined) throw new Error('spec/targets.yaml has no go');
  return { path: settings.package, version: `v${settings.version}` };
}

export const moduleFolder = (room: Room): string => join(room.build, 'go/module');

/** Gives the module's folder. Does nothing where no input changed. */
export async function buildPackage(room: Room): Promise<string> {
  const folder = moduleFolder(room);
  const stamp = join(room.build, 'go/module.hash');
  const out = join(room.root, 'out/go');
  const { path, version } = goModule(room);
  const descriptors = goDescriptors(room.model.wire, path);
  const hash = createHash('sha256')
    .update(fingerprint([out]))
    .update(descriptors)
    .update(layout)
    .digest('hex');
  const { zipped } = proxyFiles(room);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash && existsSync(folder) && existsSync(zipped)) return folder;
  const sources = listFiles(out)
    .filter((file) => !file.startsWith('driver/'))
    .map((file): StubFile => ({ path: file, text: readFileSync(join(out, file), 'utf8') }));
  if (sources.length === 0) throw new Error('out/go is empty: run lockstep generate');
  const files = [...sources, ...(await stubs(room, descriptors, path))];
  rmSync(folder, { recursive: true, force: true });
  for (const file of files) write(join(folder, file.path), file.text);
  publish(room, files, `${path}@${version}`);
  writeFileSync(stamp, hash);
  return folder;
}

/** Changes when what this file makes does. */
const layout = '1';

/** Made once for a set of descriptors. */
async function stubs(room: Room, descriptors: Uint8Array, path: string): Promise<readonly StubFile[]> {
  const plugin = await tool(room, 'protoc-gen-go');
  const cache = join(room.build, 'go/stubs', createHash('sha256').update(descriptors).update(plugin).digest('hex').slice(0, 16));
  if (!existsSync(cache)) {
    room.log('making the wire stubs');
    for (const file of makeStubs(plugin, descriptors, path)) write(join(cache, file.path), file.text);
  }
  return listFiles(cache).map((file) => ({ path: file, text: readFileSync(join(cache, file), 'utf8') }));
}

/** What a module proxy serves. */
export function proxyFiles(room: Room) {
  const { path, version } = goModule(room);
  const folder = join(proxyFolder(room), path, '@v');
  const file = (kind: string): string => join(folder, `${version}.${kind}`);
  return { list: join(folder, 'list'), info: file('info'), mod: file('mod'), zipped: file('zip') };
}

function publish(room: Room, files: readonly StubFile[], prefix: string): void {
  const { path, version } = goModule(room);
  const { list, info, mod, zipped } = proxyFiles(room);
  const entries = [...files]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file): [string, Uint8Array] => [`${prefix}/${file.path}`, Buffer.from(file.text)]);
  write(list, `${version}\n`);
  write(info, `${JSON.stringify({ Version: version, Time: '1980-01-01T00:00:00Z' })}\n`);
  write(mod, files.find((file) => file.path === 'go.mod')?.text ?? '');
  writeFileSync(zipped, zip(entries));
  // The cache believes that a version never changes; ours does while it is developed.
  for (const stale of [`${path}@${version}`, `cache/download/${path}`])
    rmSync(join(moduleCache(room), stale), { recursive: true, force: true });
}

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  writeFileSync(file, text);
}
