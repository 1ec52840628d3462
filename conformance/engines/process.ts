/** Starts and ends an engine's process with all that it starts itself. */
import { execFileSync, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

export interface EngineProcess {
  readonly pid: number;
  /** Set when it ended by itself. */
  readonly ended: () => string | undefined;
}

/** Lives on when we end: `engine stop` finds it by its pid. Its output goes to a file. */
export function launch(file: string, args: readonly string[], logFile: string): EngineProcess {
  const output = openSync(logFile, 'w');
  const child = spawn(file, args, { detached: true, stdio: ['ignore', output, output] });
  let ended: string | undefined;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', (code, signal) => {
    ended = signal ?? `exit code ${String(code)}`;
  });
  child.unref();
  return { pid: child.pid ?? 0, ended: () => ended };
}

/** The command line of a process, or undefined where there is none of that id. */
export function commandLine(pid: number): string | undefined {
  try {
    const text = execFileSync('ps', ['-o', 'args=', '-p', pid.toString()], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return text === '' || text.includes('<defunct>') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Ends the whole process group at once: for an engine whose data goes with it, which would only tidy up what nobody reads. */
export async function killGroup(pid: number): Promise<void> {
  sweep(pid);
  while (commandLine(pid) !== undefined) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Ends the whole process group, gently first. */
export async function endGroup(pid: number, patience = 5): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(-pid, signal);
    } catch {
      return;
    }
    for (let waited = 0; waited < patience * 20; waited++) {
      if (commandLine(pid) === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (commandLine(pid) === undefined && signal === 'SIGTERM') {
      sweep(pid);
      return;
    }
  }
}

/** What is left of the group when its leader is gone. */
function sweep(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing is left.
  }
}

/** Any free one, or the wanted one; an error where somebody listens there. */
export async function freePort(wanted = 0): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  return port;
}
