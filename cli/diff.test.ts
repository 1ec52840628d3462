import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './root.js';

const method = 'spec/methods/load/load_collection.yaml';
const text = readFileSync(join(root, method), 'utf8');
let project = '';

/** main: the spec; v2: load_collection without replica_number. The working tree is v2. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'diff-'));
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  rmSync(join(project, 'spec/approved-breaks.yaml'), { force: true });
  git('init', '-q', '-b', 'main');
  commit();
  const without = text
    .replace('replica_number: $replica_number, ', '')
    .replace(/^ {2}replica_number:.*\n/m, '')
    .replace('ignored: { ', 'ignored: { replica_number: "the server decides", ');
  writeFileSync(join(project, method), without);
  commit();
  git('tag', 'v2');
});
afterAll(() => rmSync(project, { recursive: true }));

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false', ...args], {
    cwd: project,
    stdio: 'pipe',
  });
}

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '-m', 'a change');
}

/** As one calls it: in the project, in a process of its own. */
function diff(...args: readonly string[]) {
  const env = { ...process.env, LOCKSTEP_PROJECT: project };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'cli/lockstep.mjs'), 'diff', ...args], {
    cwd: project,
    env,
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}

test('a removed parameter: told with its rule, places and signatures of every language; major, so that the command exits with 1', () => {
  const { code, stdout, stderr } = diff('HEAD~1');
  expect([code, stderr]).toEqual([1, '']);
  const line = text.split('\n').findIndex((each) => each.startsWith('  replica_number:')) + 1;
  for (const part of [
    'MAJOR load_collection.replica_number: ',
    '[param_removed]',
    `${method}:${line}:3 in HEAD~1`,
    '- LoadCollectionRequest.replicaNumber?: number',
    'replica_number: int | None = None',
    '- LoadCollectionRequest: public @Nullable Integer replicaNumber()',
    '- LoadCollectionRequest.ReplicaNumber int32',
  ])
    expect(stdout).toContain(part);
});

test('nothing changes between a commit and itself, a tag and the working tree', () => {
  for (const args of [['v2', 'HEAD'], ['v2']])
    expect(diff(...args)).toMatchObject({ code: 0, stdout: expect.stringContaining('nothing changes') as string });
});

test('--fail-on and --language say what fails; the other way round the parameter is new', () => {
  expect(diff('HEAD~1', '--fail-on', 'never').code).toBe(0);
  expect(diff('HEAD~1', '--language', 'mcp').code).toBe(0);
  expect(diff('v2', 'HEAD~1').code).toBe(0);
  expect(diff('v2', 'HEAD~1', '--fail-on', 'minor').code).toBe(1);
});

test('--output writes each file in the format of its ending, and leaves one line', () => {
  const names = ['a.md', 'a.html', 'a.json', 'a.xml', 'a.sarif'];
  const { code, stdout, stderr } = diff('HEAD~1', '--output', ...names.map((name) => `reports/${name}`));
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^diff: \d+ changes?; fails: a major step of the version is needed; --fail-on is major\n$/);
  expect(names.map((name) => readFileSync(join(project, 'reports', name), 'utf8').slice(0, 5))).toEqual([
    '### A',
    '<!doc',
    '{\n  "',
    '<?xml',
    '{\n  "',
  ]);
});

test('approvals are those of HEAD', () => {
  const file = join(project, 'spec/approved-breaks.yaml');
  const { findings } = JSON.parse(diff('HEAD~1', '--format', 'json').stdout) as {
    findings: readonly { rule: string; subject: string; level: string }[];
  };
  const major = findings.filter(({ level }) => level === 'major');
  writeFileSync(
    file,
    major.map(({ rule, subject }) => `- { rule: ${rule}, subject: ${subject}, reason: Meant., until: 2999-01-01 }\n`).join(''),
  );
  expect(diff('HEAD~1')).toMatchObject({ code: 0, stdout: expect.stringContaining('approved until 2999-01-01: Meant.') as string });
  expect(diff('HEAD~1', 'v2').code).toBe(1);
  writeFileSync(file, '- { rule: param_gone, subject: a, reason: Meant., until: 2999-01-01 }\n');
  expect(diff('HEAD~1')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('spec/approved-breaks.yaml:1:11 error unknown_name no rule is called param_gone') as string,
  });
  rmSync(file);
});

test.each([
  [['nowhere'], 'lockstep: BASE: nowhere is no commit, branch or tag of this repository'],
  [['main', 'nowhere'], 'lockstep: HEAD: nowhere is no commit'],
  [['main', '--format', 'pdf'], '--format: there is no pdf; there are terminal, markdown'],
  [['main', '--output', 'a.pdf'], '--output: the ending of a.pdf is no format'],
  [['main', '--fail-on', 'tiny'], '--fail-on: tiny is none of major, minor, patch, never'],
  [['main', '--language', 'rust'], '--language: there is no rust; there are typescript, python'],
  [['main', '--colour'], "error: unknown option '--colour'"],
  [[], "error: missing required argument 'base'"],
])('%j is no answer but bad input: exit code 2', (args, message) => {
  const { code, stdout, stderr } = diff(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
