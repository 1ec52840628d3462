/** Compiles out/java and packs it with the wire stubs into one jar, its POM beside it. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprint, listFiles } from '../../files.js';
import type { Room } from '../../toolchain.js';
import { digest, once } from './cache.js';
import { entriesOf, writeJar } from './jar.js';
import { jars, resolve } from './maven.js';
import { buildStubs } from './stubs.js';
import { javac } from './javac.js';

export interface Built {
  readonly jar: string;
  /** Jars that the package needs beside itself. */
  readonly dependencies: readonly string[];
  readonly classes: string;
  /** Changes with anything that the jar is made of. */
  readonly key: string;
}

export const source = (room: Room): string => join(room.root, 'out/java');

export const tools = (room: Room): Promise<string> => resolve(room, 'tools', join(room.root, 'templates/java/build/tools.pom.xml'));

/** Class files of the package; all lint warnings are errors. */
export async function compile(
  room: Room,
): Promise<{ readonly classes: string; readonly wire: string; readonly dependencies: readonly string[]; readonly key: string }> {
  const dependencies = jars(await resolve(room, 'dependencies', join(source(room), 'pom.xml')));
  const wire = await buildStubs(room, await tools(room));
  const sources = join(source(room), 'src/main/java');
  const key = digest(fingerprint([sources]), room.model.wire.hash, dependencies.join(':'));
  const classes = await once(join(room.build, 'java/classes'), key, async (made) => {
    room.log('compiling the client');
    const files = listFiles(sources).map((each) => join(sources, each));
    await javac([...dependencies, wire], made, files);
  });
  return { classes, wire, dependencies, key };
}

/** The package's files, and the names in them. */
export function filesOf(room: Room) {
  const target = room.model.targets.find(({ name }) => name === 'java');
  if (target === undefined) throw new Error('the spec has no settings for java');
  const [group = '', artifact = ''] = target.package.split(':');
  const path = join(room.build, 'dist', `${artifact}-${target.version}`);
  return { target, group, artifact, jar: `${path}.jar`, pom: `${path}.pom` };
}

export async function buildPackage(room: Room): Promise<Built> {
  const { classes, wire, dependencies, key: compiled } = await compile(room);
  const { target, group, artifact, jar, pom } = filesOf(room);
  const texts = ['LICENSE', 'NOTICE', 'README.md', 'pom.xml'].map((each) => ({ name: each, text: readFileSync(join(source(room), each)) }));
  const key = digest(compiled, ...texts.map(({ text }) => text));
  await once(join(room.build, 'java/jar'), key, async (made) => {
    const meta = texts.map((each) => ({
      path: each.name === 'pom.xml' ? `META-INF/maven/${group}/${artifact}/pom.xml` : `META-INF/${each.name}`,
      content: each.text,
    }));
    const code = [...entriesOf(classes), ...entriesOf(wire)].filter(({ path }) => path.endsWith('.class'));
    const manifest = [
      'Manifest-Version: 1.0',
      `Automatic-Module-Name: ${target.import}`,
      `Implementation-Title: ${artifact}`,
      `Implementation-Version: ${target.version}`,
      `Lockstep-Description: ${room.model.version} ${room.model.hash}`,
      '',
      '',
    ].join('\r\n');
    writeJar(join(made, basename(jar)), manifest, [...meta, ...code]);
    await Promise.resolve();
  });
  mkdirSync(join(room.build, 'dist'), { recursive: true });
  copyFileSync(join(room.build, 'java/jar', basename(jar)), jar);
  writeFileSync(pom, readFileSync(join(source(room), 'pom.xml')));
  return { jar, dependencies, classes, key };
}
