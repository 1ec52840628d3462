/** Runs npm, Node and programs of the project's own packages. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execute, type Ran } from '../../execute.js';

export const run = (file: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  execute({ file, args, cwd, env });

/** A program of one of the project's own packages, run by this Node: `tsc` of typescript. */
export function tool(root: string, name: string, program: string): string {
  const require = createRequire(join(root, 'package.json'));
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined) throw new Error(`${name} has no program ${program}`);
  return join(dirname(manifest), path);
}

/** npm as this Node's installation has it. */
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
