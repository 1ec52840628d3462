/** Maven as a resolver alone: it copies the artifacts of a pinned POM into a folder and takes no part in the build. */
import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Room } from '../../toolchain.js';
import { digest, once } from './cache.js';
import { run } from './run.js';

/** Name of this machine in the classifier of protoc's artifact. */
function platform(): string {
  const system = process.platform === 'darwin' ? 'osx' : 'linux';
  return `${system}-${process.arch === 'arm64' ? 'aarch_64' : 'x86_64'}`;
}

/** Copies the dependencies of `pom` into build/java/<name> and gives the folder. `properties` are of the POM, and win over its own. */
export function resolve(room: Room, name: string, pom: string, properties: Readonly<Record<string, string>> = {}): Promise<string> {
  const text = readFileSync(pom, 'utf8');
  const given = Object.entries(properties).map(([key, value]) => `-D${key}=${value}`);
  return once(join(room.build, 'java', name), digest(text, platform(), ...given), async (folder) => {
    room.log(`fetching ${name} with Maven`);
    copyFileSync(pom, join(folder, 'pom.xml'));
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      join(folder, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${folder}`,
      `-Dlockstep.platform=${platform()}`,
      ...given,
    ]);
  });
}

export const jars = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((each) => each.endsWith('.jar'))
    .sort()
    .map((each) => join(folder, each));

/** The one file of a folder whose name begins so. */
export function artifact(folder: string, prefix: string): string {
  const found = readdirSync(folder).find((each) => each.startsWith(prefix));
  if (found === undefined) throw new Error(`${folder} holds no ${prefix}*`);
  return join(folder, found);
}
