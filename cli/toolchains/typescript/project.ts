/** Empty projects that the built package is installed into, as a user's would be. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { must } from '../../execute.js';
import type { Room } from '../../toolchain.js';
import { buildPackage } from './package.js';
import { npm, run, tool } from './run.js';

/** What a user would need to compile with types. */
const compilers = ['typescript', '@types/node'] as const;

/** Gives the project's folder; `others` are further packages in it, with their versions. */
export async function openProject(room: Room, name: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const tarball = await buildPackage(room);
  const folder = join(room.build, 'typescript', name);
  const manifest = `${JSON.stringify(manifestOf(room, tarball, others), undefined, 2)}\n`;
  const stamp = createHash('sha256').update(manifest).update(readFileSync(tarball)).digest('hex');
  const stampFile = join(folder, '.stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;

  room.log(`installing the package into an empty project (${name})`);
  mkdirSync(folder, { recursive: true });
  for (const path of ['node_modules/.package-lock.json', `node_modules/${packageName(room)}`, '.stamp', 'driver-js', 'programs'])
    rmSync(join(folder, path), { recursive: true, force: true });
  writeFileSync(join(folder, 'package.json'), manifest);
  writeFileSync(join(folder, '.npmrc'), 'package-lock=false\nfund=false\naudit=false\n');
  writeFileSync(join(folder, 'tsconfig.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
  await must('npm install', run(npm, ['install', '--prefer-offline', '--no-progress', '--loglevel=error'], folder));
  writeFileSync(stampFile, stamp);
  return folder;
}

export const packageName = (room: Room): string => room.model.targets.find(({ name }) => name === 'typescript')?.package ?? '';

function manifestOf(room: Room, tarball: string, others: Readonly<Record<string, string>>): object {
  const { devDependencies = {} } = JSON.parse(readFileSync(join(room.root, 'package.json'), 'utf8')) as {
    devDependencies?: Record<string, string>;
  };
  const own = Object.fromEntries(compilers.map((name) => [name, devDependencies[name] ?? '*']));
  return { private: true, type: 'module', dependencies: { [packageName(room)]: `file:${tarball}`, ...others }, devDependencies: own };
}

/** As strict as a program can be compiled. */
const settings = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    esModuleInterop: true,
    types: ['node'],
    skipLibCheck: false,
  },
};

/** Compiles sources of a project into one of its folders, types checked; skipped where `stamp` says that it was done. */
export async function compile(room: Room, folder: string, sources: string, out: string): Promise<void> {
  const config = join(folder, `tsconfig.${out.replace(/\W/g, '-')}.json`);
  writeFileSync(
    config,
    JSON.stringify({ extends: './tsconfig.json', compilerOptions: { rootDir: sources, outDir: out }, include: [sources] }),
  );
  await must('tsc', run(process.execPath, [tool(room.root, 'typescript', 'tsc'), '-p', config], folder));
}

/** Copies and compiles where the copy differs or nothing was compiled yet. */
export async function compileCopy(room: Room, folder: string, from: string, name: string): Promise<string> {
  const sources = join(folder, name);
  const out = join(folder, `${name}-js`);
  rmSync(sources, { recursive: true, force: true });
  cpSync(from, sources, { recursive: true });
  await compile(room, folder, `./${name}`, `./${name}-js`);
  return out;
}

/** A program's text, compiled; gives the file to run. */
export async function compileText(room: Room, folder: string, name: string, text: string): Promise<string> {
  const source = join(folder, 'programs', name, 'typescript.mts');
  const result = join(folder, 'programs', `${name}-js`, 'typescript.mjs');
  if (existsSync(result) && existsSync(source) && readFileSync(source, 'utf8') === text) return result;
  mkdirSync(dirname(source), { recursive: true });
  writeFileSync(source, text);
  await compile(room, folder, `./programs/${name}`, `./programs/${name}-js`);
  return result;
}
