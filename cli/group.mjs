/** Child processes in groups of their own: a signal to us reaches all that they started, and none outlives its work. */
import { spawn } from 'node:child_process';

/** Seconds to end by oneself, by the leader's process id. */
const groups = new Map();
const endings = new Set();
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
/** For what is no process group: an engine has to be asked. */
const endingSeconds = 40;
let interrupted = false;

for (const [signal, code] of Object.entries(signals)) process.on(signal, () => void interrupt(code));
process.on('exit', () => {
  for (const pid of groups.keys()) signalGroup(pid, 'SIGKILL');
});

/** What else is to be done before a signal ends us; the function that it gives takes it back. */
export function atInterrupt(end) {
  endings.add(end);
  return () => endings.delete(end);
}

/** A promise of this kind is not kept once a signal came: nobody is to go on with what was broken off. */
export function unlessInterrupted(resolve) {
  return (value) => interrupted || resolve(value);
}

/** Starts a command; when it ends, so does all that it left in its group. */
export function start(file, args, { cwd, env, stdio = 'inherit', patience = 10 } = {}) {
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio, detached: true });
  const { pid } = child;
  if (pid === undefined) return child;
  groups.set(pid, patience);
  child.on('exit', () => sweep(pid));
  if (interrupted) endGroup(pid);
  return child;
}

/** Gently first. */
export function endGroup(pid) {
  const patience = groups.get(pid);
  if (patience === undefined || !signalGroup(pid, 'SIGTERM')) return;
  setTimeout(() => groups.has(pid) && signalGroup(pid, 'SIGKILL'), patience * 1000).unref();
}

/** What is left of a group when its leader is gone; it is given two seconds. */
function sweep(pid, left = 40) {
  if (signalGroup(pid, left === 0 ? 'SIGKILL' : 'SIGTERM') && left > 0) setTimeout(sweep, 50, pid, left - 1);
  else groups.delete(pid);
}

/**
 * Runs a command to its end and gives its exit code. `quiet` keeps its output and shows it only when it fails.
 */
export function run(file, args, { quiet = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(file, args, { ...options, stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'] });
    const kept = [];
    if (quiet) {
      child.stdout.on('data', (chunk) => kept.push(chunk));
      child.stderr.on('data', (chunk) => kept.push(chunk));
    }
    child.on('error', reject);
    const ended = unlessInterrupted(({ code, signal }) => {
      if (quiet && code !== 0) process.stderr.write(Buffer.concat(kept));
      resolve(code ?? (signal ? 1 : 0));
    });
    child.on('close', (code, signal) => ended({ code, signal }));
  });
}

async function interrupt(code) {
  if (interrupted) return;
  interrupted = true;
  for (const pid of groups.keys()) endGroup(pid);
  const late = new Promise((resolve) => setTimeout(resolve, endingSeconds * 1000));
  await Promise.race([Promise.allSettled([...[...endings].map((end) => end()), groupsEnded()]), late]);
  process.exit(code);
}

async function groupsEnded() {
  while (groups.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Whether there was anyone to get it. */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    // macOS refuses where nothing but ended processes is left in the group.
    if (error.code === 'ESRCH' || error.code === 'EPERM') return false;
    throw error;
  }
}
