import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { loadCached } from './code_cache.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function given(text: string): string {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-code-'));
  mkdirSync(join(folder, 'node_modules/large'), { recursive: true });
  const file = join(folder, 'node_modules/large/index.js');
  writeFileSync(file, text);
  return file;
}

it('a file is what require would make of it, from its source and from the code that was kept', () => {
  const file = given('exports.name = __filename; exports.join = require("node:path").join; exports.self = module.filename;');
  for (const round of [1, 2]) {
    const require = createRequire(import.meta.url);
    Reflect.deleteProperty(require.cache, file);
    loadCached(require, file);
    const loaded = require(file) as { name: string; join: unknown; self: string };
    expect({ round, ...loaded }).toEqual({ round, name: file, join, self: file });
    expect(readdirSync(join(folder, 'node_modules/.cache/lockstep'))).toHaveLength(1);
  }
});

it('code that is none is made anew', () => {
  const file = given('exports.answer = 42;');
  const require = createRequire(import.meta.url);
  loadCached(require, file);
  const [kept = ''] = readdirSync(join(folder, 'node_modules/.cache/lockstep'));
  writeFileSync(join(folder, 'node_modules/.cache/lockstep', kept), 'no code');
  Reflect.deleteProperty(require.cache, file);
  loadCached(require, file);
  expect(require(file)).toEqual({ answer: 42 });
});
