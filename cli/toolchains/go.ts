/** Go: a module, required by an empty project through a proxy folder. */
import { join } from 'node:path';
import { readFolder } from '../files.js';
import type { Room, Toolchain, Versions } from '../toolchain.js';
import { checks } from './go/checks.js';
import { buildPackage, goModule, proxyFiles } from './go/package.js';
import { compile, openProject, openProjectNewest, type Project } from './go/project.js';
import { goIsSince, run } from './go/run.js';

/** What the module itself says; its checker and the official SDK, which stands beside it, get a newer one where they need it. */
const oldest = '1.23';

export const go: Toolchain = {
  language: 'go',
  targets: ['go'],
  missing,
  build: buildPackage,
  handedOn: (room) => {
    const { zipped, info, mod } = proxyFiles(room);
    const { path, version } = goModule(room);
    return { files: [zipped, info, mod], about: `${path}@${version}/doc.go` };
  },
  driver: async (room, _target, versions) => {
    const project = await projectOf(room, versions);
    return { file: await compile(project, 'driver', readFolder(join(room.root, 'out/go/driver'))), args: [], cwd: project.folder };
  },
  program: async (room, _target, { name, source }, versions) => {
    const project = await projectOf(room, versions);
    return { file: await compile(project, `program_${name}`, new Map([['main.go', source]])), args: [], cwd: project.folder };
  },
  programFile: () => 'main.go',
  checks,
};

/** Go chooses the oldest that everybody asks for. */
const projectOf = (room: Room, versions: Versions = 'oldest'): Promise<Project> =>
  versions === 'oldest' ? openProject(room) : openProjectNewest(room);

async function missing(): Promise<string | undefined> {
  const found = await run('go', ['env', 'GOVERSION'], process.cwd(), { GOTOOLCHAIN: 'local' }).catch(() => ({ ok: false, output: '' }));
  if (!found.ok) return `go is needed: install Go ${oldest} or later`;
  return goIsSince(found.output, oldest) ? undefined : `Go ${oldest} or later is needed, this is ${found.output.trim()}`;
}
