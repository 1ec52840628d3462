import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../cli/root.js';
import { inSample, makeSampleRepository, sample, type Edit } from './sample-repository.js';

const loading = 'spec/methods/load/load_collection.yaml';
const removal: readonly Edit[] = [
  { file: loading, replace: 'replica_number: $replica_number, ', with: '' },
  { file: loading, replace: 'ignored: { ', with: 'ignored: { replica_number: "the server decides", ' },
  { file: loading, replace: lineOf(loading, '  replica_number:'), with: '' },
];
const listing = 'spec/methods/partitions/list_partitions.yaml';
const listingCases = 'conformance/cases/partitions/list_partitions.yaml';
const firstCase = lineOf(listingCases, '- case:');
const newCase = `- case: only the partitions that are named are asked for
  fixtures: { c: quick_4d }
  steps: [ { call: list_partitions, with: { collection_name: $c, names: [_default] } } ]
  rpcs: { ShowPartitions: { request: { partition_names: [_default] } } }
`;
const addition: readonly Edit[] = [
  {
    file: listing,
    replace: 'params: { collection_name: { use: collection_name } }',
    with: 'params:\n  collection_name: { use: collection_name }\n  names: { type: list of string, optional: true, doc: "Only these." }\npositional: [collection_name, timeout]',
  },
  {
    file: listing,
    replace: 'send: { collection_name: $collection_name }',
    with: 'send: { collection_name: $collection_name, partition_names: $names }',
  },
  { file: listing, replace: 'partition_names: "all of them", ', with: '' },
  { file: listingCases, replace: firstCase, with: `${newCase}${firstCase}` },
];
const approvals = 'spec/approved-breaks.yaml';
const approved = [
  '{ rule: param_removed, subject: load_collection.replica_number, reason: The server decides it., until: 2999-12-31 }',
  '{ rule: request_field_removed, subject: load_collection.LoadCollection.replica_number, reason: See above., until: 2999-12-31 }',
];

beforeAll(() => {
  makeSampleRepository([
    { name: 'compatible', from: 'main', edits: addition },
    { name: 'breaking', from: 'main', edits: removal },
    { name: 'approved', from: 'breaking', edits: [{ file: approvals, with: approved.map((entry) => `- ${entry}\n`).join('') }] },
  ]);
}, 240_000);

/** The recipe on a branch, as CI starts it. */
function review(branch: string | undefined, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
  if (branch !== undefined) {
    inSample('git', ['checkout', '-q', '-f', branch]);
    rmSync(join(sample, 'reports'), { recursive: true, force: true });
  }
  const ours = { LOCKSTEP: `${process.execPath} ${join(root, 'cli/lockstep.mjs')}`, BASE: 'main', CONFORM_OPTIONS: 'skip', CI: 'true' };
  return inSample('bash', ['ci/api-review.sh', ...args], { ...ours, ...env });
}

const comment = (): string => readFileSync(join(sample, 'reports/api-review.md'), 'utf8');

test('a compatible change: the spec and two shards are reviewed apart, as on machines of their own, and the comment says that all passed', () => {
  // Of a suite of minutes, what shows that the cases run: one client, one group.
  const cases = { CONFORM_OPTIONS: '--target python --group aliases' };
  expect(review('compatible', ['spec'], cases)).toMatchObject({ code: 0 });
  for (const SHARD of ['1/2', '2/2']) expect(review(undefined, ['conform'], { ...cases, SHARD })).toMatchObject({ code: 0 });
  const { code, output } = review(undefined, ['comment'], cases);
  expect([code, code === 0 ? '' : output]).toEqual([0, '']);
  expect(comment()).toMatch(/^<!-- lockstep api review -->\n## API review: passed\n/);
  expect(comment()).toContain('| every client does what the cases say | passed |');
  expect(comment()).toMatch(/\| minor \| `list_partitions\.names`: /);
  const { summary, run } = JSON.parse(readFileSync(join(sample, 'reports/report.json'), 'utf8')) as {
    readonly summary: Readonly<Record<string, { readonly pass: number; readonly fail: number }>>;
    readonly run: { readonly only: string };
  };
  expect(run.only).toBe('the group aliases');
  expect(summary['python']?.pass).toBeGreaterThan(3);
}, 280_000);

test('a breaking change fails, and the comment says what breaks, for whom and where', () => {
  expect(review('breaking').code).toBe(1);
  expect(comment()).toContain('## API review: **failed**');
  expect(comment()).toContain('| no change reaches `major` | **failed** |');
  expect(comment()).toContain('| the spec is right | passed |');
  expect(comment()).toMatch(
    /\| \*\*major\*\* \| `load_collection\.replica_number`: .* \| `param_removed` \| `spec\/methods\/load\/load_collection\.yaml:\d+`/,
  );
  expect(comment()).toContain('- LoadCollectionRequest.replicaNumber?: number');
}, 120_000);

test('FAIL_ON=never tells the same and fails on nothing', () => {
  expect(review('breaking', [], { FAIL_ON: 'never' })).toMatchObject({ code: 0 });
  expect(comment()).toContain('`load_collection.replica_number`');
}, 120_000);

test('a branch that is unknown is no objection but a step that could not be run, with what to do', () => {
  expect(review('breaking', [], { BASE: 'origin/main' }).code).toBe(2);
  expect(comment()).toContain('| no change reaches `major` | **could not be run** |');
  expect(comment()).toContain('BASE: origin/main is no commit, branch or tag of this repository');
}, 120_000);

test('a step of another machine that left nothing, and an unknown step, are told', () => {
  for (const name of ['generate.code', 'generate.txt']) rmSync(join(sample, 'reports/api-review', name));
  expect(review(undefined, ['comment']).code).toBe(2);
  expect(comment()).toContain('it has left no result: look at the log of its job');
  const told = 'ci/api-review.sh: there is no step deploy; there are spec, conform and comment\n';
  expect(review(undefined, ['deploy'])).toMatchObject({ code: 2, output: told });
}, 120_000);

test('a breaking change that is approved passes, and the comment gives the reason and the last day', () => {
  expect(review('approved')).toMatchObject({ code: 0 });
  expect(comment()).toContain('## API review: passed');
  expect(comment()).toMatch(/\| major, approved \| `load_collection\.replica_number`/);
  expect(comment()).toContain('Approved until 2999-12-31: The server decides it.');
}, 120_000);

function lineOf(file: string, start: string): string {
  const line = readFileSync(join(root, file), 'utf8')
    .split('\n')
    .find((each) => each.startsWith(start));
  if (line === undefined) throw new Error(`${file} has no line that starts with ${start}`);
  return `${line}\n`;
}
