import { expect, test } from 'vitest';
import { formats } from './index.js';
import type { Report } from './problem.js';

const report: Report = {
  problems: [
    { file: 'spec/a b.yaml', line: 3, column: 5, severity: 'error', code: 'one', message: 'x < 100%, "y"', hint: 'say: z' },
    { file: 'spec/a b.yaml', line: 4, column: 1, severity: 'warning', code: 'two', message: 'plain', hint: undefined },
  ],
  rules: [{ code: 'one', title: 'X is one.', why: 'It is.' }],
};

const printed = async (name: string): Promise<string> => (await formats.get(name)?.())?.(report) ?? '';

test('unix: a line each, as compilers print', async () => {
  expect(await printed('unix')).toBe('spec/a b.yaml:3:5: error: x < 100%, "y" [one]\nspec/a b.yaml:4:1: warning: plain [two]\n');
});

test('unix: the problem matcher of docs/lint.md reads each line', async () => {
  const matcher = /^(.+?):(\d+):(\d+): (error|warning): (.*) \[(\w+)\]$/;
  const read = (await printed('unix'))
    .trimEnd()
    .split('\n')
    .map((line) => matcher.exec(line)?.slice(1));
  expect(read).toEqual([
    ['spec/a b.yaml', '3', '5', 'error', 'x < 100%, "y"', 'one'],
    ['spec/a b.yaml', '4', '1', 'warning', 'plain', 'two'],
  ]);
});

test('github: commands with what they keep for themselves escaped', async () => {
  expect(await printed('github')).toBe(
    '::error file=spec/a b.yaml,line=3,col=5,title=one::x < 100%25, "y"%0Asay: z\n::warning file=spec/a b.yaml,line=4,col=1,title=two::plain\n',
  );
});

test('checkstyle: one file element a file, attributes escaped', async () => {
  expect(await printed('checkstyle')).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<checkstyle version="4.3">',
      '  <file name="spec/a b.yaml">',
      '    <error line="3" column="5" severity="error" message="x &lt; 100%, &quot;y&quot; (say: z)" source="lockstep.one"/>',
      '    <error line="4" column="1" severity="warning" message="plain" source="lockstep.two"/>',
      '  </file>',
      '</checkstyle>',
      '',
    ].join('\n'),
  );
});

test('sarif: rules once, results with their place as a relative URI', async () => {
  const log = JSON.parse(await printed('sarif')) as {
    version: string;
    runs: { tool: { driver: { rules: unknown } }; results: unknown[] }[];
  };
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0]?.tool.driver.rules).toEqual([
    { id: 'one', shortDescription: { text: 'X is one.' }, fullDescription: { text: 'It is.' } },
    { id: 'two' },
  ]);
  expect(log.runs[0]?.results[0]).toEqual({
    ruleId: 'one',
    ruleIndex: 0,
    level: 'error',
    message: { text: 'x < 100%, "y" (say: z)' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'spec/a%20b.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 5 },
        },
      },
    ],
  });
});

test('json: a list of problems with their place', async () => {
  expect(JSON.parse(await printed('json'))).toEqual([
    { severity: 'error', code: 'one', message: 'x < 100%, "y"', place: { file: 'spec/a b.yaml', line: 3, column: 5 }, hint: 'say: z' },
    { severity: 'warning', code: 'two', message: 'plain', place: { file: 'spec/a b.yaml', line: 4, column: 1 } },
  ]);
});
