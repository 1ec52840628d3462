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

export function countConformance(
  file: string,
  { strict, seconds, output }: { readonly strict: boolean; readonly seconds: number; readonly output: string },
): readonly Part[] {
  if (!existsSync(file)) return [{ name: 'conformance', passed: 0, failed: 1, skipped: 0, seconds, output }];
  const { summary } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const parts = Object.entries(summary).map(([target, counts]): Part => {
    const name = `conformance: ${target}`;
    if ('not_run' in counts) {
      return { name, passed: 0, failed: strict ? 1 : 0, skipped: strict ? 0 : 1, seconds: 0, output: `not run: ${counts.not_run}` };
    }
    const failed = counts.fail + counts.broken + counts.fixed;
    return { name, passed: counts.pass, failed, skipped: counts.known_failing + counts.skipped, seconds, output: '' };
  });
  // The run printed one account of all targets: it is shown once.
  const first = parts.findIndex(({ failed }) => failed > 0);
  return parts.map((part, at) => (at === first ? { ...part, output } : part));
}
