import { expect, test } from 'vitest';
import { withNotes } from './file.js';
import { withVersions } from './targets-file.js';

test('the newest version comes first, and notes of the same version take the place of its section', () => {
  const first = withNotes(undefined, 'Changes', '0.1.0', '## 0.1.0 (2027-01-01)\n\nFirst.\n');
  const second = withNotes(first, 'Changes', '0.2.0', '## 0.2.0 (2027-02-01)\n\nDraft.\n');
  const again = withNotes(second, 'Changes', '0.2.0', '## 0.2.0 (2027-02-02)\n\nSecond.\n');
  expect(again).toBe('# Changes\n\n## 0.2.0 (2027-02-02)\n\nSecond.\n\n## 0.1.0 (2027-01-01)\n\nFirst.\n');
  expect(withNotes(again, 'Changes', '0.2.0', '## 0.2.0 (2027-02-02)\n\nSecond.\n')).toBe(again);
});

test('a version moves in its place, and everything else stays letter by letter', () => {
  const text = '# Ours.\na: { package: "x",  version: 0.1.0 }   # here\nb:\n  package: y\n  version: "0.1.0"\n';
  expect(
    withVersions(
      text,
      new Map([
        ['a', '0.2.0'],
        ['b', '0.1.1'],
      ]),
    ),
  ).toBe('# Ours.\na: { package: "x",  version: 0.2.0 }   # here\nb:\n  package: y\n  version: 0.1.1\n');
});

test('a version that is not stated yet comes first, in either style of YAML', () => {
  expect(
    withVersions(
      'a: { package: x }\nb:\n  package: y\n',
      new Map([
        ['a', '0.2.0'],
        ['b', '0.1.1'],
      ]),
    ),
  ).toBe('a: { version: 0.2.0, package: x }\nb:\n  version: 0.1.1\n  package: y\n');
});
