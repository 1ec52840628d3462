/** What must hold of the emitted client: linter, formatter, the kit's own tests, a program beside the official SDK. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from '../../execute.js';
import { listFiles } from '../../files.js';
import type { Check, Room } from '../../toolchain.js';
import { buildPackage, packageFolder } from './package.js';
import { compileText, openProject } from './project.js';
import { run, tool } from './run.js';

const official = { '@zilliz/milvus2-sdk-node': '3.0.6' } as const;

export const checks = (room: Room): readonly Check[] => [
  { name: 'tsc --strict and eslint', needsEngine: false, run: () => lint(room) },
  { name: 'prettier --check', needsEngine: false, run: () => format(room) },
  { name: 'kit tests and vectors', needsEngine: false, run: () => test(room) },
  { name: 'beside the official SDK', needsEngine: true, run: (env) => beside(room, env) },
];

const node = (
  room: Room,
  name: string,
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> => run(process.execPath, [tool(room.root, name, program), ...args], cwd, env);

/** The package with the kit's tests beside what they test. */
async function withTests(room: Room): Promise<string> {
  await buildPackage(room);
  const folder = packageFolder(room);
  const runtime = join(room.root, 'templates/typescript/runtime');
  for (const path of listFiles(runtime).filter((each) => each.endsWith('.test.ts'))) cpSync(join(runtime, path), join(folder, 'src', path));
  const all = { extends: './tsconfig.json', compilerOptions: { noEmit: true }, include: ['src'], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.all.json'), `${JSON.stringify(all, undefined, 2)}\n`);
  // Without a configuration of its own, vitest would take that of the project above.
  writeFileSync(join(folder, 'vitest.config.mjs'), "export default { test: { include: ['src/**/*.test.ts'] } };\n");
  return folder;
}

async function lint(room: Room): Promise<Ran> {
  const folder = await withTests(room);
  const types = await node(room, 'typescript', 'tsc', ['-p', 'tsconfig.all.json'], folder);
  return types.ok ? node(room, 'eslint', 'eslint', ['--no-inline-config', '--max-warnings', '0', 'src'], folder) : types;
}

/** The root's ignore file leaves generated code out, here it is what is meant. */
async function format(room: Room): Promise<Ran> {
  const out = join(room.root, 'out/typescript');
  const emitted = await node(
    room,
    'prettier',
    'prettier',
    ['--check', '--ignore-path', '.none', '--config', '.prettierrc.json', 'src/**/*.ts', 'driver/**/*.ts'],
    out,
  );
  if (!emitted.ok) return emitted;
  const own = ['runtime/**/*.ts', 'driver/**/*.ts'];
  return node(
    room,
    'prettier',
    'prettier',
    ['--check', '--ignore-path', '.none', '--config', 'package/.prettierrc.json', ...own],
    join(room.root, 'templates/typescript'),
  );
}

async function test(room: Room): Promise<Ran & { readonly cases?: number }> {
  const vectors = join(room.build, 'vectors');
  if (!existsSync(vectors)) return { ok: false, output: 'build/vectors is missing: run npm start, which makes it' };
  const folder = await withTests(room);
  const report = join(room.build, 'typescript/tests.json');
  const args = ['run', '--root', folder, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report];
  const ran = await node(room, 'vitest', 'vitest', args, folder, { LOCKSTEP_VECTORS: vectors });
  if (!existsSync(report)) return ran;
  const { numTotalTests } = JSON.parse(readFileSync(report, 'utf8')) as { numTotalTests: number };
  return { ...ran, cases: numTotalTests };
}

async function beside(room: Room, env: Readonly<Record<string, string>>): Promise<Ran> {
  const folder = await openProject(room, 'beside', official);
  const program = await compileText(room, folder, 'beside', readFileSync(join(room.root, 'conformance/beside/typescript.mts'), 'utf8'));
  return run(process.execPath, [program], folder, env);
}
