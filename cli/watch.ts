/** Does something each time that files of some folders changed. They are looked at again and again: being told of changes works differently on each system. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listFiles } from './files.js';

const pause = 300;

/** At once, then after each change, one time after the other, until `signal`. */
export async function watch(folders: readonly string[], act: () => Promise<unknown>, signal?: AbortSignal): Promise<void> {
  let seen: string | undefined;
  while (signal?.aborted !== true) {
    const now = stampsOf(folders);
    if (now !== seen) {
      seen = now;
      await act();
    }
    await sleep(pause);
  }
}

function stampsOf(folders: readonly string[]): string {
  return folders.flatMap((folder) => listFiles(folder).map((path) => stampOf(join(folder, path)))).join('\n');
}

function stampOf(file: string): string {
  // An editor may have moved it away since it was listed.
  const { mtimeMs = 0, size = 0 } = statSync(file, { throwIfNoEntry: false }) ?? {};
  return `${file} ${mtimeMs} ${size}`;
}
