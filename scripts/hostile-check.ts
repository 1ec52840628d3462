/** Renders and compiles the clients of the spec with hostile names; alone: `node build/js/scripts/hostile-check.js go java`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, type Ran } from '../cli/execute.js';
import { readFolder } from '../cli/files.js';
import { say } from '../cli/progress.mjs';
import { render } from '../cli/render.js';
import { openRoom, roomOf } from '../cli/room.js';
import { root } from '../cli/root.js';
import type { Room, Toolchain } from '../cli/toolchain.js';
import { moduleFolder } from '../cli/toolchains/go/package.js';
import { goEnvironment } from '../cli/toolchains/go/run.js';
import { toolchains } from '../cli/toolchains/index.js';
import { makeHostileProject } from './hostile.js';

export async function openHostileRoom(log: (line: string) => void): Promise<Room> {
  return openRoom(makeHostileProject(), log);
}

export async function checkHostileNames(room: Room, toolchain: Toolchain): Promise<Ran> {
  const own = roomOf(room, toolchain);
  try {
    await renderTarget(own, toolchain.language);
    // For TypeScript and Java that is a compilation, the strictest.
    await toolchain.build(own);
    if (toolchain.language === 'python') return await checkPython(own);
    return toolchain.language === 'go' ? await checkGo(own) : { ok: true, output: '' };
  } catch (error) {
    return { ok: false, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** By the checker that the real package was checked with. */
function checkPython(room: Room): Promise<Ran> {
  return execute({
    file: join(root, 'build/python/checks/bin/mypy'),
    args: ['--config-file', 'pyproject.toml', '--cache-dir', join(room.build, 'python/mypy'), 'lockstep_milvus'],
    cwd: join(room.build, 'python/package'),
  });
}

/** With the modules that were compiled for the real package. */
async function checkGo(room: Room): Promise<Ran> {
  const env = await goEnvironment({ ...room, root, build: join(root, 'build') });
  return execute({ file: 'go', args: ['vet', './...'], cwd: moduleFolder(room), env });
}

async function renderTarget(room: Room, name: string): Promise<void> {
  const out = join(room.root, 'out', name);
  const { rendered: all } = await render(room.root, [name]);
  const rendered = new Map(all.flatMap(({ files }) => files.map(({ path, text }) => [path, text])));
  const before = readFolder(out);
  for (const path of before.keys()) if (!rendered.has(path)) rmSync(join(out, path));
  for (const [path, text] of rendered) {
    if (before.get(path) === text) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const room = await openHostileRoom(say);
  for (const toolchain of toolchains.filter(({ language }) => process.argv.length === 2 || process.argv.includes(language))) {
    const { ok, output } = await checkHostileNames(room, toolchain);
    process.stdout.write(`${ok ? 'passed' : 'FAILED'}  hostile names: ${toolchain.language}\n${output}\n`);
    if (!ok) process.exitCode = 1;
  }
}
