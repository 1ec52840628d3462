import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeReports } from './merge.js';
import { writeReports, type Report } from './reports/write.js';
import { runConformance } from './run.js';
import type { Selection } from './selection.js';
import type { Summary } from './summary.js';
import { openWire } from './tap/wire.js';
import { startToyEngine, type ToyEngine } from './toy/engine.js';
import { root as project, toySubject } from './toy/subject.js';

let root = '';
let engine: ToyEngine;
const at = (path: string): string => join(root, path);
const model = { ...toySubject, hash: 'aaaaaaaaaaaaaaaa' };

/** Five cases of which one fails, as the list of known failures says; their run in three parts, and as a whole. */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'merge-'));
  for (const folder of ['spec/schema', 'conformance', 'cases/behaviours']) mkdirSync(at(folder), { recursive: true });
  cpSync(join(project, 'spec/schema/case.json'), at('spec/schema/case.json'));
  writeFileSync(at('conformance/fixtures.yaml'), '{}\n');
  const cases = ['one', 'two', 'three', 'four'].map((name) => `- case: the case ${name}\n  steps: [ { call: list_collections } ]\n`);
  const fails = '- case: the case fails\n  steps: [ { call: list_collections, error: server } ]\n';
  writeFileSync(at('cases/behaviours/tried.yaml'), `${cases.join('')}${fails}`);
  writeFileSync(at('conformance/known-failing.yaml'), known('behaviours/tried: the case fails'));
  engine = await startToyEngine(openWire(toySubject.wire));
  await Promise.all([0, 1, 2].map((index) => run(`parts/${index}`, { shard: { index, of: 3 } })));
});
afterAll(() => {
  engine.close();
  rmSync(root, { recursive: true });
});

const known = (id: string): string => `- { case: "${id}", target: all, engine: toy, reason: "it is so", until: "2999-01-01" }\n`;

const run = (reports: string, selection: Selection): Promise<Summary> =>
  runConformance({
    ...selection,
    root,
    model,
    cases: at('cases'),
    targets: ['good', 'also'].map((name) => ({
      name,
      size: { lines: 3, bytes: 5 },
      command: { file: process.execPath, args: [join(import.meta.dirname, 'toy/driver.mjs'), 'good'], cwd: import.meta.dirname },
    })),
    engine: { profile: { kind: 'toy', version: '2.6', lacks: [] }, version: 'toy-1.0', address: engine.address },
    reportsFolder: at(reports),
    log: () => undefined,
    limits: { greeting: 10, answer: 1, starts: 2 },
  });

const merge = (folders: readonly string[] = ['parts/0', 'parts/1', 'parts/2'], more: Partial<typeof model> = {}): Summary =>
  mergeReports({ root, model: { ...model, ...more }, cases: at('cases'), folders: folders.map(at) });

/** A part's report with something changed in it. */
function changed(part: number, change: (report: Report) => object): string {
  const folder = mkdtempSync(at('changed-'));
  const report = JSON.parse(readFileSync(at(`parts/${part}/report.json`), 'utf8')) as Report;
  writeFileSync(join(folder, 'report.json'), JSON.stringify({ ...report, ...change(report) }));
  return folder.slice(root.length + 1);
}

test('the parts together are what the run of all cases gives, in its order', async () => {
  const whole = await run('once', {});
  const facts = ({ ok, summary, wire, clients, problems, cases, run: { only } }: Summary) => ({
    ok,
    summary,
    wire,
    clients,
    problems,
    only,
    cases: cases.map(({ case: id, target, outcome, reason }) => [id, target, outcome, reason]),
  });
  const merged = merge(['parts/2', 'parts/0', 'parts/1']);
  expect(facts(merged)).toEqual(facts(whole));
  writeReports(at('whole'), merged);
  expect(readFileSync(at('whole/junit.xml'), 'utf8').match(/<testcase /g)).toHaveLength(10);
  expect(readFileSync(at('whole/report.html'), 'utf8')).not.toContain('not the whole suite');
});

test('an entry of the list is needless where no part met it, and a part alone calls none needless', () => {
  writeFileSync(at('conformance/known-failing.yaml'), known('behaviours/tried: the case fails') + known('behaviours/tried: the case gone'));
  const { problems, ok } = merge();
  writeFileSync(at('conformance/known-failing.yaml'), known('behaviours/tried: the case fails'));
  expect(problems.join()).toContain('no case "behaviours/tried: the case gone" ran on all');
  expect(ok).toBe(false);
  const parts = [0, 1, 2].map((part) => JSON.parse(readFileSync(at(`parts/${part}/report.json`), 'utf8')) as Report);
  expect(parts.flatMap((part) => part.problems)).toEqual([]);
});

test('parts of a selection make a report of that selection', () => {
  const parts = [0, 1, 2].map((part) =>
    changed(part, ({ run: { selection, ...run }, cases }) => ({
      run: { ...run, selection: { ...selection, filter: 'case f' } },
      cases: cases.filter(({ case: id }) => id.includes('case f')),
    })),
  );
  const { run: whole, cases } = merge(parts);
  expect([whole.only, cases.length]).toEqual(['cases with "case f"', 4]);
});

test.each([
  ['a part that is missing', () => ['parts/0', 'parts/2'], 'part 2 of 3 is missing'],
  ['a part given twice', () => ['parts/0', 'parts/1', 'parts/1', 'parts/2'], 'part 2 of 3 is there 2 times'],
  [
    'parts of another division',
    () => ['parts/0', 'parts/1', changed(2, ({ run: each }) => ({ run: { ...each, selection: { shard: { index: 2, of: 4 } } } }))],
    'a part of 4',
  ],
  ['a run that was no part', () => [changed(0, ({ run: each }) => ({ run: { ...each, selection: {} } }))], 'is not of a run with --shard'],
  ['no report', () => ['nowhere'], 'report.json cannot be read'],
  [
    'another spec',
    () => ['parts/0', 'parts/1', changed(2, ({ run: each }) => ({ run: { ...each, spec: 'b' } }))],
    'it ran with the spec b, and the spec here is aaaaaaaaaaaaaaaa',
  ],
  [
    'another commit',
    () => ['parts/0', 'parts/1', changed(2, ({ run: each }) => ({ run: { ...each, commit: 'abc' } }))],
    'its commit is abc, and that of',
  ],
  [
    'another engine',
    () => ['parts/0', 'parts/1', changed(2, () => ({ engine: { kind: 'toy', version: 'toy-2.0' } }))],
    'its engine is toy toy-2.0, and that of',
  ],
  [
    'another target',
    () => ['parts/0', 'parts/1', changed(2, ({ summary }) => ({ summary: { good: summary['good'] } }))],
    'its targets is good, and that of',
  ],
  [
    'a target that ran in one part only',
    () => ['parts/0', 'parts/1', changed(2, ({ summary }) => ({ summary: { ...summary, also: { not_run: 'no reason' } } }))],
    'its targets is good, also (not run), and that of',
  ],
  [
    'a case without its result',
    () => ['parts/0', 'parts/1', changed(2, ({ cases }) => ({ cases: cases.slice(1) }))],
    '"behaviours/tried: the case three" on good has no result',
  ],
  [
    'a case with two results',
    () => ['parts/0', 'parts/1', changed(2, ({ cases }) => ({ cases: [...cases, ...cases.slice(0, 1)] }))],
    '"behaviours/tried: the case three" on good has two results',
  ],
  [
    'a case of another part',
    () => {
      const { cases: others } = JSON.parse(readFileSync(at('parts/0/report.json'), 'utf8')) as Report;
      return ['parts/0', 'parts/1', changed(2, ({ cases }) => ({ cases: [...cases, ...others.slice(0, 1)] }))];
    },
    '"behaviours/tried: the case one" on good is no case of this part',
  ],
])('%s is an error', (_, folders, message) => {
  expect(() => merge(folders())).toThrow(message);
});

test('reports of a spec that is not the one here are refused', () => {
  expect(() => merge(undefined, { hash: 'cccccccccccccccc' })).toThrow('and the spec here is cccccccccccccccc');
});
