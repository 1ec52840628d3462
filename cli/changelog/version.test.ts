import { expect, test } from 'vitest';
import { isBefore, nextVersion } from './version.js';

test.each([
  ['1.2.3', 'none', '1.2.3'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.1.9', 'patch', '0.1.10'],
  ['0.1.9', 'minor', '0.1.10'],
  ['0.1.9', 'major', '0.2.0'],
] as const)('after %s, a %s change makes %s', (version, level, next) => {
  expect(nextVersion(version, level)).toBe(next);
});

test('versions are compared by number, not by text', () => {
  expect([isBefore('0.9.0', '0.10.0'), isBefore('0.10.0', '0.9.0'), isBefore('1.0.0', '1.0.0')]).toEqual([true, false, false]);
});
