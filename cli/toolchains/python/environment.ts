/** Virtual environments of Python under `build/python/`, each made once for its list of requirements. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../../execute.js';
import { findPython } from '../../python.mjs';
import type { Room } from '../../toolchain.js';

export interface Environment {
  readonly folder: string;
  /** The interpreter. */
  readonly python: string;
  readonly bin: (name: string) => string;
}

const underWay = new Map<string, Promise<Environment>>();

/** The environment of this name, with these requirements; `stamp` is further text whose change makes it anew (a wheel's content). */
export function environment(room: Room, name: string, requirements: readonly string[], stamp = ''): Promise<Environment> {
  const folder = join(room.build, 'python', name);
  const found = underWay.get(folder) ?? Promise.resolve();
  // One after the other: two targets ask for the same environment at once.
  const made = found.then(() => make(room, folder, requirements, stamp));
  underWay.set(folder, made);
  return made;
}

async function make(room: Room, folder: string, requirements: readonly string[], stamp: string): Promise<Environment> {
  const bin = (name: string): string => join(folder, 'bin', name);
  const own: Environment = { folder, python: bin('python'), bin };
  const key = createHash('sha256')
    .update(JSON.stringify([requirements, stamp]))
    .digest('hex');
  const keyFile = join(folder, 'made-from');
  if (existsSync(keyFile) && readFileSync(keyFile, 'utf8') === key) return own;
  room.log(`installing ${requirements.map((each) => each.split('/').at(-1) ?? each).join(', ')}`);
  // Without its key it is what an interrupted run left: perhaps half a package, which pip takes for installed.
  if (!existsSync(keyFile)) rmSync(folder, { recursive: true, force: true });
  rmSync(keyFile, { force: true });
  if (!existsSync(own.python)) await must(findPython().python ?? 'python3', ['-m', 'venv', folder], room.root);
  await must(own.python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--upgrade', ...requirements], room.root);
  // A wheel of the same version is the same to pip, whatever is in it.
  const wheels = requirements.filter((each) => each.endsWith('.whl'));
  if (wheels.length > 0)
    await must(
      own.python,
      ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--force-reinstall', '--no-deps', ...wheels],
      room.root,
    );
  writeFileSync(keyFile, key);
  return own;
}

/** Runs a command that must succeed; gives its output. */
export async function must(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { ok, output } = await execute({ file, args, cwd, env });
  if (!ok) throw new Error(`${file} ${args.join(' ')} failed:\n${output}`);
  return output;
}
