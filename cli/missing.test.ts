import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { execute } from './execute.js';
import { root } from './root.js';
import { toolchains } from './toolchains/index.js';

let folder = '';
const path = process.env['PATH'];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'missing-'));
  mkdirSync(join(folder, 'bin'));
});
afterEach(() => {
  process.env['PATH'] = path;
  rmSync(folder, { recursive: true });
});

/** Why a language cannot work where the path has nothing but these programs, each a line of shell. */
async function missing(language: string, programs: Readonly<Record<string, string>>): Promise<string | undefined> {
  for (const [name, line] of Object.entries(programs)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  process.env['PATH'] = join(folder, 'bin');
  return toolchains.find((each) => each.language === language)?.missing();
}

test.each(toolchains.map(({ language }) => language))('%s: where nothing is installed, one line says what is needed', async (language) => {
  const reason = await missing(language, {});
  expect(reason).toMatch(/need|install/);
  expect(reason).not.toContain('\n');
});

const javac17 = { javac: 'echo javac 17.0.1' };

test.each([
  ['java', { javac: 'echo javac 11.0.2', mvn: '' }, 'found 11'],
  ['java', { mvn: '' }, 'JDK'],
  ['java', javac17, 'Maven'],
  ['go', { go: 'echo go1.19.4' }, 'go1.19.4'],
  ['python', { python3: 'echo 3.9; exit 1' }, '3.10 or later'],
  ['typescript', { npm: 'exit 1' }, 'npm'],
] as const)('%s with %o is not here: %s', async (language, programs, reason) => {
  expect(await missing(language, programs)).toContain(reason);
});

test('java is here with javac of 17 and Maven', async () => {
  expect(await missing('java', { ...javac17, mvn: 'exit 0' })).toBeUndefined();
});

/** The suite for Java alone, of which only the target's absence is of interest, where there is no javac. */
async function conformWithoutJava(env: Readonly<Record<string, string>>, ...more: readonly string[]) {
  for (const name of ['sh', 'ps']) symlinkSync(await which(name), join(folder, 'bin', name));
  const args = [join(root, 'cli/lockstep.mjs'), 'conform', '--target', 'java', '--group', 'aliases', '--reports', join(folder, 'reports')];
  const bin = join(folder, 'bin');
  return execute({ file: process.execPath, args: [...args, ...more], cwd: root, env: { CI: '', ...env, PATH: bin } }, 120);
}

async function which(name: string): Promise<string> {
  const { output } = await execute({ file: 'sh', args: ['-c', `command -v ${name}`], cwd: root });
  return output.trim();
}

test('conform without a JDK: NOT RUN in the table and the report, and no failure', async () => {
  const { ok, output } = await conformWithoutJava({});
  expect(output).toMatch(/^NOT RUN: java\b.*JDK.*$/m);
  expect(ok).toBe(true);
  const { summary } = JSON.parse(readFileSync(join(folder, 'reports/report.json'), 'utf8')) as { summary: Record<string, object> };
  expect(summary).toEqual({ java: { not_run: expect.stringContaining('JDK') as string } });
}, 120_000);

test('conform without a JDK is a failure with CI set', async () => {
  const { ok, output } = await conformWithoutJava({ CI: 'true' });
  expect(output).toContain('NOT RUN: java');
  expect(ok).toBe(false);
}, 120_000);

test('conform without a JDK is a failure with --require-all', async () => {
  expect((await conformWithoutJava({}, '--require-all')).ok).toBe(false);
}, 120_000);
