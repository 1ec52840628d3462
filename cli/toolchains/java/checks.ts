/** The emitted client's own checks: lint, format, the kit's tests with the golden vectors, the official SDK beside it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, listFiles } from '../../files.js';
import type { Check, Room } from '../../toolchain.js';
import { digest, once } from './cache.js';
import { jars, resolve } from './maven.js';
import { compile, tools } from './package.js';
import { project } from './project.js';
import { tryRun } from './run.js';
import { resolveMessages } from './vectors.js';
import { javac } from './javac.js';

type Outcome = Awaited<ReturnType<Check['run']>>;

const passed = (output: string, cases?: number): Outcome => ({ ok: true, output, ...(cases === undefined ? {} : { cases }) });
const failed = (error: unknown): Outcome => ({ ok: false, output: error instanceof Error ? error.message : String(error) });

export const checks = (room: Room): readonly Check[] => [
  { name: 'javac -Xlint:all -Werror', needsEngine: false, run: () => lint(room) },
  { name: 'google-java-format', needsEngine: false, run: () => format(room) },
  { name: 'kit and vectors', needsEngine: false, run: () => kit(room) },
  { name: 'beside the official SDK', needsEngine: true, run: (env) => beside(room, env) },
];

async function lint(room: Room): Promise<Outcome> {
  try {
    await compile(room);
    await project(room);
    return passed('');
  } catch (error) {
    return failed(error);
  }
}

async function format(room: Room): Promise<Outcome> {
  const folders = ['out/java', 'templates/java', 'conformance/programs', 'conformance/beside', 'scripts/verdicts/java'].map((each) =>
    join(room.root, each),
  );
  const files = folders.flatMap((folder) =>
    listFiles(folder)
      .filter((each) => each.endsWith('.java'))
      .map((each) => join(folder, each)),
  );
  try {
    const key = digest(...files.map((each) => readFileSync(each)), ...files);
    await once(join(room.build, 'java/formatted'), key, async () => {
      const formatter = jars(await tools(room)).find((each) => each.includes('google-java-format')) ?? '';
      const { code, output } = await tryRun('nice', ['java', '-jar', formatter, '--dry-run', '--set-exit-if-changed', ...files]);
      if (code !== 0) throw new Error(`not formatted as google-java-format does it:\n${output}`);
    });
    return passed('', files.length);
  } catch (error) {
    return failed(error);
  }
}

async function kit(room: Room): Promise<Outcome> {
  const vectors = join(room.build, 'vectors');
  if (!existsSync(vectors)) return failed('build/vectors is missing: run the set-up first (npx lockstep build)');
  try {
    const { classes, wire, dependencies, key } = await compile(room);
    const tests = join(room.root, 'templates/java/tests');
    const classPath = [classes, wire, ...dependencies];
    const compiled = await once(join(room.build, 'java/tests'), digest(key, fingerprint([tests])), async (made) => {
      const files = listFiles(tests).map((each) => join(tests, each));
      await javac(classPath, made, files);
    });
    const resolved = join(room.build, 'java/vectors');
    mkdirSync(resolved, { recursive: true });
    for (const name of listFiles(vectors).filter((each) => each.endsWith('.json'))) {
      writeFileSync(
        join(resolved, name),
        JSON.stringify(resolveMessages(room.model.wire, JSON.parse(readFileSync(join(vectors, name), 'utf8')))),
      );
    }
    const { code, output } = await tryRun('java', [
      '-cp',
      [compiled, ...classPath].join(':'),
      'dev.lockstep.milvus.internal.KitTests',
      resolved,
    ]);
    const cases = Number(/(\d+) passed/.exec(output)?.[1] ?? 0);
    return { ok: code === 0 && cases > 0, output, cases };
  } catch (error) {
    return failed(error);
  }
}

async function beside(room: Room, env: Readonly<Record<string, string>>): Promise<Outcome> {
  try {
    const { classPath } = await project(room);
    const official = await resolve(room, 'beside', join(room.root, 'templates/java/build/beside.pom.xml'));
    const program = join(room.root, 'conformance/beside/java/Beside.java');
    const { code, output } = await tryRun('java', ['-cp', [classPath, join(official, '*')].join(':'), program], { env });
    return { ok: code === 0, output };
  } catch (error) {
    return failed(error);
  }
}
