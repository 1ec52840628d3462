import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../cli/root.js';
import { withPrograms } from './readme.mjs';

test('README prints the programs that the suite runs, letter by letter', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  expect(text.match(/<!-- \S+ -->/g)).toHaveLength(4);
  expect(withPrograms(text)).toBe(text);
});
