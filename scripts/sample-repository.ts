/** A repository of an API like ours, for the test of the CI recipe: main, and a branch for each change. It stands in build/recipe, where what is built in it stays. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../cli/root.js';

export interface Edit {
  readonly file: string;
  /** Absent: the file is new. */
  readonly replace?: string;
  readonly with: string;
}

/** What a branch changes, from where it leaves. */
export interface Branch {
  readonly name: string;
  readonly from: string;
  readonly edits: readonly Edit[];
}

/** In the repository. */
const tracked = ['spec', 'out', 'conformance', 'ci'];
/** Beside it, as it is here. */
const linked = ['templates', 'LICENSE', 'package.json', 'package-lock.json', 'build/venv'];

export const sample = join(root, 'build/recipe');

/** Runs a program in the repository. */
export function inSample(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: sample,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 300_000,
  });
  return { code: status, output: `${stdout}${stderr}` };
}

export function makeSampleRepository(branches: readonly Branch[]): void {
  for (const name of [...tracked, '.git', 'reports']) rmSync(join(sample, name), { recursive: true, force: true });
  for (const name of tracked) cpSync(join(root, name), join(sample, name), { recursive: true });
  for (const name of linked) link(join(root, name), join(sample, name));
  must('git', ['init', '-q', '-b', 'main']);
  writeFileSync(join(sample, '.git/info/exclude'), ['/templates', '/LICENSE', '/package*.json', '/build/', '/reports/'].join('\n'));
  commit('The API as it is');
  for (const { name, from, edits } of branches) {
    must('git', ['checkout', '-q', '-b', name, from]);
    for (const edit of edits) apply(edit);
    must(process.execPath, [join(root, 'cli/lockstep.mjs'), 'generate'], { LOCKSTEP_PROJECT: sample });
    commit(name);
  }
}

function apply({ file, replace, with: text }: Edit): void {
  const path = join(sample, file);
  const before = replace === undefined ? '' : readFileSync(path, 'utf8');
  if (replace !== undefined && !before.includes(replace)) throw new Error(`${file} has no ${replace}`);
  writeFileSync(path, replace === undefined ? text : before.replace(replace, text));
}

function commit(message: string): void {
  must('git', ['add', '-A']);
  must('git', ['-c', 'user.name=Sample', '-c', 'user.email=sample@localhost', '-c', 'commit.gpgsign=false', 'commit', '-q', '-m', message]);
}

function must(file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { code, output } = inSample(file, args, env);
  if (code !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${output}`);
}

function link(to: string, at: string): void {
  mkdirSync(dirname(at), { recursive: true });
  if (!existsSync(at)) symlinkSync(to, at);
}
