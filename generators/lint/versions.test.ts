import { expect, test } from 'vitest';
import { compareVersions, minorsBetween } from './versions.js';

test('versions are compared number by number', () => {
  expect(['2.10', '2.6.1', '3.0', '2.6'].sort(compareVersions)).toEqual(['2.6', '2.6.1', '2.10', '3.0']);
});

test.each([
  ['2.4', '2.6', 2],
  ['2.6.3', '2.6.9', 0],
  ['2.6', '3.0', 1],
  ['2.6', '3.2', 3],
  ['3.0', '2.6', -1],
])('from %s to %s are %i minor versions', (from, to, count) => {
  expect(minorsBetween(from, to)).toBe(count);
});
