/** What came of a case on a target. */
import type { Value } from './value.js';

export const outcomes = ['pass', 'fail', 'broken', 'known_failing', 'fixed', 'skipped'] as const;
export type Outcome = (typeof outcomes)[number];

export interface CaseResult {
  readonly case: string;
  readonly group: string;
  readonly method: string;
  readonly target: string;
  /** The tap answered, not the engine. */
  readonly wire: boolean;
  readonly outcome: Outcome;
  /** Why it is not a plain pass. */
  readonly reason: string | undefined;
  readonly ms: number;
  /** What a reader should know of a pass (`not expressible: …`). */
  readonly notes: readonly string[];
  /** Where it went wrong. */
  readonly failure: Failure | undefined;
}

export interface Failure {
  /** `file:line` of the step, or of the case. */
  readonly place: string;
  /** `insert on client main`. */
  readonly call: string | undefined;
  readonly args: Value | undefined;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  /** The RPCs of the case up to here, a line each. */
  readonly rpcs: readonly string[];
}

/** In the order of the cases, and for each of the targets. */
export function sortResults(results: readonly CaseResult[], cases: readonly string[], targets: readonly string[]): readonly CaseResult[] {
  const [caseOrder, targetOrder] = [cases, targets].map((names) => new Map(names.map((name, at) => [name, at])));
  const at = (order: ReadonlyMap<string, number> | undefined, name: string): number => order?.get(name) ?? 0;
  return [...results].sort(
    (a, b) => at(caseOrder, a.case) - at(caseOrder, b.case) || at(targetOrder, a.target) - at(targetOrder, b.target),
  );
}
