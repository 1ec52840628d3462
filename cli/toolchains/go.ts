/** Go: a module, required by an empty project through a proxy folder. */
import { join } from 'node:path';
import { readFolder } from '../files.js';
import type { Room, Toolchain } from '../toolchain.js';
import { checks } from './go/checks.js';
import { buildPackage } from './go/package.js';
import { compile, openProject } from './go/project.js';
import { run } from './go/run.js';

/** The module itself needs 1.23; its checker and the official SDK, which stands beside it, need more. */
const oldest = [1, 26] as const;

export const go: Toolchain = {
  language: 'go',
  targets: ['go'],
  missing,
  build: buildPackage,
  driver: async (room) => {
    const cwd = await openProject(room, 'project');
    return { file: await compile(room, cwd, 'driver', readFolder(join(room.root, 'out/go/driver'))), args: [], cwd };
  },
  program: async (room: Room, _target, name, source) => {
    const cwd = await openProject(room, 'project');
    return { file: await compile(room, cwd, `program_${name}`, new Map([['main.go', source]])), args: [], cwd };
  },
  programFile: () => 'main.go',
  checks,
};

async function missing(): Promise<string | undefined> {
  const found = await run('go', ['env', 'GOVERSION'], process.cwd()).catch(() => ({ ok: false, output: '' }));
  if (!found.ok) return `go is needed: install Go ${oldest.join('.')} or later`;
  const [, major = '0', minor = '0'] = /go(\d+)\.(\d+)/.exec(found.output) ?? [];
  const recent = Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1]);
  return recent ? undefined : `Go ${oldest.join('.')} or later is needed, this is ${found.output.trim()}`;
}
