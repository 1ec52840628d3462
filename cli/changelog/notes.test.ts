import { expect, test } from 'vitest';
import { sampleReport } from '../diff/sample.js';
import { findingsOf, notesOf } from './notes.js';

const notes = (language: 'python' | 'java'): string =>
  notesOf({ language, version: '0.2.0', date: '2027-01-02', findings: findingsOf(sampleReport(), language) });

test('a language’s notes tell only what its users see, what breaks first and with the consequence', () => {
  expect(notes('python')).toBe(
    `## 0.2.0 (2027-01-02)

### Breaking

- \`create_alias\`: the order of parameters changes: collection_name, alias → alias, collection_name. Positional arguments reach other parameters.

### New

- \`list_users\`: the method list_users is new.
`.replaceAll('_', '_'),
  );
  expect(notes('java')).toContain('the parameter alias is removed');
  expect(notes('java')).not.toContain('the order of parameters');
});

test('a language for which nothing changes says so', () => {
  expect(notesOf({ language: 'go', version: '0.1.0', date: '2027-01-02', findings: [] })).toBe(
    '## 0.1.0 (2027-01-02)\n\nNothing changes for Go.\n',
  );
});
