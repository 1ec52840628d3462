import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.js';

let project = '';
const method = 'spec/methods/aliases/create_alias.yaml';
const own = (path: string): string => join(project, path);
const text = (path: string): string => readFileSync(own(path), 'utf8');

/** The working tree lets Python's callers give the parameters in another order; `released` is the spec before. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'changelog-'));
  for (const folder of ['spec', 'released/spec']) cpSync(join(root, 'spec'), own(folder), { recursive: true });
  mkdirSync(own('build'));
  symlinkSync(join(root, 'build/venv'), own('build/venv'));
  writeFileSync(own(method), `${text(method)}positional: [alias, collection_name]\n`);
});
afterAll(() => rmSync(project, { recursive: true }));

function changelog(...args: readonly string[]) {
  const env = { ...process.env, LOCKSTEP_PROJECT: project };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/lockstep.mjs'), 'changelog', own('released'), ...args], {
    env,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

test('--check fails on the versions that are too low, --write moves them with the notes of those languages alone, and twice is once', () => {
  const checked = changelog('--check');
  expect([checked.code, checked.stderr]).toEqual([
    1,
    expect.stringMatching(/^spec\/targets\.yaml: python is 0\.1\.0, .* ask for 0\.2\.0;.*\n$/),
  ]);

  expect(changelog('--write')).toMatchObject({ code: 0, stdout: '' });
  expect(text('spec/targets.yaml')).toBe(text('released/spec/targets.yaml').replace(/(python: .*version: )0\.1\.0/, '$10.2.0'));
  expect(text('docs/changelog/python.md')).toMatch(/^# Changes of the Python client\n\n## 0\.2\.0 \(.*\)\n\n### Breaking\n\n- /);
  expect(['typescript', 'java', 'go'].filter((each) => existsSync(own(`docs/changelog/${each}.md`)))).toEqual([]);

  const [targets, notes] = [text('spec/targets.yaml'), text('docs/changelog/python.md')];
  expect(changelog('--write').code).toBe(0);
  expect([text('spec/targets.yaml'), text('docs/changelog/python.md')]).toEqual([targets, notes]);
  expect(changelog('--check')).toMatchObject({ code: 0, stderr: '' });
});

test('without --write the notes are printed, of the languages that are asked for', () => {
  const { code, stdout } = changelog('--language', 'python,go');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^# Changes of the Python client\n/);
  expect(stdout).toContain('# Changes of the Go client\n\n## 0.1.0');
  expect(stdout).not.toContain('TypeScript');
});

test.each([
  [['--language', 'rust'], /there is no rust; there are typescript, python, java, go/],
  [['--write', '--check'], /--check writes nothing/],
  [['HEAD', '--write'], /leave HEAD out/],
])('%j is refused', (args, message) => {
  expect(changelog(...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) as string });
});
