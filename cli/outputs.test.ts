import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstDifference, readManifest, write } from './outputs.js';
import type { Manifest } from './outputs.js';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'outputs-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

const manifest = (...paths: string[]): Manifest => ({ spec: '1', hash: 'h', files: { go: paths } });
const put = (path: string, text: string): void => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};

test('a file that did not change is not written again', () => {
  const rendered = new Map([['go/a.go', 'a\n']]);
  write(out, rendered, undefined, manifest('a.go'));
  utimesSync(join(out, 'go/a.go'), 1, 1);
  expect(write(out, rendered, readManifest(out), manifest('a.go'))).toEqual({ written: 0, removed: 0 });
  expect(statSync(join(out, 'go/a.go')).mtimeMs).toBe(1000);
});

test('what the manifest lists and is no longer produced goes, with its empty folders; a stranger’s file stays', () => {
  write(out, new Map([['go/old/a.go', 'a\n']]), undefined, manifest('old/a.go'));
  put('go/mine.txt', 'mine');
  expect(write(out, new Map([['go/b.go', 'b\n']]), readManifest(out), manifest('b.go'))).toEqual({ written: 1, removed: 1 });
  expect(existsSync(join(out, 'go/old'))).toBe(false);
  expect(readFileSync(join(out, 'go/mine.txt'), 'utf8')).toBe('mine');
});

test('the first difference names the file, the line and both texts', () => {
  const next = manifest('a.go');
  write(out, new Map([['go/a.go', 'one\ntwo\n']]), undefined, next);
  expect(firstDifference(out, new Map([['go/a.go', 'one\ntwo\n']]), next, ['go'])).toBeUndefined();
  const difference = firstDifference(out, new Map([['go/a.go', 'one\nTWO\n']]), next, ['go']);
  expect(difference?.path).toBe('out/go/a.go');
  expect(difference?.what).toContain('line 2');
  expect(difference?.what).toContain('should be: TWO');
});

test('a missing file and a file that is not generated are differences', () => {
  const next = manifest('a.go');
  write(out, new Map([['go/a.go', 'a\n']]), undefined, next);
  put('go/b.go', 'b\n');
  expect(firstDifference(out, new Map([['go/a.go', 'a\n']]), next, ['go'])).toMatchObject({ path: 'out/go/b.go' });
  rmSync(join(out, 'go/a.go'));
  expect(firstDifference(out, new Map([['go/a.go', 'a\n']]), next, ['go'])).toEqual({ path: 'out/go/a.go', what: 'is missing' });
});
