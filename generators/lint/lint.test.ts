import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadModel } from '../model/load.js';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { readConfig } from './config.js';
import { fixed } from './fix.js';
import { lint } from './lint.js';
import { page, type Mistake } from './page.js';
import { ignoreRules, rules } from './rules/index.js';
import type { Finding, Rule } from './rule.js';

const root = join(import.meta.dirname, '../..');
const spec = join(root, 'spec');
const fixtures = join(import.meta.dirname, 'fixtures');
const contract = readContract(installedPymilvus(root) ?? '');
const schemas = join(spec, 'schema');
const kept = join(root, 'build/schemas-of-tests');
const all: readonly Rule[] = [...rules, ...ignoreRules];

/** In a copy of the real spec, for each rule. */
type Edit = { readonly file: string } & (
  { readonly replace: string; readonly with: string } | { readonly write: string } | { readonly remove: true }
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-lint-'));
  cpSync(spec, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('the real spec breaks no rule', () => {
  const { config, diagnostics } = readConfig(spec, { schemas, kept });
  expect(diagnostics).toEqual([]);
  const { model, spec: files } = loadModel(spec, contract, { kept });
  expect(model && lint(model, files, config).map(({ code, place, message }) => `${place.file}:${place.line} ${code} ${message}`)).toEqual(
    [],
  );
});

it('each rule has one file and one fixture, named for its code', () => {
  const codes = all.map(({ code }) => code).sort();
  const names = (path: string) =>
    readdirSync(path)
      .map((name) => name.replace(/\.\w+$/, ''))
      .filter((name) => name !== 'index')
      .sort();
  expect(names(join(import.meta.dirname, 'rules'))).toEqual(codes);
  expect(names(fixtures)).toEqual(codes);
});

it('the schema of lint.yaml lists each rule with its title', () => {
  const schema = JSON.parse(readFileSync(join(spec, 'schema/lint.json'), 'utf8')) as {
    properties: { rules: { properties: Record<string, { description: string }> } };
  };
  const listed = Object.entries(schema.properties.rules.properties).map(([code, { description }]) => [code, description]);
  expect(listed).toEqual(all.map(({ code, title }) => [code, title]));
});

describe('each rule finds its mistake, and a fix leaves nothing of it', () => {
  const mistakes = new Map<string, Mistake>();
  it.each(all.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
    const edits = parse(readFileSync(join(fixtures, `${code}.yaml`), 'utf8')) as readonly Edit[];
    withEdits(edits, () => {
      const { findings, line } = run();
      const own = findings.filter((each) => each.code === code);
      expect(own.map(({ severity }) => severity)).toContain(rule.severity);
      mistakes.set(code, { changes: edits.map(changeOf), findings: own, line });
      if (own.every(({ fix }) => fix === undefined)) return;
      fixAll(own);
      const after = run().findings.filter((each) => each.code === code);
      expect(after).toEqual([]);
    });
  });
  it('as docs/lint.md has it', async () => {
    await expect(page(all, mistakes)).toMatchFileSnapshot(join(root, 'docs/lint.md'));
  });
});

it('a comment ignores its rule on its own line and on the next, and no other rule', () => {
  const doc = '"Take a second name away. The collection stays."';
  const edit = (before: string, after: string): Edit => ({
    file: 'methods/aliases/drop_alias.yaml',
    replace: `doc: ${doc}`,
    with: `${before}doc: "take a second name away"${after}`,
  });
  const codes = (comment: Edit) => withEdits([comment], () => run().findings.map(({ code }) => code));
  expect(codes(edit('', ''))).toEqual(['doc_capital', 'doc_period']);
  expect(codes(edit('# lockstep-ignore doc_capital: it is a name\n', ''))).toEqual(['doc_period']);
  expect(codes(edit('', ' # lockstep-ignore doc_period: it is a name'))).toEqual(['doc_capital']);
  expect(codes(edit('# lockstep-ignore doc_capital: a name\n# lockstep-ignore doc_period: a name\n', ''))).toEqual([]);
});

it('what looks like a comment within quotes ignores nothing', () => {
  const edit = {
    file: 'methods/aliases/drop_alias.yaml',
    replace: 'The collection stays."',
    with: 'It # lockstep-ignore doc_period: stays"',
  };
  expect(withEdits([edit], () => run().findings.map(({ code }) => code))).toEqual(['doc_names', 'doc_period']);
});

it('lint.yaml sets a severity, or turns a rule off; its comments are needless then', () => {
  const edits = (severity: string): Edit[] => [
    { file: 'lint.yaml', replace: 'rules: {}', with: `rules: { plural_name: ${severity} }` },
    { file: 'types/results.yaml', replace: 'aliases: { type: list', with: 'second_name: { from: $wire.aliases, type: list' },
  ];
  const found = (severity: string) => withEdits(edits(severity), () => run().findings.map(({ code, severity: own }) => `${own} ${code}`));
  expect(found('error')).toEqual(['error plural_name']);
  expect(new Set(found('off'))).toEqual(new Set(['warning ignore_needless']));
});

it.each([
  ['rules: {}', 'rules: { plural_nam: error }', '6:10 unknown key plural_nam', 'did you mean plural_name?'],
  ['rules: {}', 'rules: { plural_name: fatal }', '6:23 plural_name must be error, warning or off, not fatal', undefined],
  ['not: [destroy', 'not: [delete', '67:82 delete is listed as wanted and as refused', 'keep it in one place'],
  ['limit: [top_k', 'limit: [skip', '20:12 skip is refused in favour of limit and of offset', 'keep it in one place'],
])('lint.yaml with another %s is told with its place: %s', (replace, text, message, hint) => {
  withEdits([{ file: 'lint.yaml', replace, with: text }], () => {
    const { diagnostics } = readConfig(folder, { schemas, kept });
    expect(diagnostics.map((each) => [`${each.place.file}:${each.place.line}:${each.place.column} ${each.message}`, each.hint])).toEqual([
      [`spec/lint.yaml:${message}`, hint],
    ]);
  });
});

function run(): { readonly findings: readonly Finding[]; readonly line: Mistake['line'] } {
  const { model, spec: files, diagnostics, line } = loadModel(folder, contract, { kept });
  expect(diagnostics).toEqual([]);
  return { findings: model === undefined ? [] : lint(model, files, readConfig(folder, { schemas, kept }).config), line };
}

function fixAll(findings: readonly Finding[]): void {
  const { spec: files } = loadModel(folder, contract, { kept });
  for (const file of files.files) {
    const result = fixed(
      file,
      findings.flatMap(({ fix, place }) => (fix !== undefined && place.file === file.path ? [fix] : [])),
    );
    if (result !== undefined) writeFileSync(join(folder, file.path.replace('spec/', '')), result.text);
  }
}

/** The whole lines, since a piece of one tells little. */
function changeOf(edit: Edit): Mistake['changes'][number] {
  if ('write' in edit) return { file: edit.file, good: undefined, bad: edit.write };
  const text = readFileSync(join(spec, edit.file), 'utf8');
  if ('remove' in edit) return { file: edit.file, good: text, bad: undefined };
  const at = text.indexOf(edit.replace);
  const end = at + edit.replace.length;
  const [from, to] = [text.lastIndexOf('\n', at - 1) + 1, edit.replace.endsWith('\n') ? end : text.indexOf('\n', end)];
  return { file: edit.file, good: text.slice(from, to), bad: text.slice(from, at) + edit.with + text.slice(end, to) };
}

/** Runs with the edits made in the copy, then takes them back. */
function withEdits<T>(edits: readonly Edit[], work: () => T): T {
  for (const edit of edits) {
    const path = join(folder, edit.file);
    if ('remove' in edit) rmSync(path);
    else if ('write' in edit) writeFileSync(path, edit.write);
    else {
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(edit.replace);
      writeFileSync(
        path,
        text.replace(edit.replace, () => edit.with),
      );
    }
  }
  try {
    return work();
  } finally {
    for (const { file } of edits) rmSync(join(folder, file), { force: true });
    for (const { file, ...edit } of edits) if (!('write' in edit)) cpSync(join(spec, file), join(folder, file));
  }
}
