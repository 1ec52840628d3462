/** The report for a terminal: each change with what it means and where, then the verdict. */
import { surfaces, type Level } from '../../../generators/compare/finding.js';
import type { DiffReport, ReportedFinding } from '../report.js';
import {
  approvalRemarks,
  changedLinesOf,
  clip,
  countChanges,
  isSplit,
  levelOf,
  namesOf,
  outcomeOf,
  seenFindings,
  sharedVerdicts,
  sideName,
  surfaceNames,
} from '../words.js';
import type { Format } from './format.js';

type Paint = (colour: Colour, text: string) => string;
type Colour = keyof typeof codes;
const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
const colourOf: Readonly<Record<Level, Colour>> = { major: 'red', minor: 'yellow', patch: 'green', none: 'dim' };

/** Of one language, of a change. */
const shownLines = 4;
/** Characters of what changed; the page has all of it. */
const shownMessage = 400;

export const terminal: Format = (report, { colour }) => {
  const paint: Paint = (name, text) => (colour ? `\u001b[${codes[name]}m${text}\u001b[0m` : text);
  const changes = seenFindings(report).map((each) => describe(each, report, paint));
  return `${[`${sideName(report.base)} → ${sideName(report.head)}`, ...changes, ...approvalRemarks(report), closing(report, paint)].join('\n\n')}\n`;
};

function describe(finding: ReportedFinding, { base, head }: DiffReport, paint: Paint): string {
  const { level, rule, subject, message, before, after, approval } = finding;
  const title = `${paint(colourOf[level], level.toUpperCase().padEnd(5))} ${paint('bold', subject)}: ${clip(message, shownMessage)} ${paint('dim', `[${rule}]`)}`;
  const places = [
    ...(before === undefined ? [] : [`${before.file}:${before.line}:${before.column} in ${base.name}`]),
    ...(after === undefined ? [] : [`${after.file}:${after.line}:${after.column}${before === undefined ? ` in ${head.name}` : ''}`]),
  ];
  const verdicts = sharedVerdicts(finding)
    .filter(({ verdict }) => verdict.level !== 'none')
    .map(({ on, verdict }) => `${namesOf(on)}: ${paint(colourOf[verdict.level], levelOf(verdict))}: ${verdict.why}`);
  const approved = approval === undefined ? [] : [`approved until ${approval.until}: ${approval.reason}`];
  const where = places.length === 0 ? [] : [paint('dim', places.join(' → '))];
  const lines = [...where, ...verdicts, ...approved, ...signatures(finding, paint)];
  return [title, ...lines.map((line) => `      ${line}`)].join('\n');
}

const signatures = (finding: ReportedFinding, paint: Paint): readonly string[] =>
  changedLinesOf(finding).flatMap(({ before, after }) => [
    ...shortened(before, '-', 'red', paint),
    ...shortened(after, '+', 'green', paint),
  ]);

function shortened(lines: readonly string[], sign: string, colour: Colour, paint: Paint): readonly string[] {
  const shown = lines.slice(0, shownLines).map((line) => paint(colour, `${sign} ${line}`));
  const left = lines.length - shown.length;
  return left > 0 ? [...shown, paint('dim', `${sign} … ${left} more`)] : shown;
}

function closing(report: DiffReport, paint: Paint): string {
  const { verdict, failed, findings } = report;
  if (findings.length === 0) return 'nothing changes';
  const row = (title: string, cells: readonly (readonly [string, Level?])[]): string =>
    [title.padEnd(16), ...cells.map(([text, level]) => (level === undefined ? text.padEnd(12) : paint(colourOf[level], text.padEnd(12))))]
      .join('')
      .trimEnd();
  const table = [
    row(
      '',
      surfaces.map((surface) => [surfaceNames[surface]]),
    ),
    row(
      'all changes',
      surfaces.map((surface) => [verdict[surface].all, verdict[surface].all]),
    ),
    ...(isSplit(report)
      ? [
          row(
            'not approved',
            surfaces.map((surface) => [verdict[surface].unapproved, verdict[surface].unapproved]),
          ),
        ]
      : []),
  ];
  return [...table, '', `${countChanges(report)}; ${paint(failed ? 'red' : 'bold', outcomeOf(report))}`].join('\n');
}
