/** Empty projects that require the built module as any user's would: one for the driver and programs, one for the program beside the official SDK. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../execute.js';
import { fingerprint, readFolder } from '../../files.js';
import type { Room } from '../../toolchain.js';
import { buildPackage, goModule, write } from './package.js';
import { goEnvironment, proxyFolder, run } from './run.js';

/** `also` are further modules with their versions: `example.com/x@v1.0.0`. */
export async function openProject(room: Room, name: string, also: readonly string[] = []): Promise<string> {
  await buildPackage(room);
  const folder = join(room.build, 'go', name);
  const { path, version } = goModule(room);
  const stamp = join(folder, 'requires');
  const wanted = [fingerprint([join(proxyFolder(room), path)]), ...also].join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  for (const stale of ['go.mod', 'go.sum']) rmSync(join(folder, stale), { force: true });
  const env = await goEnvironment(room);
  await must('go mod init', run('go', ['mod', 'init', `project/${name}`], folder, env));
  room.log(`installing ${path} into an empty project`);
  await must('go get', run('go', ['get', `${path}@${version}`, ...also], folder, env));
  writeFileSync(stamp, wanted);
  return folder;
}

/** Builds a command of the project from its sources and gives the program. */
export async function compile(room: Room, folder: string, name: string, sources: ReadonlyMap<string, string>): Promise<string> {
  const command = join(folder, name);
  for (const path of readFolder(command).keys()) if (!sources.has(path)) rmSync(join(command, path));
  for (const [path, text] of sources) write(join(command, path), text);
  const program = join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  await must(`go build of ${name}`, run('go', ['build', '-o', program, `./${name}`], folder, await goEnvironment(room)));
  return program;
}
