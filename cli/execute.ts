/** Runs a command to its end with its output kept; ended with everything it started when it takes too long. */
import { spawn } from 'node:child_process';
import type { Command } from './toolchain.js';

export interface Outcome {
  readonly ok: boolean;
  readonly code: number;
  /** Standard output and standard error as they came. */
  readonly output: string;
}

export function execute(command: Command, seconds = 900): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kept: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }, seconds * 1000);
    child.stdout.on('data', (chunk: Buffer) => kept.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => kept.push(chunk));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const output = Buffer.concat(kept).toString('utf8') + (late ? `\nended after ${seconds} s` : '');
      resolve({ ok: code === 0, code: code ?? 1, output });
    });
  });
}
