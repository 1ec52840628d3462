import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { root } from './root.js';
import { readSides } from './spec-sides.js';

const method = 'spec/methods/aliases/create_alias.yaml';
const text = readFileSync(join(root, method), 'utf8');
const described = (doc: string): string => text.replace(/^doc: .*$/m, `doc: ${doc}`);
let project = '';

/** main: the spec; broken: one file of it is no YAML; newer-wire: another pymilvus; moved: in api/spec; none: no spec at all. The working tree: main with another doc. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sides-'));
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  git('init', '-q', '-b', 'main');
  commit('first');
  git('tag', '-a', 'v1', '-m', 'v1');
  branch('broken', () => {
    writeFileSync(join(project, method), `${text}\nreturns: [\n`);
  });
  branch('newer-wire', () => {
    const api = join(project, 'spec/api.yaml');
    writeFileSync(api, readFileSync(api, 'utf8').replace('pymilvus==3.0.2', 'pymilvus==99.0.1'));
  });
  branch('moved', () => {
    renameSync(join(project, 'spec'), join(project, 'api'));
  });
  branch('none', () => {
    rmSync(join(project, 'spec'), { recursive: true });
    writeFileSync(join(project, 'README.md'), 'nothing');
  });
  writeFileSync(join(project, method), described('Now.'));
});
afterAll(() => rmSync(project, { recursive: true }));
afterEach(() => rmSync(join(project, 'old'), { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: project, stdio: 'pipe' });
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

function branch(name: string, change: () => void): void {
  git('checkout', '-q', '-b', name);
  change();
  commit(name);
  git('checkout', '-q', 'main');
}

const docs = async (base: string, head?: string): Promise<readonly (string | undefined)[]> => {
  const { before, after } = await readSides(project, base, head);
  return [before, after].map(({ model }) => model.methods.find(({ name }) => name === 'create_alias')?.doc);
};
const was = /^doc: "?(.*?)"?$/m.exec(text)?.[1];

test.each(['main', 'HEAD', 'v1', 'main:spec', 'moved:api'])('%s is read as that commit holds it', async (given) => {
  expect(await docs(given)).toEqual([was, 'Now.']);
});

test('a project, a spec folder and one file are read from disk; a file stands in the rest of the working tree’s spec', async () => {
  cpSync(join(project, 'spec'), join(project, 'old/spec'), { recursive: true });
  writeFileSync(join(project, 'old', method), described('Old.'));
  expect(await docs(join(project, 'old'))).toEqual(['Old.', 'Now.']);
  expect(await docs(join(project, 'old/spec'), 'main')).toEqual(['Old.', was]);
  expect(await docs(join(project, 'old', method))).toEqual(['Old.', 'Now.']);
  expect(await docs(join(project, 'old', method), join(project, method))).toEqual(['Old.', 'Now.']);
  expect(await docs(`main:${method}`)).toEqual([was, 'Now.']);
});

test('a file of another name takes the place of the file of spec/ that it is compared with', async () => {
  cpSync(join(project, method), join(project, 'old/before.yaml'));
  writeFileSync(join(project, 'old/before.yaml'), described('Before.'));
  expect(await docs(join(project, 'old/before.yaml'), join(project, method))).toEqual(['Before.', 'Now.']);
  await expect(readSides(project, join(project, 'old/before.yaml'), undefined)).rejects.toThrow('no file of spec/ is called before.yaml');
});

test('places name the spec’s files; `shown` says of which side one is', async () => {
  const { before, after } = await readSides(project, 'v1', undefined);
  const place = before.model.methods[0]?.place.file ?? '';
  expect(place).toMatch(/^spec\/methods\//);
  expect([before.shown(place), after.shown(place)]).toEqual([`v1:${place}`, place]);
  expect(before.commit).toMatch(/^[0-9a-f]{40}$/);
});

test.each([
  ['mian', undefined, /^BASE: mian is no commit, branch or tag .*\n {2}hint: did you mean main\?$/],
  [
    'main',
    'nowhere/spec',
    /^HEAD: nowhere\/spec is no commit, branch or tag of this repository, and there is no folder or file of that name/,
  ],
  ['moved', undefined, /^BASE: moved \(commit [0-9a-f]{9}\) has no spec in spec\/\n {2}hint: its spec stands in api: give moved:api$/],
  ['main', 'none', /^HEAD: none \(commit .*\n {2}hint: no folder of none holds a spec: give a later commit$/],
  ['main:docs', undefined, /^BASE: main \(commit .* has no spec in docs\n {2}hint: .* give main:spec$/],
  [
    'newer-wire',
    undefined,
    /^newer-wire:spec\/api.yaml:5 reads its wire contract from pypi:pymilvus==99.0.1; .*3.0.2\n.*--target build\/pymilvus\/99.0.1 pymilvus==99.0.1`$/,
  ],
  [
    'broken',
    undefined,
    /^BASE \(broken\): the spec has problems, .*\n\nbroken:spec\/methods\/aliases\/create_alias.yaml:\d+:\d+ error syntax /,
  ],
  ['main', 'broken', /^HEAD \(broken\): the spec has problems/],
])('%s against %s: the error says which side, and what to do', async (base, head, message) => {
  await expect(readSides(project, base, head)).rejects.toThrow(message);
});

test('a folder that is no spec is told from a commit, and outside a repository nothing is looked for in one', async () => {
  await expect(readSides(project, join(project, 'spec/methods'), undefined)).rejects.toThrow("neither a spec's folder");
  const bare = mkdtempSync(join(tmpdir(), 'bare-'));
  await expect(readSides(bare, 'main', join(project, 'spec'))).rejects.toThrow(`${bare} is in no git repository`);
  rmSync(bare, { recursive: true });
});

test('a name that is a path and a commit alike is not guessed at', async () => {
  const before = process.cwd();
  mkdirSync(join(project, 'v1'));
  process.chdir(project);
  try {
    await expect(readSides(project, 'v1', undefined)).rejects.toThrow('give ./v1 for the path, or v1^0 for the commit');
    expect(await docs('v1^0')).toEqual([was, 'Now.']);
  } finally {
    process.chdir(before);
    rmdirSync(join(project, 'v1'));
  }
});
