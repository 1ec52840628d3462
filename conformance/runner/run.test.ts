import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terminalReport } from './reports/terminal.js';
import { InvalidCases, runConformance } from './run.js';
import type { Summary } from './summary.js';
import { openWire } from './tap/wire.js';
import type { ConformanceTarget } from './target.js';
import { startToyEngine, type ToyEngine } from './toy/engine.js';
import { root, toySubject } from './toy/subject.js';

let engine: ToyEngine;
let room: string;
beforeAll(async () => {
  engine = await startToyEngine(openWire(toySubject.wire));
  room = mkdtempSync(join(tmpdir(), 'conformance-'));
  mkdirSync(join(room, 'spec/schema'), { recursive: true });
  mkdirSync(join(room, 'conformance/programs/greet'), { recursive: true });
  writeFileSync(join(room, 'spec/schema/case.json'), readFileSync(join(root, 'spec/schema/case.json')));
  writeFileSync(
    join(room, 'conformance/fixtures.yaml'),
    'made:\n  doc: A collection.\n  steps: [ { call: create_collection, with: { collection_name: $it } } ]\n',
  );
  writeFileSync(
    join(room, 'conformance/programs/greet/toy.mjs'),
    "import net from 'node:net';\nconst { port } = new URL('http://localhost:19530');\nnet.connect(port, '127.0.0.1').on('connect', function () { console.log('hello'); this.end(); });\n",
  );
});
afterAll(() => {
  engine.close();
  rmSync(room, { recursive: true });
});

const toy = (habit: string, name = habit): ConformanceTarget => ({
  name,
  command: { file: process.execPath, args: [join(import.meta.dirname, 'toy/driver.mjs'), habit], cwd: import.meta.dirname },
  programs: {
    file: 'toy.mjs',
    command: async (_program, source) => {
      const file = join(room, 'program.mjs');
      writeFileSync(file, source);
      return { file: process.execPath, args: [file], cwd: room };
    },
  },
});

async function run(cases: string, targets: readonly ConformanceTarget[], more: object = {}): Promise<Summary> {
  const folder = mkdtempSync(join(room, 'cases-'));
  const path = join(folder, 'behaviours/tried.yaml');
  mkdirSync(dirname(path));
  writeFileSync(path, cases);
  return runConformance({
    root: room,
    model: toySubject,
    cases: folder,
    targets,
    engine: { profile: { kind: 'toy', version: '2.6', lacks: ['polish'] }, version: 'toy-1.0', address: engine.address },
    reportsFolder: join(room, 'reports'),
    log: () => undefined,
    limits: { greeting: 10, answer: 1, starts: 2 },
    ...more,
  });
}

const outcomesOf = ({ cases }: Summary): Record<string, string> =>
  Object.fromEntries(
    cases.map(({ case: id, outcome, reason }) => [
      id.replace('behaviours/tried: ', ''),
      reason === undefined ? outcome : `${outcome}: ${reason}`,
    ]),
  );

describe('cases that must pass', () => {
  it('whatever the grammar offers', async () => {
    const summary = await run(
      `
- case: fixtures, saved values and counts
  fixtures: { c: made, free: name }
  steps:
    - { call: has_collection, with: { collection_name: $c }, expect: true }
    - { call: has_collection, with: { collection_name: $free }, expect: false }
    - { call: list_collections, save: { first: 0 }, expect: { $contains: [$c] } }
    - { call: has_collection, with: { collection_name: $first }, expect: true }
  rpcs: { DescribeCollection: 3, ShowCollections: { at_most: 1 }, CreateCollection: 0, Connect: 1 }
- case: errors by kind, name, code and parameter
  fixtures: { c: made }
  steps:
    - { call: create_collection, with: { collection_name: $c }, error: { kind: server, code: 1, message: { $matches: stands already } } }
    - { call: create_collection, with: { collection_name: a b }, error: { kind: invalid_argument, parameter: collection_name } }
    - { call: create_collection, with: { collection_name: 5 }, typed: refused, error: invalid_argument }
- case: parallel and repeated steps
  fixtures: { c: made }
  steps:
    - { parallel: [ { repeat: 8, call: has_collection, with: { collection_name: $c }, expect: true }, { call: list_collections } ], rpcs: { DescribeCollection: 8, Connect: 1 } }
    - { repeat: 3, call: create_collection, with: { collection_name: $c }, error: server }
- case: two clients
  fixtures: { c: made }
  steps:
    - { client: other, call: drop_collection, with: { collection_name: $c } }
    - { call: has_collection, with: { collection_name: $c }, expect: false }
  rpcs: { Connect: 2 }
- case: faults of a step, and time
  steps:
    - { call: list_collections, faults: [ { rpc: ShowCollections, status: unavailable, times: 2 } ], rpcs: { ShowCollections: 3 } }
    - { call: list_collections, with: { timeout: 0.5 }, faults: [ { connection: silent } ], error: timeout, takes: { at_least: 0.4, at_most: 2 } }
    - { call: list_collections }
- case: requests and metadata
  fixtures: { c: name }
  steps: [ { call: has_collection, with: { collection_name: $c, db_name: shop } } ]
  rpcs: { DescribeCollection: { at_most: 1, request: { $exactly: { collection_name: $c, db_name: shop } }, metadata: { dbname: shop } } }
- case: a program speaks through the tap
  program: greet
  prints: hello
  steps: [ { call: list_collections } ]
`,
      [toy('good')],
    );
    expect(outcomesOf(summary)).toEqual(
      Object.fromEntries(summary.cases.map(({ case: id }) => [id.replace('behaviours/tried: ', ''), 'pass'])),
    );
    expect(summary.cases.find(({ case: id }) => id.includes('errors by'))?.notes).toEqual([
      'not expressible: create_collection: collection_name is a text',
    ]);
    expect(summary.ok).toBe(true);
    expect([...engine.collections]).toEqual([]);
  });
});

describe('cases that must fail', () => {
  it('each for its own reason', async () => {
    const summary = await run(
      `
- case: a wrong result
  steps: [ { call: get_server_version, expect: toy-2.0 } ]
- case: an error where a result is due
  fixtures: { c: made }
  steps: [ { call: create_collection, with: { collection_name: $c } } ]
- case: a result where an error is due
  steps: [ { call: list_collections, error: server } ]
- case: another error than expected
  fixtures: { c: made }
  steps: [ { call: create_collection, with: { collection_name: $c }, error: { kind: server, code: 2 } } ]
- case: too many requests
  steps: [ { repeat: 2, call: list_collections } ]
  rpcs: { ShowCollections: 1 }
- case: another request than expected
  steps: [ { call: list_collections } ]
  rpcs: { ShowCollections: { request: { db_name: shop } } }
- case: a request that is never sent
  steps: [ { call: list_collections } ]
  rpcs: { DescribeCollection: { request: {} } }
- case: too fast to be true
  steps: [ { call: list_collections, takes: { at_least: 5 } } ]
- case: one of many at once
  steps: [ { parallel: [ { repeat: 3, call: list_collections, expect: { $type: list } }, { call: get_server_version, expect: 1 } ] } ]
- case: nothing to save
  steps: [ { call: list_collections, save: { x: 99.id } } ]
- case: not expressible where that is no answer
  steps: [ { call: has_collection, with: { collection_name: 5 }, error: invalid_argument } ]
- case: a program that says something else
  program: greet
  prints: good bye
  steps: [ { call: list_collections } ]
`,
      [toy('good')],
    );
    expect(outcomesOf(summary)).toMatchObject({
      'a wrong result': 'fail: get_server_version: result: expected "toy-2.0", got "toy-1.0"',
      'an error where a result is due': 'fail: create_collection failed: server: create_collection: it stands already (code 1)',
      'another error than expected': 'fail: create_collection: code: expected 2, got 1',
      'too many requests': 'fail: ShowCollections was sent 2 times, expected 1',
      'another request than expected': 'fail: request ShowCollections: db_name: expected "shop", got nothing',
      'a request that is never sent': 'fail: DescribeCollection was sent 0 times, expected at least 1',
      'one of many at once': 'fail: get_server_version: result: expected 1, got "toy-1.0"',
      'nothing to save': 'fail: list_collections: the result has no 99.id to save',
      'not expressible where that is no answer': 'fail: has_collection: kind: expected "invalid_argument", got "not_expressible"',
      'a program that says something else': 'fail: the program\'s last line: result: expected "good bye", got "hello"',
    });
    expect(summary.cases.map(({ outcome }) => outcome)).toEqual(summary.cases.map(() => 'fail'));
    expect(summary.cases[0]?.failure).toMatchObject({
      call: 'get_server_version on client main',
      expected: '"toy-2.0"',
      actual: '"toy-1.0"',
    });
    expect(summary.cases[0]?.failure?.rpcs.some((each) => each.includes('GetVersion'))).toBe(true);
    expect(summary.ok).toBe(false);
  });

  it('a client that does nothing is caught', async () => {
    const summary = await run(
      '- case: a collection is there\n  fixtures: { c: name }\n  steps:\n    - { call: create_collection, with: { collection_name: $c } }\n    - { call: has_collection, with: { collection_name: $c }, expect: true }\n',
      [toy('good'), toy('lazy')],
    );
    expect(summary.cases.map(({ target, outcome }) => [target, outcome])).toEqual([
      ['good', 'pass'],
      ['lazy', 'fail'],
    ]);
  });
});

it('a broken driver breaks its own cases alone', async () => {
  const cases =
    '- case: names are listed\n  steps: [ { call: list_collections } ]\n- case: the version is told\n  steps: [ { call: get_server_version, expect: toy-1.0 } ]\n';
  const summary = await run(cases, [
    toy('crash'),
    toy('hang'),
    toy('garbage'),
    toy('stillborn'),
    toy('good'),
    { name: 'absent', notRun: 'no compiler' },
  ]);
  expect(summary.summary).toMatchObject({
    crash: { pass: 1, broken: 1 },
    hang: { pass: 1, broken: 1 },
    garbage: { pass: 1, broken: 1 },
    stillborn: { broken: 2 },
    good: { pass: 2 },
    absent: { not_run: 'no compiler' },
  });
});

it('what the engine lacks is skipped with its reason, for every target alike', async () => {
  const summary = await run(
    '- case: of a later server\n  steps: [ { call: rename_collection } ]\n- case: of a feature\n  steps: [ { call: polish_collection } ]\n- case: of its own feature\n  feature: polish\n  steps: [ { call: list_collections } ]\n',
    [toy('good')],
  );
  expect(summary.cases.map(({ outcome, reason }) => [outcome, reason])).toEqual([
    ['skipped', 'rename_collection needs 9.9, toy serves 2.6'],
    ['skipped', 'toy lacks polish, which polish_collection needs'],
    ['skipped', 'toy lacks polish, which the case needs'],
  ]);
});

describe('wire cases', () => {
  const asked = 'rpcs: { DescribeCollection: { request: { collection_name: shop, db_name: here } } }';

  it('need no engine: the tap answers, no gate holds, and what is sent is held to the last field', async () => {
    const summary = await run(
      `
- case: an answer by the descriptors where nothing else is said
  wire: true
  steps: [ { call: has_collection, with: { collection_name: shop, db_name: here }, expect: true } ]
  ${asked}
- case: answers one after the other, the last for good
  wire: true
  steps: [ { repeat: 3, call: list_collections, save: { last: 0 }, answers: { ShowCollections: [ { collection_names: [a] }, { collection_names: [b] } ] } }, { call: list_collections, expect: [], answers: { ShowCollections: {} } } ]
  rpcs: { ShowCollections: { request: {} } }
- case: a fault first
  wire: true
  steps: [ { call: list_collections, expect: [a], faults: [ { rpc: ShowCollections, status: unavailable } ], answers: { ShowCollections: { collection_names: [a] } }, rpcs: { ShowCollections: 2 } } ]
  rpcs: { ShowCollections: { request: {} } }
- case: the server that it stands for
  wire: true
  steps: [ { call: get_server_version, expect: v2.6 } ]
  rpcs: { GetVersion: { request: {} } }
`,
      [toy('good')],
      { engine: { profile: { kind: 'toy', version: '1.0', lacks: [] }, version: 'none', address: 'http://127.0.0.1:1' } },
    );
    expect(Object.values(outcomesOf(summary))).toEqual(['pass', 'pass', 'pass', 'pass']);
    expect(summary.wire).toMatchObject({ good: { pass: 4 } });
    expect(terminalReport(summary)).toMatch(/Conformance on toy[^]*good +0[^]*Wire cases[^]*good +4/);
  });

  it('fail where a field or a request is not as told', async () => {
    const summary = await run(
      `
- case: a field that the case does not name
  wire: true
  steps: [ { call: has_collection, with: { collection_name: shop, db_name: here } } ]
  rpcs: { DescribeCollection: { request: { collection_name: shop } } }
- case: a request that the case does not name
  wire: true
  steps: [ { call: has_collection, with: { collection_name: shop, db_name: here } }, { call: list_collections } ]
  ${asked}
`,
      [toy('good')],
    );
    expect(outcomesOf(summary)).toEqual({
      'a field that the case does not name':
        'fail: request DescribeCollection: the message: expected no key db_name, got {"db_name":"here","collection_name":"shop"}',
      'a request that the case does not name': 'fail: ShowCollections was sent, of which the case says nothing',
    });
  });
});

it('known failures are held to what they say', async () => {
  const list = join(room, 'conformance/known-failing.yaml');
  const entry = (title: string, until = '2999-01-01'): string =>
    `- { case: "behaviours/tried: ${title}", target: all, engine: toy, reason: the toy is old, until: "${until}" }\n`;
  writeFileSync(list, entry('it fails') + entry('it passes') + entry('it is gone') + entry('it was', '2020-01-01'));
  const summary = await run(
    '- case: it fails\n  steps: [ { call: get_server_version, expect: no } ]\n- case: it passes\n  steps: [ { call: get_server_version } ]\n',
    [toy('good')],
  );
  rmSync(list);
  expect(summary.cases.map(({ outcome }) => outcome)).toEqual(['known_failing', 'fixed']);
  expect(summary.problems.join('\n')).toMatch(/error expired_entry[^]*error needless_entry[^]*it is gone/);
  expect(summary.ok).toBe(false);
});

it('invalid cases end the run before anything starts, all told at once', async () => {
  const failure = await run('- case: wrong in two ways\n  steps: [ { call: nothing }, { call: list_collections, with: { a: 1 } } ]\n', [
    toy('good'),
  ]).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(InvalidCases);
  expect((failure as Error).message).toMatch(/unknown_method[^]*unknown_parameter/);
});

it('what several targets say alike is told once, and a part of the suite says that it is one', async () => {
  const summary = await run(
    '- case: a wrong version\n  steps: [ { call: get_server_version, expect: toy-2.0 } ]\n- case: not of this part\n  steps: [ { call: list_collections } ]\n',
    [toy('good', 'one'), toy('good', 'two'), { name: 'absent', notRun: 'no compiler' }],
    { filter: 'wrong' },
  );
  const told = terminalReport(summary);
  expect(told.match(/FAIL/g)).toHaveLength(1);
  expect(told).toContain('FAIL one, two: behaviours/tried: a wrong version');
  expect(told).toContain('ONLY CASES WITH "WRONG"');
  expect(readFileSync(join(room, 'reports/report.html'), 'utf8')).toContain('not the whole suite');
  expect(JSON.parse(readFileSync(join(room, 'reports/report.json'), 'utf8'))).toMatchObject({
    run: { started: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string, only: 'cases with "wrong"' },
  });
});

it('iterators and other handles are called by what a step saved', async () => {
  const cases =
    '- case: pages one after the other\n  steps:\n    - { call: list_collections, save: names }\n    - { handle: $names, call: next, error: server }\n';
  const summary = await run(cases, [toy('good')]);
  expect(outcomesOf(summary)['pages one after the other']).toMatch(/^fail: what was saved is no handle: \[/);
});

it('reports come from one fold: table, JSON, JUnit and page', async () => {
  const cases =
    '- case: a page may hold </script> & "quotes"\n  steps: [ { call: get_server_version, expect: "<b>" } ]\n- case: it passes\n  steps: [ { call: get_server_version } ]\n';
  const summary = await run(cases, [toy('good'), { name: 'java', notRun: 'no JDK 11 or later: install one' }]);
  const table = terminalReport(summary);
  expect(table).toContain('target  pass  fail  broken  known_failing  fixed  skipped\ngood       1     1');
  expect(table).toContain('NOT RUN: java — no JDK 11 or later: install one');
  const json = JSON.parse(readFileSync(join(room, 'reports/report.json'), 'utf8')) as Summary;
  expect(json).toMatchObject({
    engine: { kind: 'toy', version: 'toy-1.0' },
    summary: { good: { pass: 1, fail: 1 }, java: { not_run: 'no JDK 11 or later: install one' } },
  });
  expect(json.cases[0]).toMatchObject({
    group: 'behaviours',
    method: 'tried',
    target: 'good',
    outcome: 'fail',
    ms: expect.any(Number) as number,
  });
  expect(readFileSync(join(room, 'reports/junit.xml'), 'utf8')).toContain(
    'name="behaviours/tried: a page may hold &lt;/script&gt; &amp; &quot;quotes&quot;"',
  );
  const page = readFileSync(join(room, 'reports/report.html'), 'utf8');
  expect(page.match(/<\/script>/g)).toHaveLength(2);
  expect(page).not.toMatch(/(src|href)="http/);
  expect(existsSync(join(room, 'reports'))).toBe(true);
});
