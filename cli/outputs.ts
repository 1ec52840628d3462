/** Brings `out/` in step with what the generators gave: compares, writes what changed, deletes what is no longer produced; never wipes. */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './files.js';

/** Texts by path below `out/`, of the targets that were rendered. */
export type Rendered = ReadonlyMap<string, string>;

/** `out/manifest.json`: which files are ours, so that those no longer produced can be told from a stranger's. */
export interface Manifest {
  /** Version and hash of the spec that the files were made from. */
  readonly spec: string;
  readonly hash: string;
  readonly files: Readonly<Record<string, readonly string[]>>;
}

export interface Difference {
  /** Relative to the project. */
  readonly path: string;
  readonly what: string;
}

const MANIFEST = 'manifest.json';

export function readManifest(out: string): Manifest | undefined {
  const file = join(out, MANIFEST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** Writes what differs and removes what `previous` lists of the rendered targets and `next` does not. */
export function write(
  out: string,
  rendered: Rendered,
  previous: Manifest | undefined,
  next: Manifest,
): { written: number; removed: number } {
  let written = 0;
  for (const [path, text] of [...rendered, [MANIFEST, manifestText(next)] as const]) {
    const file = join(out, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (path !== MANIFEST) written += 1;
  }
  const kept = listed(next);
  const gone = [...listed(previous)].filter((path) => !kept.has(path) && existsSync(join(out, path)));
  for (const path of gone) {
    rmSync(join(out, path));
    removeEmpty(out, dirname(path));
  }
  return { written, removed: gone.length };
}

/** The first difference between what is there and what would be written, in path order. */
export function firstDifference(out: string, rendered: Rendered, next: Manifest, folders: readonly string[]): Difference | undefined {
  const wanted = new Map([...rendered, [MANIFEST, manifestText(next)] as const]);
  const present = new Set(folders.flatMap((folder) => listFiles(join(out, folder)).map((path) => `${folder}/${path}`)));
  for (const path of [...new Set([...wanted.keys(), ...present])].sort()) {
    const text = wanted.get(path);
    if (text === undefined) return { path: `out/${path}`, what: 'is not generated: it is no longer produced, or was put there by hand' };
    const file = join(out, path);
    if (!existsSync(file)) return { path: `out/${path}`, what: 'is missing' };
    const actual = readFileSync(file, 'utf8');
    if (actual !== text) return { path: `out/${path}`, what: firstLine(actual, text) };
  }
  return undefined;
}

function firstLine(actual: string, wanted: string): string {
  const have = actual.split('\n');
  const want = wanted.split('\n');
  const index = want.findIndex((line, at) => line !== have[at]);
  const line = index === -1 ? want.length : index;
  const show = (text: string | undefined): string => (text === undefined ? '(the file ends here)' : text);
  return `differs at line ${(line + 1).toString()}\n  there is:  ${show(have[line])}\n  should be: ${show(want[line])}`;
}

function listed(manifest: Manifest | undefined): ReadonlySet<string> {
  return new Set(Object.entries(manifest?.files ?? {}).flatMap(([target, paths]) => paths.map((path) => `${target}/${path}`)));
}

function removeEmpty(out: string, folder: string): void {
  for (let path = folder; path !== '.' && path !== ''; path = dirname(path)) {
    if (readdirSync(join(out, path)).length > 0) return;
    rmdirSync(join(out, path));
  }
}
