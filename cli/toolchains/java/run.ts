/** Runs a program to its end and gives what it printed; a failure is an error with the program's own words. */
import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number;
  readonly output: string;
}

export function tryRun(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: Uint8Array } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? new Uint8Array());
  });
}

export async function run(
  file: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: Uint8Array } = {},
): Promise<string> {
  const { code, output } = await tryRun(file, args, options);
  if (code !== 0) throw new Error(`${file} ended with ${code.toString()}\n${output.trim()}`);
  return output;
}
