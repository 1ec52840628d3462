import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/root.js';
import { printed } from './readme.mjs';

test('README prints the programs that the suite runs, letter by letter, and the methods that the spec has', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  expect(text.match(/<!-- \S+\/\S+ -->/g)).toHaveLength(5);
  expect(printed(text)).toBe(text);
});
