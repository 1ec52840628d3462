/** The one fold of all results, which every report prints. */
import { outcomes, type CaseResult, type Outcome } from './outcome.js';
import type { Selection } from './selection.js';

export type Counts = Readonly<Record<Outcome, number>>;

/** What a run was: so that a report can be told from another. */
export interface RunFacts {
  /** `2026-11-23T00:10:00Z`. */
  readonly started: string;
  /** Hash of the spec. */
  readonly spec: string | undefined;
  /** Of the checkout, where it is one. */
  readonly commit: string | undefined;
  /** What the run was limited to; undefined where it played every case. */
  readonly only: string | undefined;
  /** The same for programs, which put the reports of shards together. */
  readonly selection: Selection;
}

/** What a client is. */
export interface ClientSize {
  /** Lines of its source. */
  readonly lines: number;
  /** Of its package. */
  readonly bytes: number;
}

export interface Summary {
  readonly run: RunFacts;
  /** By target, where it is known. */
  readonly clients: Readonly<Record<string, ClientSize>>;
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

/** What a summary knows of a target. */
export type FoldedTarget = { readonly name: string; readonly size?: ClientSize } | { readonly name: string; readonly notRun: string };

export interface Fold {
  readonly run: RunFacts;
  readonly engine: Summary['engine'];
  readonly targets: readonly FoldedTarget[];
  readonly results: readonly CaseResult[];
  readonly problems: readonly string[];
  readonly seconds: number;
}

export function fold({ run, engine, targets, results, problems, seconds }: Fold): Summary {
  const rows = targets.map((target): [string, Summary['summary'][string]] => {
    if ('notRun' in target) return [target.name, { not_run: target.notRun }];
    return [target.name, countOutcomes(results.filter((each) => each.target === target.name))];
  });
  const wire = targets
    .filter((target) => !('notRun' in target))
    .map(({ name }): [string, Counts] => [name, countOutcomes(results.filter((each) => each.target === name && each.wire))]);
  const bad = results.some(({ outcome }) => outcome === 'fail' || outcome === 'broken' || outcome === 'fixed');
  const ok = !bad && problems.length === 0;
  const clients = Object.fromEntries(targets.flatMap((each) => ('size' in each ? [[each.name, each.size]] : [])));
  return { run, clients, engine, summary: Object.fromEntries(rows), wire: Object.fromEntries(wire), cases: results, problems, seconds, ok };
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
