/** An empty project of a user: the built jar and the dependencies of its POM on a class path, and the driver compiled against them. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint, listFiles } from '../../files.js';
import type { Command, Room } from '../../toolchain.js';
import { digest, once } from './cache.js';
import { buildPackage, source } from './package.js';
import { javac } from './javac.js';

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

export async function driver(room: Room): Promise<Command> {
  const { folder, classPath } = await project(room);
  return { file: 'java', args: [...machine, '-cp', `${join(folder, 'driver')}:${classPath}`, 'dev.lockstep.driver.Main'], cwd: folder };
}

export async function program(room: Room, name: string, text: string): Promise<Command> {
  const { folder, classPath } = await project(room);
  const place = join(folder, 'programs', name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'Main.java'), text);
  return { file: 'java', args: [...machine, '-cp', classPath, join(place, 'Main.java')], cwd: place };
}
