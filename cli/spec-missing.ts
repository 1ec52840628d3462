/** Says what to give instead of an argument in which no spec was found. */
import { dirname } from 'node:path';
import { nearest } from '../generators/model/diagnostic.js';
import { isRepository, isShallow, pathsOf, refNames } from './git.js';

export function describeUnknown(root: string, side: string, given: string): string {
  if (!isRepository(root))
    return `${side}: there is no folder or file ${given}, and ${root} is in no git repository, so that it can be no commit either`;
  const [revision = ''] = given.split(':', 1);
  const names = refNames(root);
  const near = names.find((name) => name.endsWith(`/${revision}`)) ?? nearest(revision, names);
  const hints = [
    ...(near === undefined ? [] : [`did you mean ${near}?`]),
    ...(isShallow(root)
      ? ['this clone is shallow: `git fetch --unshallow` brings the other commits (in GitHub Actions: fetch-depth: 0)']
      : []),
  ];
  const hint =
    hints.length > 0 ? hints.join('; ') : 'a branch of a remote is origin/<name>, and `git fetch` brings those that are new there';
  return `${side}: ${revision} is no commit, branch or tag of this repository, and there is no folder or file of that name\n  hint: ${hint}`;
}

/** The commit is there, and holds no spec where it was looked for. */
export function describeMissingSpec(root: string, side: string, given: string, commit: string): string {
  const [revision = '', inside] = given.split(/:(.*)/s);
  const elsewhere = specFolders(pathsOf(root, commit));
  const hint =
    elsewhere.length === 0
      ? `no folder of ${revision} holds a spec: give a later commit`
      : `its spec stands in ${elsewhere.join(' and in ')}: give ${elsewhere.map((folder) => `${revision}:${folder}`).join(' or ')}`;
  return `${side}: ${revision} (commit ${commit.slice(0, 9)}) has no spec in ${inside ?? 'spec/'}\n  hint: ${hint}`;
}

/** Folders that hold what every spec has. */
function specFolders(paths: readonly string[]): readonly string[] {
  const known = new Set(paths);
  return paths
    .filter((path) => path.endsWith('/api.yaml'))
    .map(dirname)
    .filter((folder) => ['targets', 'errors', 'functions'].every((name) => known.has(`${folder}/${name}.yaml`)));
}
