/** The summary as a table for a terminal, with what failed above it. */
import { foldAlike } from '../alike.js';
import { outcomes, type CaseResult } from '../outcome.js';
import { engineCounts, total, type Counts, type Summary } from '../summary.js';

const words: readonly string[] = ['target', ...outcomes];
const shownFailures = 20;

export function terminalReport(summary: Summary): string {
  const failures = summary.cases.filter(({ outcome }) => outcome === 'fail' || outcome === 'broken' || outcome === 'fixed');
  const folded = foldAlike(failures);
  const shown = folded.slice(0, shownFailures).map(describe);
  if (folded.length > shownFailures) shown.push(`… and ${(folded.length - shownFailures).toString()} more in report.html`);
  const part = summary.run.only === undefined ? [] : [`ONLY ${summary.run.only.toUpperCase()} — not the whole suite`];
  return [...shown, ...summary.problems, table(summary), ...legend(failures), ...part].join('\n\n');
}

const legend = (failures: readonly CaseResult[]): readonly string[] =>
  failures.some(({ outcome }) => outcome === 'fixed') ? ['fixed: listed as failing, and it passes: take the entry out of the list'] : [];

function describe({ first, targets }: ReturnType<typeof foldAlike>[number]): string {
  const { outcome, case: id, reason, failure } = first;
  const lines = [`${outcome.toUpperCase()} ${targets.join(', ')}: ${id}`, `  ${failure?.place ?? ''} ${reason ?? ''}`];
  if (failure?.expected !== undefined) lines.push(`  expected ${failure.expected.slice(0, 300)}`);
  if (failure?.actual !== undefined) lines.push(`  actual   ${failure.actual.slice(0, 300)}`);
  return lines.join('\n');
}

function table(whole: Summary): string {
  const { engine, summary, wire, seconds } = whole;
  const row = (target: string, counts: Counts): readonly string[] => [target, ...outcomes.map((each) => counts[each].toString())];
  const ofEngine = Object.keys(summary).map((target) => {
    const counts = engineCounts(whole, target);
    return counts === undefined ? [target] : row(target, counts);
  });
  const ofWire = Object.entries(wire).flatMap(([target, counts]) => (total(counts) === 0 ? [] : [row(target, counts)]));
  const rows = [...ofEngine, ...ofWire];
  const widths = words.map((word, at) => Math.max(word.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ');
  const notRun = Object.entries(summary).flatMap(([target, counts]) => ('not_run' in counts ? [`NOT RUN: ${target} — ${counts.not_run}`] : []));
  const ran = ofEngine.filter((cells) => cells.length > 1);
  const wired = ofWire.length === 0 ? [] : ['', 'Wire cases: requests as they must be, answered by the tap, seen by no engine', '', line(words), ...ofWire.map(line)];
  return [`Conformance on ${engine.kind} ${engine.version}, ${seconds.toFixed(0)} s`, '', line(words), ...ran.map(line), ...wired, ...notRun].join('\n');
}
