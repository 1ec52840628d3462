/** Python: a wheel, one environment with it for the drivers and programs, and the checks. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.js';
import { findPython } from '../python.mjs';
import type { Command, Room, Toolchain, Versions } from '../toolchain.js';
import { checks } from './python/checks.js';
import { environment, type Environment } from './python/environment.js';
import { wheel, wheelOf } from './python/package.js';

export const python: Toolchain = {
  language: 'python',
  targets: ['python', 'python-async'],
  missing,
  build: async (room) => (await wheel(room)).path,
  handedOn: (room) => {
    const { path, metadata } = wheelOf(room);
    return { files: [path], about: metadata };
  },
  driver: async (room, target, versions) => {
    const { python: file } = await project(room, versions);
    const folder = join(room.build, 'python/app');
    copyDriver(room, folder);
    return { file, args: [join(folder, 'driver.py'), target], cwd: folder, env: { PYTHONDONTWRITEBYTECODE: '1' } };
  },
  program: async (room, target, { name, source }, versions): Promise<Command> => {
    const { python: file } = await project(room, versions);
    const folder = join(room.build, 'python/programs', target);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.py`), source);
    return { file, args: [join(folder, `${name}.py`)], cwd: folder };
  },
  programFile: (target) => `${target}.py`,
  checks,
};

async function missing(): Promise<string | undefined> {
  const { python, reason } = findPython();
  return python === undefined ? reason : undefined;
}

/** The empty project: an environment with the wheel and numpy, whose arrays drivers hand over. */
async function project(room: Room, versions: Versions = 'newest'): Promise<Environment> {
  const { path, stamp } = await wheel(room);
  if (versions === 'newest') return environment(room, 'project', ['numpy>=1.24', path], stamp);
  return environment(room, 'oldest', [...oldestOf(room), 'numpy>=1.24', path], stamp);
}

/** Just the versions that the wheel asks for at least. */
function oldestOf(room: Room): readonly string[] {
  const text = readFileSync(join(room.root, 'out/python/pyproject.toml'), 'utf8');
  const [, listed = ''] = /^dependencies = \[\n(.*?)^\]/ms.exec(text) ?? [];
  return [...listed.matchAll(/"(.*)"/g)].map(([, requirement = '']) => requirement.replace('>=', '=='));
}

function copyDriver(room: Room, folder: string): void {
  const from = join(room.root, 'out/python/driver');
  mkdirSync(folder, { recursive: true });
  for (const path of listFiles(from)) copyFileSync(join(from, path), join(folder, path));
}
