/** Progress lines with the seconds since the start, for people; on standard error, so that results alone are on standard output. */

/** Handed to child processes, so that their lines go on counting. */
export const STARTED = 'LOCKSTEP_STARTED';

const started = Number(process.env[STARTED] ?? Date.now());
process.env[STARTED] = String(started);

export function say(line) {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}\n`);
}
