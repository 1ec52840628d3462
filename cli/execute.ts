/** Runs a command to its end with its output kept; ended with everything it started when it takes too long. */
import { endGroup, start, unlessInterrupted } from './group.mjs';
import type { Command } from './toolchain.js';

export interface Ran {
  readonly ok: boolean;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

export interface Outcome extends Ran {
  readonly code: number;
}

export interface Task extends Command {
  /** For its standard input, which is empty without it. */
  readonly input?: Uint8Array;
  /** Seconds from the gentle signal to the one that nobody survives, where the usual ones are too few. */
  readonly patience?: number;
}

export function execute({ file, args, cwd, env, input, patience }: Task, seconds = 900): Promise<Outcome> {
  return new Promise((settle, reject) => {
    const resolve = unlessInterrupted<Outcome>(settle);
    const options = { cwd, env, ...(patience === undefined ? {} : { patience }) };
    const child = start(file, args, { ...options, stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'] });
    const kept: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      endGroup(child.pid);
    }, seconds * 1000);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => kept.push(chunk));
    // It may end without having read everything.
    child.stdin?.on('error', () => undefined).end(input);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const output = Buffer.concat(kept).toString('utf8') + (late ? `\nended after ${seconds} s` : '');
      resolve({ ok: code === 0 && !late, code: code ?? 1, output });
    });
  });
}

/** The output of what must succeed; a failure is an error with what was said. */
export async function must(what: string, ran: Promise<Ran>): Promise<string> {
  const { ok, output } = await ran;
  if (!ok) throw new Error(`${what} failed:\n${output.trim()}`);
  return output;
}
