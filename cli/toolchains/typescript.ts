/** TypeScript: an npm package, installed into an empty project; programs are compiled there, so that their types are checked too. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Room, Toolchain, Versions } from '../toolchain.js';
import { checks } from './typescript/checks.js';
import { buildPackage, tarballOf } from './typescript/package.js';
import { compileCopy, compileText, openProject } from './typescript/project.js';
import { npm, run } from './typescript/run.js';

const oldest = 20;

export const typescript: Toolchain = {
  language: 'typescript',
  targets: ['typescript'],
  missing,
  build: buildPackage,
  handedOn: (room) => ({ files: [tarballOf(room)], about: 'package/package.json' }),
  driver: async (room, _target, versions) => {
    const cwd = await project(room, versions);
    const out = await compileCopy(room, cwd, join(room.root, 'out/typescript/driver'), 'driver');
    return { file: process.execPath, args: [join(out, 'main.js')], cwd };
  },
  program: async (room, _target, { name, source }, versions) => {
    const cwd = await project(room, versions);
    return { file: process.execPath, args: [await compileText(room, cwd, name, source)], cwd };
  },
  programFile: () => 'typescript.mts',
  checks,
};

const project = (room: Room, versions: Versions = 'newest'): Promise<string> =>
  versions === 'newest' ? openProject(room, 'project') : openProject(room, 'oldest', oldestOf(room));

/** Just the versions that the package asks for at least. */
function oldestOf(room: Room): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(room.root, 'out/typescript/package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.fromEntries(Object.entries(dependencies).map(([name, range]) => [name, /\d+\.\d+\.\d+/.exec(range)?.[0] ?? range]));
}

async function missing(): Promise<string | undefined> {
  if (Number(process.versions.node.split('.')[0]) < oldest) return `Node ${oldest} or later is needed, this is ${process.versions.node}`;
  const found = await run(npm, ['--version'], process.cwd()).catch(() => ({ ok: false }));
  return found.ok ? undefined : 'npm is needed: install it with Node';
}
