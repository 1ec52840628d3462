/** TypeScript: an npm package, installed into an empty project; programs are compiled there, so that their types are checked too. */
import { join } from 'node:path';
import type { Room, Toolchain } from '../toolchain.js';
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
  driver: async (room) => {
    const cwd = await openProject(room, 'project');
    const out = await compileCopy(room, cwd, join(room.root, 'out/typescript/driver'), 'driver');
    return { file: process.execPath, args: [join(out, 'main.js')], cwd };
  },
  program: async (room: Room, _target, name, source) => {
    const cwd = await openProject(room, 'project');
    return { file: process.execPath, args: [await compileText(room, cwd, name, source)], cwd };
  },
  programFile: () => 'typescript.mts',
  checks,
};

async function missing(): Promise<string | undefined> {
  if (Number(process.versions.node.split('.')[0]) < oldest) return `Node ${oldest} or later is needed, this is ${process.versions.node}`;
  const found = await run(npm, ['--version'], process.cwd()).catch(() => ({ ok: false }));
  return found.ok ? undefined : 'npm is needed: install it with Node';
}
