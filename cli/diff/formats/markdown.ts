/** The report as a comment of a pull request: a table first, what each change means in folds, and no longer than a comment may be. */
import { surfaces, type Level } from '../../../generators/compare/finding.js';
import { escapeMarkdown as text, escapeMarkup, markdownCode as code } from '../markup.js';
import type { DiffReport, ReportedFinding } from '../report.js';
import {
  approvalRemarks,
  changedLinesOf,
  clip,
  count,
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

/** GitHub takes 65,536 characters; the rest is for what a CI puts around it. */
const limit = 50_000;
const remarksLimit = 8_000;
/** Of one language, of a change: a new method of a Java client has a score. */
const shownLines = 12;
/** Characters of what changed, in a row of the table. */
const shownMessage = 200;

export const markdown: Format = (report, { link }) => {
  const findings = seenFindings(report);
  const head = [title(report), summary(report), verdictTable(report)].join('\n\n');
  const foot = remarks(report);
  // Rows of the table first, so that a report that is too long still names as many changes as it can.
  const room = limit - head.length - foot.length - 500;
  const rows = fitting(
    findings.map((each) => row(each, link)),
    room / 2,
  );
  const folds = fitting(
    findings.map((each) => fold(each, report, link)),
    room - length(rows),
  );
  const table = rows.length === 0 ? '' : ['| | change | rule | where |', '|---|---|---|---|', ...rows].join('\n');
  const parts = [head, table, omitted(findings.length, rows.length, folds.length), folds.join('\n'), foot];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

function remarks(report: DiffReport): string {
  const all = approvalRemarks(report).map((each) => `- ${text(each)}`);
  const shown = fitting(all, remarksLimit);
  const more = shown.length < all.length ? [`- … and ${all.length - shown.length} more`] : [];
  return all.length === 0 ? '' : ['**Approvals**', '', ...shown, ...more].join('\n');
}

const title = ({ highest }: DiffReport): string => `### API changes: ${highest.all === 'none' ? 'none' : bold(highest.all)}`;

const summary = (report: DiffReport): string =>
  `${code(sideName(report.base))} → ${code(sideName(report.head))}: ${countChanges(report)}; ${outcomeOf(report)}.`;

function verdictTable(report: DiffReport): string {
  const { verdict } = report;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...surfaces.map((surface) => surfaceNames[surface])]),
    `|---|${surfaces.map(() => ':-:|').join('')}`,
    line(['all changes', ...surfaces.map((surface) => bold(verdict[surface].all))]),
    ...(isSplit(report) ? [line(['without the approved', ...surfaces.map((surface) => bold(verdict[surface].unapproved))])] : []),
  ].join('\n');
}

const bold = (level: Level): string => (level === 'major' ? '**major**' : level === 'none' ? '–' : level);

const row = (finding: ReportedFinding, link: string | undefined): string =>
  `| ${levelOfRow(finding)} | ${code(finding.subject)}: ${text(clip(finding.message, shownMessage))} | ${ruleOf(finding, link)} | ${placeOf(finding, link)} |`;

const levelOfRow = ({ level, unapproved, approval }: ReportedFinding): string =>
  approval === undefined ? bold(level) : `${level}, approved${unapproved === 'none' ? '' : ` in part: ${bold(unapproved)}`}`;

const ruleOf = ({ rule }: ReportedFinding, link: string | undefined): string =>
  link === undefined ? code(rule) : `[${code(rule)}](${link}docs/rules/${rule}.md)`;

function placeOf({ before, after }: ReportedFinding, link: string | undefined): string {
  if (after === undefined) return before === undefined ? '' : `${code(`${before.file}:${before.line}`)}, gone`;
  const name = code(`${after.file}:${after.line}`);
  return link === undefined ? name : `[${name}](${link}${after.file}#L${after.line})`;
}

function fold(finding: ReportedFinding, { base, head }: DiffReport, link: string | undefined): string {
  const { level, subject, message, before, after, approval, title: ruleTitle } = finding;
  const verdicts = sharedVerdicts(finding).map(({ on, verdict }) => `- ${namesOf(on)}: **${levelOf(verdict)}**. ${text(verdict.why)}`);
  const places = [
    ...(before === undefined ? [] : [`${code(`${before.file}:${before.line}`)} in ${code(base.name)}`]),
    ...(after === undefined ? [] : [`${code(`${after.file}:${after.line}`)} in ${code(head.name)}`]),
  ];
  const lines = changedLinesOf(finding).flatMap(({ language, before: old, after: now }) => [
    `@@ ${surfaceNames[language]} @@`,
    ...shortened(old, '-'),
    ...shortened(now, '+'),
  ]);
  return [
    `<details><summary>${level} <code>${escapeMarkup(subject)}</code>: ${escapeMarkup(clip(message, shownMessage))}</summary>`,
    '',
    `${ruleOf(finding, link)}: ${text(ruleTitle)}. ${places.join(' → ')}`,
    ...(message.length > shownMessage ? ['', text(message)] : []),
    '',
    ...verdicts,
    ...(approval === undefined ? [] : ['', `Approved until ${approval.until}: ${text(approval.reason)}`]),
    ...(lines.length === 0 ? [] : ['', '```diff', ...lines, '```']),
    '',
    '</details>',
  ].join('\n');
}

const shortened = (lines: readonly string[], sign: string): readonly string[] => [
  ...lines.slice(0, shownLines).map((line) => `${sign} ${line}`),
  ...(lines.length > shownLines ? [`  … ${lines.length - shownLines} more`] : []),
];

/** As many from the start as have room. */
function fitting(parts: readonly string[], room: number): readonly string[] {
  let left = room;
  const end = parts.findIndex((part) => (left -= part.length + 1) < 0);
  return end === -1 ? parts : parts.slice(0, end);
}

const length = (parts: readonly string[]): number => parts.reduce((sum, part) => sum + part.length + 1, 0);

function omitted(all: number, rows: number, folds: number): string {
  if (folds === all) return '';
  const gone = [
    ...(rows < all ? [`${count(all - rows, 'change')} without a row in the table`] : []),
    `${count(all - folds, 'change')} without details`,
  ];
  return `_Too long for a comment: ${gone.join(', ')}. \`lockstep diff --format html\` shows everything._`;
}
