/** An empty project of a user: the built jar and the dependencies of its POM on a class path, and the driver compiled against them. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint, listFiles } from '../../files.js';
import type { Command, Program, Room, Versions } from '../../toolchain.js';
import { digest, once } from './cache.js';
import { javac } from './javac.js';
import { jars, resolve } from './maven.js';
import { buildPackage, filesOf, source } from './package.js';

/** Small heaps and few threads: several drivers share a machine. */
const machine = ['-XX:+UseSerialGC', '-Xshare:auto'];

export interface Project {
  readonly folder: string;
  readonly classPath: string;
}

export async function project(room: Room): Promise<Project> {
  const built = await buildPackage(room);
  const sources = join(source(room), 'driver');
  const folder = await once(join(room.build, 'java/project'), digest(built.key, fingerprint([sources])), async (made) => {
    mkdirSync(join(made, 'lib'));
    [built.jar, ...built.dependencies].forEach((each) => {
      copyFileSync(each, join(made, 'lib', basename(each)));
    });
    const files = listFiles(sources).map((each) => join(sources, each));
    await javac([join(made, 'lib', '*')], join(made, 'driver'), files);
  });
  return { folder, classPath: join(folder, 'lib', '*') };
}

export async function driver(room: Room, versions?: Versions): Promise<Command> {
  const { folder } = await project(room);
  const classPath = `${join(folder, 'driver')}:${await classPathOf(room, versions)}`;
  return { file: 'java', args: [...machine, '-cp', classPath, 'dev.lockstep.driver.Main'], cwd: folder };
}

export async function program(room: Room, { name, source: text }: Program, versions?: Versions): Promise<Command> {
  const { folder } = await project(room);
  const place = join(folder, 'programs', name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'Main.java'), text);
  return { file: 'java', args: [...machine, '-cp', await classPathOf(room, versions), join(place, 'Main.java')], cwd: place };
}

/** For the oldest, of a user whose own project holds gRPC there. */
async function classPathOf(room: Room, versions: Versions = 'newest'): Promise<string> {
  if (versions === 'newest') return (await project(room)).classPath;
  const pom = join(source(room), 'pom.xml');
  const [, oldest = ''] = /<grpc.oldest>(.*)<\/grpc.oldest>/.exec(readFileSync(pom, 'utf8')) ?? [];
  return [filesOf(room).jar, ...jars(await resolve(room, 'oldest', pom, { 'grpc.version': oldest }))].join(':');
}
