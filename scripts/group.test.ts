import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './group.mjs';

test('a command gives its exit code', async () => {
  expect(await run('sh', ['-c', 'exit 3'])).toBe(3);
});

test('what a command leaves running ends with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'group-'));
  try {
    await run('sh', ['-c', `sleep 60 & echo $! > ${folder}/pid`]);
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    await expect.poll(() => alive(pid)).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function alive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    try {
      process.kill(pid, 0);
      return process.platform !== 'linux';
    } catch {
      return false;
    }
  }
}
