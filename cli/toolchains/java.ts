/** Java: javac and jar from a JDK, Maven to fetch what is needed; nothing of it is installed outside build/java and Maven's own cache. */
import type { Toolchain } from '../toolchain.js';
import { checks } from './java/checks.js';
import { buildPackage, filesOf } from './java/package.js';
import { driver, program } from './java/project.js';
import { tryRun } from './java/run.js';

const oldest = 17;

export const java: Toolchain = {
  language: 'java',
  targets: ['java'],
  missing: async () => {
    const [javac, maven] = await Promise.all(['javac', 'mvn'].map((file) => tryRun(file, ['-version']).catch(() => undefined)));
    const version = Number(/javac (\d+)/.exec(javac?.output ?? '')?.[1] ?? 0);
    if (version < oldest)
      return `needs a JDK of version ${oldest.toString()} or later (javac)${version === 0 ? '' : `, found ${version.toString()}`}`;
    return maven?.code === 0 ? undefined : 'needs Maven 3 (mvn) to fetch its dependencies';
  },
  build: async (room) => (await buildPackage(room)).jar,
  handedOn: (room) => {
    const { jar, pom } = filesOf(room);
    return { files: [jar, pom], about: 'META-INF/MANIFEST.MF' };
  },
  driver: (room, _target, versions) => driver(room, versions),
  program: (room, _target, text, versions) => program(room, text, versions),
  programFile: () => 'Main.java',
  checks,
};
