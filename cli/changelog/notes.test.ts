import { expect, test } from 'vitest';
import type { Finding } from '../../generators/compare/finding.js';
import { added, everywhere, sampleReport } from '../diff/sample.js';
import { findingsOf, notesOf } from './notes.js';

const notes = (language: 'python' | 'java'): string =>
  notesOf({ language, version: '0.2.0', date: '2027-01-02', findings: findingsOf(sampleReport(), language) });

test('a language’s notes tell only what its users see, what breaks first and with the consequence', () => {
  expect(notes('python')).toBe(
    `## 0.2.0 (2027-01-02)

### Breaking

- \`create_alias\`: The order of parameters changes: collection_name, alias → alias, collection_name. Positional arguments reach other parameters.

### New

- The method list_users is new.
`,
  );
  expect(notes('java')).toContain('The parameter alias is removed');
  expect(notes('java')).not.toContain('The order of parameters');
});

test('docs that changed are one entry', () => {
  const documented: Finding = { ...added, rule: 'doc_changed', verdicts: everywhere('patch') };
  const findings = findingsOf(sampleReport({ findings: [documented, documented] }), 'go');
  expect(notesOf({ language: 'go', version: '0.1.1', date: '2027-01-02', findings })).toBe(
    '## 0.1.1 (2027-01-02)\n\n### Other\n\n- The documentation of `list_users`, `list_users`.\n',
  );
});

test('a language for which nothing changes says so', () => {
  expect(notesOf({ language: 'go', version: '0.1.0', date: '2027-01-02', findings: [] })).toBe(
    '## 0.1.0 (2027-01-02)\n\nNothing changes for Go.\n',
  );
});
