/** What must hold of the emitted client: formatter, vet, staticcheck, the kit's own tests, a program beside the official SDK. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ran } from '../../execute.js';
import { listFiles, readFolder } from '../../files.js';
import type { Check, Room } from '../../toolchain.js';
import { buildPackage, moduleFolder, write } from './package.js';
import { compile, openProject, openProjectBeside } from './project.js';
import { goEnvironment, run } from './run.js';
import { tool } from './tools.js';

const official = 'github.com/milvus-io/milvus/client/v2@v2.6.5';

export const checks = (room: Room): readonly Check[] => [
  { name: 'gofmt', needsEngine: false, run: () => format(room) },
  { name: 'go vet and staticcheck', needsEngine: false, run: () => lint(room) },
  { name: 'kit tests and vectors', needsEngine: false, run: () => test(room) },
  { name: 'beside the official SDK', needsEngine: true, run: (env) => beside(room, env) },
];

async function format(room: Room): Promise<Ran> {
  const ran = await run(
    'gofmt',
    ['-l', 'out/go', 'templates/go/runtime', 'templates/go/driver', 'conformance/beside/go', 'scripts/verdicts/go', ...programs(room)],
    room.root,
  );
  return ran.output.trim() === '' ? ran : { ok: false, output: `gofmt would change:\n${ran.output}` };
}

const programs = (room: Room): string[] =>
  listFiles(join(room.root, 'conformance/programs'))
    .filter((path) => path.endsWith('.go'))
    .map((path) => `conformance/programs/${path}`);

/** The module with the kit's tests beside what they test. Without the mark of generated code, so that no checker is lenient with it. */
async function withTests(room: Room): Promise<string> {
  await buildPackage(room);
  const folder = join(room.build, 'go/checked');
  const files = new Map(
    [...readFolder(moduleFolder(room))].map(([path, text]) => [path, isStub(path) ? text : text.replace(' DO NOT EDIT.\n', '\n')]),
  );
  const runtime = join(room.root, 'templates/go/runtime');
  for (const path of listFiles(runtime).filter((each) => each.endsWith('_test.go')))
    files.set(path, readFileSync(join(runtime, path), 'utf8'));
  for (const path of listFiles(folder)) if (!files.has(path)) rmSync(join(folder, path));
  for (const [path, text] of files) write(join(folder, path), text);
  return folder;
}

const isStub = (path: string): boolean => path.endsWith('.pb.go');

async function lint(room: Room): Promise<Ran> {
  const env = await goEnvironment(room);
  const staticcheck = await tool(room, 'staticcheck');
  const folder = await withTests(room);
  const project = await openProject(room);
  await compile(project, 'driver', readFolder(join(room.root, 'out/go/driver')));
  for (const [cwd, pattern] of [
    [folder, './...'],
    [project.folder, './driver'],
  ] as const) {
    const vet = await run('go', ['vet', pattern], cwd, env);
    if (!vet.ok) return vet;
    const packages = await run('go', ['list', pattern], cwd, env);
    if (!packages.ok) return packages;
    const own = packages.output.split('\n').filter((name) => name !== '' && !name.endsWith('pb'));
    const ran = await run(staticcheck, own, cwd, env);
    if (!ran.ok) return ran;
  }
  return { ok: true, output: '' };
}

async function test(room: Room): Promise<Ran & { readonly cases?: number }> {
  const vectors = join(room.build, 'vectors');
  if (!existsSync(vectors)) return { ok: false, output: 'build/vectors is missing: run npm start, which makes it' };
  const folder = await withTests(room);
  const ran = await run('go', ['test', '-count=1', '-v', './...'], folder, { ...(await goEnvironment(room)), LOCKSTEP_VECTORS: vectors });
  const lines = ran.output.split('\n');
  const cases = lines.filter((line) => /^\s*--- (PASS|FAIL)/.test(line)).length;
  // Of what passed nobody wants to read.
  const told = ran.ok ? lines.filter((line) => /^(ok|FAIL)/.test(line)) : lines.filter((line) => !/^\s*(=== |--- PASS)/.test(line));
  return { ok: ran.ok, output: told.join('\n'), cases };
}

async function beside(room: Room, env: Readonly<Record<string, string>>): Promise<Ran> {
  const project = await openProjectBeside(room, official);
  const program = await compile(project, 'program', readFolder(join(room.root, 'conformance/beside/go')));
  return run(program, [], project.folder, env);
}
