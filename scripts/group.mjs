/** Child processes in groups of their own: a signal to us reaches all that they started, and none outlives its work. */
import { spawn } from 'node:child_process';

const groups = new Set();
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (interrupted) return;
    interrupted = true;
    for (const pid of groups) signalGroup(pid, 'SIGTERM');
    setTimeout(() => {
      for (const pid of groups) signalGroup(pid, 'SIGKILL');
      process.exit(signal === 'SIGINT' ? 130 : 143);
    }, 8000).unref();
    waitForGroups(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * Runs a command to its end and gives its exit code; whatever it left in its group is ended then. `quiet` keeps its output and shows it
 * only when it fails.
 */
export function run(file, args, { cwd, env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      detached: true,
    });
    const kept = [];
    if (quiet) {
      child.stdout.on('data', (chunk) => kept.push(chunk));
      child.stderr.on('data', (chunk) => kept.push(chunk));
    }
    child.on('error', reject);
    if (child.pid) groups.add(child.pid);
    child.on('exit', () => {
      signalGroup(child.pid, 'SIGTERM');
    });
    child.on('close', (code, signal) => {
      groups.delete(child.pid);
      if (interrupted) return;
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}

function waitForGroups(code) {
  const alive = [...groups].some((pid) => {
    try {
      process.kill(-pid, 0);
      return true;
    } catch {
      return false;
    }
  });
  if (alive) setTimeout(waitForGroups, 100, code);
  else process.exit(code);
}
