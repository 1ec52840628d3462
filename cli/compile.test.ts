import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compile } from './compile.mjs';
import { root as project } from './root.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compile-'));
  for (const file of ['tsconfig.json', 'package.json']) writeFileSync(join(root, file), readFileSync(join(project, file)));
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'cli'));
  writeFileSync(join(root, 'cli/a.ts'), "import { b } from './b.js';\nexport const a: number = b;\n");
  writeFileSync(join(root, 'cli/b.ts'), 'export const b = 1;\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('the first run compiles everything to modules, the second nothing, a later one what changed', async () => {
  expect(await compile(root)).toBe(2);
  expect(readFileSync(join(root, 'build/js/cli/a.js'), 'utf8')).toBe("import { b } from './b.js';\nexport const a = b;\n");
  expect(await compile(root)).toBe(0);
  writeFileSync(join(root, 'cli/b.ts'), 'export const b = 2;\n');
  utimesSync(join(root, 'cli/b.ts'), 1, 1);
  expect(await compile(root)).toBe(1);
  expect(readFileSync(join(root, 'build/js/cli/b.js'), 'utf8')).toBe('export const b = 2;\n');
});

test('what is gone from the sources goes from the output', async () => {
  await compile(root);
  rmSync(join(root, 'cli/a.ts'));
  await compile(root);
  expect(existsSync(join(root, 'build/js/cli/a.js'))).toBe(false);
});

test('a file that cannot be read as TypeScript is named', async () => {
  writeFileSync(join(root, 'cli/b.ts'), 'export const = ;\n');
  await expect(compile(root)).rejects.toThrow('cli/b.ts: ');
});
