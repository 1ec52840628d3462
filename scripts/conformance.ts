/** Reads what a conformance run came to from its report: one part a target. */
import { existsSync, readFileSync } from 'node:fs';
import type { Part } from './tally.js';

interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly broken: number;
  readonly known_failing: number;
  readonly fixed: number;
  readonly skipped: number;
}

interface Report {
  readonly summary: Readonly<Record<string, Counts | { readonly not_run: string }>>;
}

export interface ConformanceRun {
  /** Of report.json. */
  readonly report: string;
  /** Those that must be in it. */
  readonly targets: readonly string[];
  /** Whether a target that did not run is a failure. */
  readonly strict: boolean;
  /** Whether the run itself ended well. */
  readonly ok: boolean;
  readonly seconds: number;
  readonly output: string;
}

export function countConformance(run: ConformanceRun): readonly Part[] {
  const { summary } = existsSync(run.report) ? (JSON.parse(readFileSync(run.report, 'utf8')) as Report) : { summary: {} };
  const parts = run.targets.map((target) => countTarget(run, target, summary[target]));
  // The list of known failures may be wrong while every case is right.
  const failing = parts.some(({ failed }) => failed > 0);
  const whole: Part[] =
    run.ok || failing ? [] : [{ name: 'conformance', passed: 0, failed: 1, skipped: 0, seconds: run.seconds, output: '' }];
  const all = [...parts, ...whole];
  // The run printed one account of all targets: it is shown once.
  const first = all.findIndex(({ failed }) => failed > 0);
  return all.map((part, at) => (at === first ? { ...part, output: run.output } : part));
}

function countTarget({ strict, seconds }: ConformanceRun, target: string, counts: Report['summary'][string] | undefined): Part {
  const name = `conformance: ${target}`;
  if (counts === undefined) return { name, passed: 0, failed: 1, skipped: 0, seconds, output: '' };
  if ('not_run' in counts) return { name, passed: 0, failed: strict ? 1 : 0, skipped: strict ? 0 : 1, seconds: 0, output: '' };
  const failed = counts.fail + counts.broken + counts.fixed;
  return { name, passed: counts.pass, failed, skipped: counts.known_failing + counts.skipped, seconds, output: '' };
}
