import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listFiles } from './files.js';
import { root } from './root.js';

/** Where a folder's modules may import from, besides their own folder. The most exact folder holds. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'generators/model': ['generators/words.ts'],
  'generators/lint': ['generators/model'],
  'generators/compare': ['generators/model'],
  'generators/wire': ['generators/model', 'generators/words.ts'],
  'generators/typescript': [
    'generators/model',
    'generators/wire',
    'generators/target.ts',
    'generators/example.ts',
    'generators/signatures.ts',
    'generators/words.ts',
  ],
  'generators/python': [
    'generators/model',
    'generators/wire',
    'generators/target.ts',
    'generators/example.ts',
    'generators/signatures.ts',
    'generators/words.ts',
  ],
  'generators/java': [
    'generators/model',
    'generators/wire',
    'generators/target.ts',
    'generators/example.ts',
    'generators/signatures.ts',
    'generators/words.ts',
  ],
  'generators/go': [
    'generators/model',
    'generators/wire',
    'generators/target.ts',
    'generators/example.ts',
    'generators/signatures.ts',
    'generators/words.ts',
  ],
  generators: ['generators'],
  'conformance/engines': ['conformance/runner', 'cli/group.mjs'],
  // Its targets are commands to start; the type of a command is the toolchains', and one place ends them all.
  'conformance/runner': [
    'conformance/engines',
    'conformance/pymilvus',
    'generators/model',
    'generators/wire',
    'cli/toolchain.ts',
    'cli/group.mjs',
  ],
  conformance: ['conformance', 'generators/model', 'generators/wire', 'cli/toolchain.ts', 'cli/group.mjs'],
  cli: ['generators', 'conformance'],
  scripts: ['cli', 'conformance', 'generators'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports = ['generators', 'cli', 'conformance', 'scripts'].flatMap(importsBelow);

test('modules import only in the direction of the design: spec, model, generators, cli', () => {
  expect(imports.length).toBeGreaterThan(10);
  const wrong = imports.filter(({ from, to }) => {
    const home = homeOf(from);
    return !inside(to, home) && !(allowed[home] ?? []).some((place) => inside(to, place));
  });
  expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
});

test('nothing imports what is generated, and nothing imports scripts', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      ['out', 'build', 'templates'].some((place) => inside(to, place)) || (inside(to, 'scripts') && !inside(from, 'scripts')),
  );
  expect(wrong).toEqual([]);
});

test('the Model and the runner name no target language’s generator', () => {
  const generators = ['typescript', 'python', 'java', 'go'].map((language) => `generators/${language}`);
  const wrong = imports.filter(
    ({ from, to }) => (inside(from, 'generators/model') || inside(from, 'conformance')) && generators.some((place) => inside(to, place)),
  );
  expect(wrong).toEqual([]);
});

function importsBelow(folder: string): readonly Import[] {
  return listFiles(join(root, folder))
    .filter((path) => /(?<!\.test)\.(ts|mjs)$/.test(path) && !path.startsWith('programs/'))
    .flatMap((path) => {
      const from = `${folder}/${path}`;
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, from), 'utf8'), true, true);
      return importedFiles
        .map(({ fileName }) => fileName)
        .filter((name) => name.startsWith('.'))
        .map((name) => ({ from, to: sourceOf(relative(root, join(root, dirname(from), name))) }));
    });
}

/** The source of what is imported: `./x.js` is `./x.ts`. */
function sourceOf(path: string): string {
  const source = path.replace(/\.js$/, '.ts');
  return existsSync(join(root, source)) ? source : path;
}

function homeOf(path: string): string {
  return Object.keys(allowed).find((place) => inside(path, place)) ?? '';
}

function inside(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}
