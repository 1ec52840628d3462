import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { execute, must } from './execute.js';
import { run } from './group.mjs';
import { root } from './root.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'group-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A loaded machine takes its time. */
const patiently = { timeout: 20_000 };

const shell = (script: string): { readonly file: string; readonly args: readonly string[]; readonly cwd: string } => ({
  file: 'sh',
  args: ['-c', script],
  cwd: folder,
});

test('a command gives its exit code', async () => {
  expect(await run('sh', ['-c', 'exit 3'])).toBe(3);
});

test('what a command leaves running ends with it', async () => {
  await run('sh', ['-c', `sleep 60 & echo $! > ${folder}/pid`]);
  await expect.poll(() => alive('pid'), patiently).toBe(false);
});

test('a command’s input, output and exit code', async () => {
  expect(await execute({ ...shell('cat; echo told >&2; exit 4'), input: Buffer.from('given ') })).toEqual({
    ok: false,
    code: 4,
    output: 'given told\n',
  });
  await expect(must('the thing', execute(shell('echo why; exit 1')))).rejects.toThrow('the thing failed:\nwhy');
});

test('a command that takes too long is ended with all that it started', async () => {
  const { ok, output } = await execute(shell('sleep 60 & echo $! > pid; echo begun; wait'), 0.5);
  expect([ok, output]).toEqual([false, 'begun\n\nended after 0.5 s']);
  await expect.poll(() => alive('pid'), patiently).toBe(false);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'at %s what runs is ended first, with all that it started, then what was asked for is done',
  async (signal) => {
    writeFileSync(
      join(folder, 'main.mjs'),
      `import { writeFileSync } from 'node:fs';
     import { atInterrupt, run } from ${JSON.stringify(join(root, 'cli/group.mjs'))};
     atInterrupt(async () => writeFileSync('asked', ''));
     await run('sh', ['-c', 'sleep 60 & echo $! > inner; echo $$ > outer; wait']);
     writeFileSync('went-on', '');`,
    );
    const child = spawn(process.execPath, ['main.mjs'], { cwd: folder, stdio: 'ignore' });
    const code = new Promise((resolve) => child.on('exit', resolve));
    await expect.poll(() => existsSync(join(folder, 'outer')) && alive('inner'), patiently).toBe(true);
    child.kill(signal);
    expect(await code).toBe(signal === 'SIGINT' ? 130 : 143);
    expect([alive('outer'), alive('inner'), existsSync(join(folder, 'asked')), existsSync(join(folder, 'went-on'))]).toEqual([
      false,
      false,
      true,
      false,
    ]);
  },
);

/** The process whose id a file of the folder holds. */
function alive(file: string): boolean {
  const pid = Number(readFileSync(join(folder, file), 'utf8'));
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
