import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../cli/root.js';
import { workflow } from './recipe-lint.js';

interface Step {
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } } }>
  >;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { env, jobs } = parse(read(workflow)) as Workflow;
const script = read('ci/api-review.sh');
const page = read('docs/ci.md');
const steps = Object.values(jobs).flatMap((job) => job.steps);
const lines = steps.flatMap(({ run = '' }) => run.split('\n')).filter((line) => line !== '');

test('every command of ours that a step of the workflow runs is here, and every step of the review is run', () => {
  const ours = lines.flatMap((line) => /^(?:node )?((?:scripts|ci)\/[\w.-]+)(?: \w+)?$/.exec(line)?.[1] ?? []);
  expect(ours.length).toBeGreaterThan(5);
  for (const path of ours) expect(existsSync(join(root, path)), path).toBe(true);
  const reviews = lines.flatMap((line) => /^ci\/api-review\.sh (\w+)$/.exec(line)?.[1] ?? []);
  expect(reviews).toEqual([...script.matchAll(/^ {2}(spec|conform|comment)\) /gm)].map(([, step]) => step));
});

test('the parts that the workflow divides the cases into are all run', () => {
  const { steps: own = [], strategy } = jobs['conform'] ?? {};
  const of = own.flatMap((step) => step.env?.['SHARD'] ?? []).map((shard) => Number(shard.split('/')[1]));
  expect(strategy?.matrix.shard).toEqual(Array.from({ length: of[0] ?? 0 }, (_, at) => at + 1));
});

test('the workflow sets only variables that the script has, and docs/ci.md tells each of them', () => {
  const known = [...script.matchAll(/^# {3}([A-Z_]+)=/gm)].map(([, name]) => name ?? '');
  expect(known.length).toBeGreaterThan(5);
  const set = [env, ...steps.filter(({ run = '' }) => run.includes('ci/api-review.sh')).map((step) => step.env ?? {})].flatMap((each) =>
    Object.keys(each),
  );
  expect(set.filter((name) => !known.includes(name))).toEqual([]);
  for (const name of known) expect(page, name).toContain(`\`${name}\``);
});

test('the workflow looks for its comment by the mark that the script puts first', () => {
  const mark = /<!-- .* -->/.exec(script)?.[0];
  expect(lines.join('\n')).toContain(mark);
});
