/** Builds a package once more as somebody else would, in another folder, time zone, umask and order of files: it must come out byte for byte the same, and say what it was made from. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, must, type Ran } from '../cli/execute.js';
import { listFiles } from '../cli/files.js';
import { say } from '../cli/progress.mjs';
import { openRoom } from '../cli/room.js';
import { home, root } from '../cli/root.js';
import type { Room, Toolchain } from '../cli/toolchain.js';
import { toolchains } from '../cli/toolchains/index.js';

/** Under build/: what was installed to build with, and is no part of what is built. */
const tools = ['venv', 'python/pack', 'java/tools', 'java/dependencies', 'go/bin'];
/** In the project, and of no consequence to the order of files. */
const shared = ['LICENSE', 'package.json', 'node_modules', 'spec', 'templates', 'conformance'];

/** Where and how somebody else builds. Programs that take their clock from the environment find another one there. */
const elsewhere = { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1000000000' };
const umask = '027';

export async function checkRebuilt(room: Room, toolchain: Toolchain): Promise<Ran> {
  const project = makeProject();
  try {
    const { language } = toolchain;
    const command = [process.execPath, join(home, 'cli/lockstep.mjs'), 'build', language];
    const env = { ...elsewhere, LOCKSTEP_PROJECT: project };
    await must(
      `lockstep build ${language}`,
      execute({ file: 'sh', args: ['-c', `umask ${umask} && exec "$@"`, 'sh', ...command], cwd: project, env }),
    );
    const { files, about } = toolchain.handedOn(room);
    const again = toolchain.handedOn({ ...room, root: project, build: join(project, 'build') }).files;
    const differing = files.filter((file, at) => !readFileSync(file).equals(readFileSync(again[at] ?? '')));
    if (differing.length > 0) return failed(`built twice, these files differ:\n${differing.join('\n')}`);
    return await checkAbout(room, join(project, 'unpacked'), files[0] ?? '', about);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function makeProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'lockstep-rebuild-'));
  for (const path of [...shared, ...tools.map((name) => `build/${name}`)]) {
    if (!existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(project, path)), { recursive: true });
    symlinkSync(join(root, path), join(project, path));
  }
  // Last to first: a folder lists its files in the order of their making, on some file systems.
  for (const path of [...listFiles(join(root, 'out'))].reverse()) cpSync(join(root, 'out', path), join(project, 'out', path));
  return project;
}

/** The version and hash of the specification stand where the package speaks of itself. */
async function checkAbout({ model }: Room, folder: string, archive: string, about: string): Promise<Ran> {
  mkdirSync(folder);
  const unpack = archive.endsWith('.tgz')
    ? ['tar', '-xzf', archive]
    : [join(root, 'build/venv/bin/python'), '-m', 'zipfile', '-e', archive, '.'];
  const [file = '', ...args] = unpack;
  await must(`unpacking ${archive}`, execute({ file, args, cwd: folder }));
  const text = readFileSync(join(folder, about), 'utf8');
  const missing = [model.version, model.hash].filter((each) => !text.includes(each));
  return missing.length === 0 ? { ok: true, output: '' } : failed(`${about} in ${archive} does not say ${missing.join(', ')}`);
}

const failed = (output: string): Ran => ({ ok: false, output });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const room = await openRoom(root, say);
  for (const toolchain of toolchains.filter(({ language }) => process.argv.length === 2 || process.argv.includes(language))) {
    const { ok, output } = await checkRebuilt(room, toolchain);
    process.stdout.write(`${ok ? 'passed' : 'FAILED'}  built twice: ${toolchain.language}\n${output}`);
    if (!ok) process.exitCode = 1;
  }
}
