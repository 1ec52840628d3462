import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { expect, test } from 'vitest';
import type { Finding } from '../../../generators/compare/finding.js';
import { added, approval, everywhere, removed, sampleReport } from '../sample.js';
import { formatOf, formats } from './index.js';
import { root } from '../../root.js';
import type { DiffReport } from '../report.js';

const print = async (name: string, report: DiffReport, link?: string, colour = false): Promise<string> => {
  const format = await formats.get(name)?.();
  return format?.(report, { colour, link }) ?? '';
};
const approved = sampleReport({ approvals: [approval(), approval({ subject: 'gone', until: '2026-01-01' })] });

test.each([...formats.keys()])('%s names every change with its rule, its place, and what is approved and why', async (name) => {
  const text = await print(name, approved);
  for (const word of [
    'create_alias.alias',
    'param_removed',
    'list_users',
    'spec/methods/aliases/create_alias.yaml',
    'It never did anything.',
    '2027-06-30',
  ])
    expect(text, word).toContain(word);
});

test.each(['terminal', 'markdown', 'html', 'json'])('%s shows lines before and after', async (name) => {
  expect(await print(name, approved)).toContain('CreateAliasRequest.alias: string');
});

test.each(['terminal', 'markdown', 'html'])('%s says that an approval has ended, with its line', async (name) => {
  expect(await print(name, approved)).toMatch(/spec\/approved-breaks\.yaml:1: the approval of param.removed gone ended on 2026-01-01/);
});

test.each([...formats.keys()])('%s of two specs that are the same to everybody', async (name) => {
  const text = await print(name, sampleReport({ findings: [] }));
  expect(text).not.toBe('');
  expect(text).not.toContain('undefined');
});

test('the terminal: the verdict of each surface at the end, colours only where they are asked for', async () => {
  const text = await print('terminal', approved);
  expect(text.split('\n').slice(-6)).toEqual([
    '                TypeScript  Python      Java        Go          wire        REST        MCP',
    'all changes     major       major       major       minor       minor       minor       minor',
    'not approved    minor       major       minor       minor       minor       minor       minor',
    '',
    '3 changes, 1 of them approved; fails: an approval has expired',
    '',
  ]);
  expect(text).not.toContain('\u001b');
  expect(await print('terminal', approved, undefined, true)).toContain('\u001b[31mMAJOR\u001b[0m');
});

test.each(['terminal', 'markdown'])('%s counts what nobody sees, and lists it nowhere', async (name) => {
  const unseen: Finding = { ...added, rule: 'moved_about', verdicts: everywhere('none') };
  const text = await print(name, sampleReport({ findings: [removed, unseen] }));
  expect(text).toContain('1 change, and 1 that nobody sees');
  expect(text).not.toContain('moved_about');
});

test.each(['terminal', 'markdown'])('%s shortens long values where they are listed', async (name) => {
  const long: Finding = { ...added, message: `from ${'x'.repeat(5000)}` };
  const lines = (await print(name, sampleReport({ findings: [long] }))).split('\n').filter((line) => line.includes('from xxx'));
  expect(lines.find((line) => /MINOR|^\| minor/.test(line))?.length).toBeLessThan(600);
});

test('Markdown: the table first, then a row a change; text of the spec is no markup', async () => {
  const text = await print('markdown', approved, 'https://host/o/r/blob/main/');
  expect(text.indexOf('| all changes | **major** |')).toBeLessThan(text.indexOf('| major, approved |'));
  expect(text).toContain('the parameter alias is removed \\<it \\| was "required" & \\`string\\`\\>');
  expect(text).toContain('[`spec/methods/users/list_users.yaml:1`](https://host/o/r/blob/main/spec/methods/users/list_users.yaml#L1)');
  expect(text).toContain('[`param_removed`](https://host/o/r/blob/main/docs/rules/param_removed.md)');
});

test('Markdown is never too long for a comment, and says what it left out', async () => {
  const many = Array.from({ length: 2000 }, (_, at): Finding => ({ ...added, subject: { ...added.subject, name: `method_${at}` } }));
  const text = await print('markdown', sampleReport({ findings: many }));
  expect(text.length).toBeLessThan(50_001);
  const [, rows, folds] =
    /_Too long for a comment: (\d+) changes without a row in the table, (\d+) changes without details\./.exec(text) ?? [];
  expect(text.match(/^\| minor \|/gm)).toHaveLength(2000 - Number(rows));
  expect(text.match(/^<details>/gm)).toHaveLength(2000 - Number(folds));
  expect(Number(rows)).toBeGreaterThan(0);
});

test('HTML: the page needs nothing else, and text of the spec is no markup', async () => {
  const text = await print('html', approved);
  expect(text).toContain('removed &lt;it | was &quot;required&quot; &amp; `string`&gt;');
  expect(text).not.toMatch(/(src|href)="(?!#)/);
});

test('JUnit: a suite a surface, counts that are right, a failure where --fail-on is reached and nothing is approved', async () => {
  const text = await print('junit', approved);
  const suites = [
    ...text.matchAll(/<testsuite name="(\w+)" tests="(\d+)" failures="(\d+)" errors="0" skipped="(\d+)">(.*?)<\/testsuite>/gs),
  ];
  expect(suites.map(([, name, tests, failures, skipped]) => [name, Number(tests), Number(failures), Number(skipped)])).toEqual([
    ['typescript', 2, 0, 1],
    ['python', 2, 1, 0],
    ['java', 2, 0, 1],
    ['go', 1, 0, 0],
    ['wire', 1, 0, 0],
    ['rest', 1, 0, 0],
    ['mcp', 1, 0, 0],
    ['approvals', 2, 1, 0],
  ]);
  for (const [, name, tests, failures, skipped, body = ''] of suites) {
    const counted = [/<testcase /g, /<failure /g, /<skipped /g].map((each) => String(body.match(each)?.length ?? 0));
    expect(counted, name).toEqual([tests, failures, skipped]);
  }
});

test('SARIF: a result a change, an error where the command fails, suppressed where it is approved', async () => {
  const log = JSON.parse(await print('sarif', approved)) as Log;
  const [run] = log.runs;
  expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(['param_removed', 'params_reordered', 'method_added']);
  expect(run?.results?.map(({ ruleId, level, suppressions }) => [ruleId, level, suppressions?.[0]?.justification])).toEqual([
    ['param_removed', 'warning', 'until 2027-06-30: It never did anything.'],
    ['params_reordered', 'error', undefined],
    ['method_added', 'note', undefined],
  ]);
  const place = run?.results?.[1]?.locations?.[0]?.physicalLocation;
  expect([place?.artifactLocation?.uri, place?.region?.startLine]).toEqual(['spec/methods/aliases/create_alias.yaml', 5]);
});

test('JSON is the report, and says of which shape', async () => {
  const read = JSON.parse(await print('json', approved)) as DiffReport;
  expect(read.format).toBe(1);
  expect(read).toEqual(JSON.parse(JSON.stringify(approved)));
  expect(read.findings[0]?.subject).toBe(`${removed.subject.name}.alias`);
});

test('docs/diff.md tells every key of the JSON', async () => {
  const page = readFileSync(join(root, 'docs/diff.md'), 'utf8');
  const report = JSON.parse(await print('json', approved)) as DiffReport;
  const [finding, approvalEntry] = [report.findings[0], report.approvals[0]];
  expect(finding?.approval).toBeDefined();
  for (const key of [report, report.base, finding, finding?.verdicts.go, finding?.approval, approvalEntry].flatMap((each) =>
    Object.keys(each ?? {}),
  ))
    expect(page, key).toContain(`\`${key}\``);
});

test.each([
  ['reports/diff.md', 'markdown'],
  ['diff.xml', 'junit'],
  ['diff.sarif', 'sarif'],
  ['diff.txt', undefined],
])('the ending of %s asks for %s', (file, format) => {
  expect(formatOf(file)).toBe(format);
});
