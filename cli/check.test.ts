import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fixSpec } from './fix.js';
import { inspect } from './inspect.js';
import { root } from './root.js';

const alias = 'spec/methods/aliases/drop_alias.yaml';
const doc = '"Take a second name away. The collection stays."';

/** A project with a spec of its own; set-up and cases are ours. */
let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'lockstep-check-'));
  mkdirSync(join(project, 'conformance'));
  symlinkSync(join(root, 'conformance/cases'), join(project, 'conformance/cases'));
  symlinkSync(join(root, 'build'), join(project, 'build'));
});
beforeEach(() => {
  rmSync(join(project, 'spec'), { recursive: true, force: true });
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
});
afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

test('a spec that does not load is told by its errors alone, and a wrong lint.yaml beside them', async () => {
  edit(alias, 'retry: repeatable', 'retry: sometimes');
  edit(alias, doc, '"take it away"');
  edit('spec/lint.yaml', 'rules: {}', 'rules: { doc_perod: off }');
  const { problems, methods } = await inspect(project);
  expect(methods).toBeUndefined();
  expect(problems.map(({ severity, code, place }) => `${severity} ${code} ${place.file}:${place.line}`)).toEqual([
    'error shape spec/lint.yaml:6',
    `error shape ${alias}:6`,
  ]);
});

test('--rule tells the findings of those rules, and refuses one that there is not', async () => {
  edit(alias, doc, '"take it away"');
  const codes = async (...only: string[]) => (await inspect(project, new Set(only))).problems.map(({ code }) => code);
  expect(await codes('doc_period')).toEqual(['doc_period']);
  await expect(codes('doc_perod')).rejects.toThrow('there is no rule doc_perod; did you mean doc_period?');
});

test('--fix says what it fixed and leaves all else byte for byte; twice is once', async () => {
  const before = readFileSync(join(project, alias), 'utf8');
  edit(alias, doc, '"take a second name  away. The collection stays"   # kept');
  edit(alias, 'retry: repeatable', '# lockstep-ignore plural_name: it was one\nretry: repeatable');
  expect(await fixSpec(project)).toEqual([
    `fixed ${alias}:2:6 doc_blanks the doc has blanks or line breaks that no reader needs`,
    `fixed ${alias}:6:1 ignore_needless the next line does not break plural_name`,
    `fixed ${alias}:2:6 doc_capital the doc begins with take`,
    `fixed ${alias}:2:6 doc_period the doc does not end with a period`,
  ]);
  expect(readFileSync(join(project, alias), 'utf8')).toBe(before.replace(doc, `${doc}   # kept`));
  expect(await fixSpec(project)).toEqual([]);
  expect((await inspect(project)).problems).toEqual([]);
});

test('--fix leaves a text that it cannot rewrite for certain to its author', async () => {
  const written = "'take a second name away'";
  edit(alias, doc, written);
  expect(await fixSpec(project)).toEqual([]);
  expect(readFileSync(join(project, alias), 'utf8')).toContain(written);
});

test('--fix writes nothing where the spec does not load', async () => {
  edit(alias, doc, '"take it away"');
  edit(alias, 'rpc: DropAlias', 'rpc: DropAliases');
  expect(await fixSpec(project)).toEqual([]);
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(project, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(
    join(project, file),
    text.replace(from, () => to),
  );
}
