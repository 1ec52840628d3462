import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { caseDiagnosticCodes, printCaseDiagnostics, type CaseDiagnostic } from './diagnostic.js';
import { readCases, type CaseSet } from './read-cases.js';
import { root, toySubject } from './toy/subject.js';

const made: string[] = [];
afterEach(() => {
  made.splice(0).forEach((each) => {
    rmSync(each, { recursive: true });
  });
});

function read(path: string, text: string, complete = false): CaseSet {
  const folder = mkdtempSync(join(tmpdir(), 'cases-'));
  made.push(folder);
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return readCases({ root, cases: folder }, toySubject, { rpc: (name) => toySubject.wire.rpc(name), complete });
}

/** The project's fixtures call methods that the toy does not have. */
const own = ({ diagnostics }: CaseSet): CaseDiagnostic[] => diagnostics.filter(({ place }) => !place.file.endsWith('fixtures.yaml'));

describe('each mistake in a case file is told with its line and column', () => {
  const folder = join(import.meta.dirname, 'invalid');
  it.each(readdirSync(folder))('%s', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const [, line, column] = /^# at (\d+):(\d+)/.exec(text) ?? [];
    expect(own(read('collections/list_collections.yaml', text)).map(({ code, place }) => [code, place.line, place.column])).toEqual([
      [name.replace('.yaml', ''), Number(line), Number(column)],
    ]);
  });

  it('a file that mirrors no method is told', () => {
    const [first] = own(read('collections/list_all.yaml', '- case: of no method\n  steps: [ { call: list_collections } ]\n'));
    expect(first).toMatchObject({ code: 'misplaced_case', place: { line: 1, column: 1 } });
  });

  it('methods without a case, and without a case of bad input, are told', () => {
    const text = '- case: a list of names\n  steps: [ { call: list_collections } ]\n';
    const codes = own(read('collections/list_collections.yaml', text, true)).map(({ code, place }) => `${code} ${place.file}`);
    expect(codes).toContain('method_without_refusal conformance/cases/collections/list_collections.yaml');
    expect(codes).toContain('method_without_case conformance/cases/collections/drop_collection.yaml');
  });

  it.each([
    ['that says nothing of the request', '- case: nothing is asserted\n  wire: true\n  steps: [ { call: list_collections } ]\n', 1, 3],
    [
      'that would be skipped by a feature',
      '- case: a feature of an engine\n  wire: true\n  feature: polish\n  steps: [ { call: list_collections, error: server } ]\n',
      3,
      3,
    ],
    [
      'with answers and without wire',
      '- case: answers of no tap\n  steps: [ { call: list_collections, answers: { ShowCollections: {} } } ]\n',
      2,
      38,
    ],
  ])('a wire case %s is told', (_what, text, line, column) => {
    const [first] = own(read('collections/list_collections.yaml', text));
    expect(first).toMatchObject({ code: 'wire_case', place: { line, column } });
  });

  it('every code has a fixture or a test of its own', () => {
    const tested = [
      ...readdirSync(folder).map((each) => each.replace('.yaml', '')),
      'misplaced_case',
      'method_without_case',
      'method_without_refusal',
      'needless_entry',
      'parameter_without_case',
      'expired_entry',
    ];
    expect(Object.keys(caseDiagnosticCodes).filter((code) => !tested.includes(code))).toEqual([]);
  });
});

it('a diagnostic is printed with its line, a caret and a hint', () => {
  const set = read('collections/list_collections.yaml', '- case: a method that is not there\n  steps: [ { call: list_collection } ]\n');
  expect(printCaseDiagnostics(own(set), set.lineAt).replace(/^.*collections\.yaml/, 'collections/list_collections.yaml')).toBe(
    [
      'collections/list_collections.yaml:2:20 error unknown_method the spec has no method list_collection',
      '      steps: [ { call: list_collection } ]',
      '                       ^',
      '    hint: did you mean list_collections?',
    ].join('\n'),
  );
});

it('all problems of a file are told at once', () => {
  expect(
    own(
      read(
        'collections/list_collections.yaml',
        '- case: twice wrong\n  steps: [ { call: lst, with: { a: $b } }, { call: list_collections, with: { a: 1 } } ]\n',
      ),
    ).map(({ code }) => code),
  ).toEqual(['unknown_method', 'unknown_name', 'unknown_parameter']);
});

it('integers of any size are exact', () => {
  const { cases } = read(
    'collections/list_collections.yaml',
    '- case: large numbers\n  steps: [ { call: list_collections, expect: [ 9007199254740993, 9007199254740991, -1, 0.5, 1.0 ] } ]\n',
  );
  const [step] = cases[0]?.steps ?? [];
  expect(step?.kind === 'call' ? step.expect : undefined).toEqual([{ $int: '9007199254740993' }, 9007199254740991, -1, 0.5, 1]);
});

it('a bad argument may have any name where an error is expected', () => {
  expect(
    own(
      read(
        'collections/list_collections.yaml',
        '- case: an unknown keyword\n  steps: [ { call: list_collections, with: { nonsense: 1 }, typed: refused, error: invalid_argument } ]\n',
      ),
    ),
  ).toEqual([]);
});

it('the project’s own cases are valid', () => {
  const set = readCases({ root }, { version: '2.6', methods: [] }, { rpc: (name) => toySubject.wire.rpc(name), complete: false });
  expect(
    set.diagnostics
      .filter(({ code }) => code !== 'unknown_method' && code !== 'misplaced_case')
      .map((each) => printCaseDiagnostics([each], set.lineAt)),
  ).toEqual([]);
});
