/** The spec that an argument names: a commit's, a folder's, the working tree's, or that with one file in the place of its own. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix, relative, resolve } from 'node:path';
import { Failure } from './failure.js';
import { readFolder } from './files.js';
import { findObjects, readBlobs, readTree } from './git.js';
import { describeMissingSpec, describeUnknown } from './spec-missing.js';

export type Texts = ReadonlyMap<string, string>;

export interface SpecSource {
  /** For people: `main`, `../old`, `the working tree`. */
  readonly name: string;
  readonly commit: string | undefined;
  /** Of all files of the spec, by path below its folder. */
  readonly texts: Texts;
  /** The spec's folder, as places name it: `spec`. */
  readonly label: string;
  /** Where a file of a place is found, without mistake of side: `main:spec/api.yaml`. */
  readonly shown: (file: string) => string;
}

/** How messages call the argument: `BASE`, `HEAD`. */
interface Argument {
  readonly root: string;
  readonly side: string;
  readonly given: string;
  /** For a file: its path below the spec's folder, where the other argument tells. */
  readonly place: string | undefined;
}

/** BASE and HEAD as they are given to a verb; without HEAD it is the working tree. */
export function openSources(root: string, base: string, head: string | undefined): { before: SpecSource; after: SpecSource } {
  const place = head === undefined ? undefined : placeInSpec(root, head);
  return {
    before: open({ root, side: 'BASE', given: base, place }),
    after: head === undefined ? workingTree(root) : open({ root, side: 'HEAD', given: head, place: undefined }),
  };
}

export const requiredFiles = ['api.yaml', 'targets.yaml', 'errors.yaml', 'functions.yaml'];

function open(argument: Argument): SpecSource {
  const { root, side, given } = argument;
  const path = resolve(given);
  const [commit, object] = findIn(argument, existsSync(path));
  if (existsSync(path)) {
    if (object !== undefined)
      throw new Failure(
        `${side}: ${given} is a commit for git and a path here: give ./${given} for the path, or ${given}^0 for the commit`,
      );
    return statSync(path).isDirectory() ? fromFolder(argument, path) : fromFile(argument, readFileSync(path, 'utf8'));
  }
  if (object === undefined)
    throw new Failure(commit === undefined ? describeUnknown(root, side, given) : describeMissingSpec(root, side, given, commit));
  if (object.kind === 'blob') return { ...fromFile(argument, readBlobs(root, [object.id])[0] ?? ''), commit };
  const texts = readTree(root, object.id);
  if (!texts.has('api.yaml')) throw new Failure(describeMissingSpec(root, side, given, commit ?? object.id));
  const [revision = '', folder = 'spec'] = given.split(/:(.*)/s);
  return { name: given, commit, texts, label: posix.normalize(folder), shown: (file) => `${revision}:${file}` };
}

/** The commit and what of it is meant. Where a path of the name exists, git is asked as well: one of the two would be taken unseen. */
function findIn({ root, given }: Argument, isPath: boolean) {
  if (isPath && /[/.]/.test(given)) return [undefined, undefined] as const;
  const [revision = '', inside] = given.split(/:(.*)/s);
  const [commit, object] = findObjects(root, [`${revision}^{commit}`, inside === undefined ? `${given}:./spec` : given]);
  return [commit?.id, object] as const;
}

function workingTree(root: string): SpecSource {
  if (!existsSync(join(root, 'spec/api.yaml')))
    throw new Failure(`${root} holds no spec/api.yaml; LOCKSTEP_PROJECT names the folder of a project, in which spec/ is`);
  return { name: 'the working tree', commit: undefined, texts: readFolder(join(root, 'spec')), label: 'spec', shown: (file) => file };
}

function fromFolder({ root, side, given }: Argument, path: string): SpecSource {
  const folder = [path, join(path, 'spec')].find((each) => existsSync(join(each, 'api.yaml')));
  if (folder === undefined)
    throw new Failure(`${side}: ${given} is neither a spec's folder, which has an api.yaml, nor a project with one in its spec/`);
  const label = relative(root, folder) || '.';
  return { name: given, commit: undefined, texts: readFolder(folder), label, shown: (file) => file };
}

/** The rest is the working tree's. */
function fromFile({ root, side, given, place }: Argument, text: string): SpecSource {
  const { texts, label } = workingTree(root);
  const path = placeInSpec(root, given) ?? place ?? placeByName(side, given, texts);
  const replaced = new Map(texts).set(path, text);
  return { name: given, commit: undefined, texts: replaced, label, shown: (file) => (file === `${label}/${path}` ? given : file) };
}

/** Of a path that leads into the working tree's spec. */
function placeInSpec(root: string, given: string): string | undefined {
  const path = relative(join(root, 'spec'), resolve(given));
  return path.startsWith('..') || path === '' || !path.endsWith('.yaml') ? undefined : path.replaceAll('\\', '/');
}

function placeByName(side: string, given: string, texts: Texts): string {
  const name = basename(given);
  const found = [...texts.keys()].filter((path) => basename(path) === name && path.endsWith('.yaml'));
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const why = found.length === 0 ? `no file of spec/ is called ${name}` : `it may be ${found.map((path) => `spec/${path}`).join(' or ')}`;
  throw new Failure(
    `${side}: which file of the spec is ${given}? ${why}; give a folder, or a file of spec/ as HEAD, which then tells the place`,
  );
}
