/** The one fold of all results, which every report prints. */
import { outcomes, type CaseResult, type Outcome } from './outcome.js';
import type { ConformanceTarget } from './target.js';

export type Counts = Readonly<Record<Outcome, number>>;

export interface Summary {
  readonly engine: { readonly kind: string; readonly version: string };
  readonly summary: Readonly<Record<string, Counts | { readonly not_run: string }>>;
  /** The part of `summary` that wire cases make: held by the tap, seen by no engine. */
  readonly wire: Readonly<Record<string, Counts>>;
  readonly cases: readonly CaseResult[];
  /** Problems of known-failing.yaml, ready to print. */
  readonly problems: readonly string[];
  readonly seconds: number;
  /** Nothing failed, nothing was broken, nothing was fixed unnoticed, and the list of known failures is right. */
  readonly ok: boolean;
}

export interface Fold {
  readonly engine: Summary['engine'];
  readonly targets: readonly ConformanceTarget[];
  readonly results: readonly CaseResult[];
  readonly problems: readonly string[];
  readonly seconds: number;
}

export function fold({ engine, targets, results, problems, seconds }: Fold): Summary {
  const rows = targets.map((target): [string, Summary['summary'][string]] => {
    if ('notRun' in target) return [target.name, { not_run: target.notRun }];
    return [target.name, countOutcomes(results.filter((each) => each.target === target.name))];
  });
  const wire = targets
    .filter((target) => !('notRun' in target))
    .map(({ name }): [string, Counts] => [name, countOutcomes(results.filter((each) => each.target === name && each.wire))]);
  const bad = results.some(({ outcome }) => outcome === 'fail' || outcome === 'broken' || outcome === 'fixed');
  const ok = !bad && problems.length === 0;
  return { engine, summary: Object.fromEntries(rows), wire: Object.fromEntries(wire), cases: results, problems, seconds, ok };
}

/** What the engine cases of a target came to. */
export function engineCounts({ summary, wire }: Pick<Summary, 'summary' | 'wire'>, target: string): Counts | undefined {
  const all = summary[target];
  if (all === undefined || 'not_run' in all) return undefined;
  return Object.fromEntries(outcomes.map((outcome) => [outcome, all[outcome] - (wire[target]?.[outcome] ?? 0)])) as Record<Outcome, number>;
}

export const total = (counts: Counts): number => outcomes.reduce((sum, outcome) => sum + counts[outcome], 0);

export const countOutcomes = (results: readonly CaseResult[]): Counts =>
  Object.fromEntries(outcomes.map((outcome) => [outcome, results.filter((each) => each.outcome === outcome).length])) as Record<
    Outcome,
    number
  >;
