/** Empty projects that require the built module as any user's would: one for the driver and programs, one for the program beside the official SDK. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must } from '../../execute.js';
import { fingerprint, readFolder } from '../../files.js';
import type { Room } from '../../toolchain.js';
import { buildPackage, goModule, write } from './package.js';
import { goEnvironment, newerGoEnvironment, proxyFolder, run } from './run.js';

export interface Project {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What our go.mod asks for is the oldest that is tested: Go chooses no newer one by itself. */
const newest = ['google.golang.org/grpc@v1.85.0', 'google.golang.org/protobuf@v1.36.12'];

/** Requires grpc and protobuf as new as they are, which need a newer Go than our module. */
export async function openProjectNewest(room: Room): Promise<Project> {
  return open(room, { folder: join(room.build, 'go/newest'), env: await newerGoEnvironment(room, 'the newest grpc') }, ...newest);
}

/** Requires nothing but our module. */
export async function openProject(room: Room): Promise<Project> {
  return open(room, { folder: join(room.build, 'go/project'), env: await goEnvironment(room) });
}

/** Requires the official SDK as well, `example.com/x@v1.0.0`, which needs a newer Go than our module. */
export async function openProjectBeside(room: Room, official: string): Promise<Project> {
  return open(room, { folder: join(room.build, 'go/beside'), env: await newerGoEnvironment(room, 'the official SDK') }, official);
}

async function open(room: Room, project: Project, ...also: readonly string[]): Promise<Project> {
  await buildPackage(room);
  const { folder, env } = project;
  const { path, version } = goModule(room);
  const stamp = join(folder, 'requires');
  // A project begun with one version of Go is none for an older one.
  const goVersion = await must('go env', run('go', ['env', 'GOVERSION'], room.root, env));
  const wanted = [fingerprint([join(proxyFolder(room), path)]), goVersion.trim(), ...also].join('\n');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return project;
  mkdirSync(folder, { recursive: true });
  for (const stale of ['go.mod', 'go.sum', 'requires']) rmSync(join(folder, stale), { force: true });
  await must('go mod init', run('go', ['mod', 'init', 'project'], folder, env));
  room.log(`installing ${path} into an empty project`);
  await must('go get', run('go', ['get', `${path}@${version}`, ...also], folder, env));
  writeFileSync(stamp, wanted);
  return project;
}

/** Builds a command of the project from its sources and gives the program. */
export async function compile({ folder, env }: Project, name: string, sources: ReadonlyMap<string, string>): Promise<string> {
  const command = join(folder, name);
  for (const path of readFolder(command).keys()) if (!sources.has(path)) rmSync(join(command, path));
  for (const [path, text] of sources) write(join(command, path), text);
  const program = join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  await must(`go build of ${name}`, run('go', ['build', '-o', program, `./${name}`], folder, env));
  return program;
}
