/** Asks git about commits of the repository that holds the project, and reads folders and files out of them. */
import { spawnSync } from 'node:child_process';
import { Failure } from './failure.js';

/** A commit's folder (`tree`) or file (`blob`), or the commit itself. */
export interface GitObject {
  readonly id: string;
  readonly kind: 'commit' | 'tree' | 'blob';
}

/** A clone without all objects may fetch some; nobody is there to be asked for a password. */
const patience = 60_000;

/** What each expression names for git in `root`: `main^{}`, `HEAD~1:./spec`. */
export function findObjects(root: string, expressions: readonly string[]): readonly (GitObject | undefined)[] {
  const { output } = git(root, ['cat-file', '--batch-check'], expressions.map((each) => `${each}\n`).join(''));
  const answers = output.toString().split('\n');
  return expressions.map((_, at) => {
    const [, id, kind] = /^([0-9a-f]+) (commit|tree|blob) \d+$/.exec(answers[at] ?? '') ?? [];
    return id === undefined ? undefined : { id, kind: kind as GitObject['kind'] };
  });
}

export const isRepository = (root: string): boolean => git(root, ['rev-parse', '--git-dir']).ok;

/** Why a commit may be unknown although it exists elsewhere. */
export const isShallow = (root: string): boolean => git(root, ['rev-parse', '--is-shallow-repository']).output.toString().trim() === 'true';

/** Branches and tags, as one gives them: `main`, `origin/main`, `v1.0`. */
export const refNames = (root: string): readonly string[] =>
  lines(git(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads', 'refs/remotes', 'refs/tags']).output);

/** Every file of a commit, from the repository's root. */
export const pathsOf = (root: string, commit: string): readonly string[] =>
  must(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]).toString().split('\0').filter(Boolean);

/** Texts below a tree, by path. */
export function readTree(root: string, tree: string): ReadonlyMap<string, string> {
  const entries = must(root, ['ls-tree', '-r', '-z', '--full-tree', tree])
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
      return id === undefined || path === undefined ? [] : [{ id, path }];
    });
  const texts = readBlobs(
    root,
    entries.map(({ id }) => id),
  );
  return new Map(entries.map(({ path }, at) => [path, texts[at] ?? '']));
}

/** In the order of `ids`. */
export function readBlobs(root: string, ids: readonly string[]): readonly string[] {
  const output = must(root, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  const texts: string[] = [];
  for (let at = 0; at < output.length;) {
    const start = output.indexOf('\n', at) + 1;
    const size = Number(output.subarray(at, start).toString().trim().split(' ')[2]);
    texts.push(output.subarray(start, start + size).toString());
    at = start + size + 1;
  }
  return texts;
}

function must(root: string, args: readonly string[], input = ''): Buffer {
  const { ok, output, errors } = git(root, args, input);
  if (!ok) throw new Failure(`git ${args.join(' ')} failed in ${root}: ${errors}`);
  return output;
}

function git(root: string, args: readonly string[], input = '') {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    input,
    env,
    timeout: patience,
    maxBuffer: 1 << 30,
  });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT')
    throw new Failure('git is not installed, and it is needed to read a commit; a folder can be compared without it');
  return { ok: status === 0, output: stdout, errors: error?.message ?? stderr.toString().trim() };
}

const lines = (output: Buffer): readonly string[] => output.toString().split('\n').filter(Boolean);
