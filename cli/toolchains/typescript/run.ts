/** Runs a program to its end and keeps what it says. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface Ran {
  readonly ok: boolean;
  /** stdout and stderr, in the order in which they came. */
  readonly output: string;
}

export function run(file: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** The same, a failure being an error with what was said. */
export async function must(what: string, ran: Promise<Ran>): Promise<string> {
  const { ok, output } = await ran;
  if (!ok) throw new Error(`${what} failed:\n${output.trim()}`);
  return output;
}

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
