import { expect, it } from 'vitest';
import { languages, type Finding } from '../../generators/compare/finding.js';
import { compare } from '../../generators/compare/compare.js';
import { loadExamples, loadSignatures } from '../../generators/index.js';
import type { Model } from '../../generators/model/model.js';
import { readCases } from '../../conformance/runner/read-cases.js';
import { readModel } from '../model.js';
import { root } from '../root.js';
import { chooseExamples } from './examples.js';
import { htmlReview } from './html.js';
import { markdownReview } from './markdown.js';
import { buildPage, type Material, type ReviewPage } from './page.js';
import { worstOf } from './verdicts.js';

const model = await readModel(root);
const { cases } = readCases({ root }, model, { rpc: () => undefined, complete: false });
const shared = { examples: chooseExamples(cases, model), signaturesOf: await loadSignatures(), exampleIn: await loadExamples() };
const pageOf = (material: Partial<Material>): ReviewPage =>
  buildPage({ ...shared, before: undefined, base: undefined, after: model, findings: [], ...material });

const entriesOf = ({ groups }: ReviewPage): ReviewPage['groups'][number]['entries'] => groups.flatMap(({ entries }) => entries);

/** The real spec with one method changed. */
const changed = (name: string, change: Partial<Model['methods'][number]>): Model => ({
  ...model,
  hash: 'another',
  methods: model.methods.map((each) => (each.name === name ? { ...each, ...change } : each)),
});

it('every method is on the page, with its signature and an example in each language, and what it does on the wire', () => {
  const page = pageOf({});
  const methods = entriesOf(page).filter(({ kind }) => kind === 'method');
  expect(methods.map(({ name }) => name).sort()).toEqual(model.methods.map(({ name }) => name).sort());
  for (const method of methods) {
    expect(method.languages.map(({ language }) => language)).toEqual(languages);
    for (const { signature, example } of method.languages)
      expect([signature.length > 0, example !== undefined], method.name).toEqual([true, true]);
  }
  const wire = methods.find(({ name }) => name === 'create_alias')?.facts.find(({ title }) => title === 'On the wire');
  expect(wire?.rows.map(({ cells }) => cells.join(' ← '))).toEqual([
    expect.stringMatching(/^rpc CreateAlias ← retry: once/),
    '  collection_name ← $collection_name',
    '  alias ← $alias',
    'forgets ← schema of $alias',
  ]);
  const html = htmlReview(page);
  for (const { name } of model.methods) expect(html).toContain(`<article id="method-${name}"`);
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
});

it('a doc cannot end what it stands in', () => {
  const hostile = '</p><script>alert(1)</script> & "quoted" | `code` [link](x) ```';
  const page = pageOf({ after: changed('create_alias', { doc: hostile }) });
  const html = htmlReview(page);
  expect(html).not.toContain('<script>alert');
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot;');
  expect(markdownReview(page)).toContain('\\<script\\>alert(1)\\</script\\> & "quoted" \\| \\`code\\` \\[link\\](x)');
});

it('with a base it shows what changes and nothing else, before and after', () => {
  const after = changed('create_alias', { since: '2.4', params: model.methods.find(({ name }) => name === 'drop_alias')?.params ?? [] });
  const page = pageOf({ before: model, base: 'main', after, findings: compare(model, after) });
  const [entry, ...more] = entriesOf(page);
  expect([entry?.name, entry?.change, more]).toEqual(['create_alias', 'changed', []]);
  const html = htmlReview(page);
  expect(html).toContain('<span class="badge gone">since 2.0</span><span class="badge come">since 2.4</span>');
  expect(html).toContain('<span class="gone">− CreateAliasRequest.collectionName: string</span>');
  expect(html).toContain('param_removed');
  expect(html).not.toContain('Errors to expect');
  expect(markdownReview(page)).toContain('- CreateAliasRequest.collectionName: string');
});

it('of one method the worst is told first, whatever its place', () => {
  const own = model.methods.find(({ name }) => name === 'create_alias');
  const params = own?.params.filter(({ name }) => name !== 'alias') ?? [];
  const after = changed('create_alias', { doc: 'Name a collection once more.', also: ['name_collection'], params, positional: params });
  const findings = compare(model, after).filter(({ subject }) => subject.name === 'create_alias');
  const levels = (of: readonly Finding[]): string[] => of.map(worstOf).filter((level, at, all) => level !== all[at - 1]);
  expect(levels(findings)).not.toEqual(['major', 'minor', 'patch']);
  const entry = entriesOf(pageOf({ before: model, base: 'main', after, findings })).find(({ name }) => name === 'create_alias');
  expect(levels(entry?.findings ?? [])).toEqual(['major', 'minor', 'patch']);
});

it('a method on one side alone is told whole', () => {
  const without: Model = { ...model, hash: 'another', methods: model.methods.filter(({ name }) => name !== 'create_alias') };
  const change = (before: Model, after: Model): unknown =>
    entriesOf(pageOf({ before, base: 'main', after })).map(({ name, change: how, facts }) => [name, how, facts.length > 3]);
  expect(change(without, model)).toEqual([['create_alias', 'new', true]]);
  expect(change(model, without)).toEqual([['create_alias', 'gone', true]]);
});

it('what does not change leaves an empty page that says so', () => {
  const page = pageOf({ before: model, base: 'main' });
  expect(page.groups).toEqual([]);
  expect(htmlReview(page)).toContain('Nothing that a review shows changes.');
  expect(markdownReview(page)).toContain('Nothing that a review shows changes.');
});
