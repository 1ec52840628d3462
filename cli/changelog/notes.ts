/** Release notes of one language, in Markdown: what breaks comes first, each change with the lines of the public surface that differ. */
import type { Language, Level } from '../../generators/compare/finding.js';
import { escapeMarkdown as text, markdownCode as code } from '../diff/markup.js';
import type { DiffReport, ReportedFinding } from '../diff/report.js';
import { surfaceNames } from '../diff/words.js';

export interface Release {
  readonly language: Language;
  readonly version: string;
  /** `2027-06-30`. */
  readonly date: string;
  readonly findings: readonly ReportedFinding[];
}

const headings: readonly { readonly title: string; readonly holds: (finding: ReportedFinding, language: Language) => boolean }[] = [
  { title: 'Breaking', holds: ({ verdicts }, language) => verdicts[language].level === 'major' },
  { title: 'Deprecated', holds: ({ rule }) => rule.includes('deprecat') },
  { title: 'New', holds: ({ verdicts }, language) => verdicts[language].level === 'minor' },
  { title: 'Changed', holds: ({ verdicts }, language) => verdicts[language].breaks === 'run' },
  { title: 'Other', holds: () => true },
];

/** How many lines of a change's signatures are shown: a new method of a Java client has a score. */
const shownLines = 12;

/** What the language's users see of a comparison. */
export const findingsOf = ({ findings }: DiffReport, language: Language): readonly ReportedFinding[] =>
  findings.filter(({ verdicts }) => verdicts[language].level !== 'none');

export const levelOf = ({ verdict }: DiffReport, language: Language): Level => verdict[language].all;

export const headingOf = (version: string): string => `## ${version}`;

export function notesOf({ language, version, date, findings }: Release): string {
  const left = [...findings];
  const sections = headings.flatMap(({ title, holds }) => {
    const own = left.filter((finding) => holds(finding, language));
    for (const each of own) left.splice(left.indexOf(each), 1);
    return own.length === 0 ? [] : [`### ${title}\n\n${entries(own, language).join('\n')}`];
  });
  const body = sections.length === 0 ? [`Nothing changes for ${surfaceNames[language]}.`] : sections;
  return `${[`${headingOf(version)} (${date})`, ...body].join('\n\n')}\n`;
}

/** What only reads otherwise is one entry for all. */
function entries(findings: readonly ReportedFinding[], language: Language): readonly string[] {
  const docs = findings.filter(({ rule }) => rule === 'doc_changed');
  const others = findings.filter((each) => !docs.includes(each)).map((each) => entry(each, language));
  return docs.length === 0 ? others : [...others, `- The documentation of ${docs.map(({ subject }) => code(subject)).join(', ')}.`];
}

function entry({ subject, message, verdicts, signatures, approval }: ReportedFinding, language: Language): string {
  const { breaks, why } = verdicts[language];
  const reason = approval === undefined ? '' : `Why: ${approval.reason}`;
  const { before, after } = signatures[language] ?? { before: [], after: [] };
  const lines = [...shortened(before, '-'), ...shortened(after, '+')];
  const shown = lines.length === 0 ? [] : ['  ```diff', ...lines.map((line) => `  ${line}`), '  ```'];
  const sentences = [message, breaks === 'nothing' ? '' : capital(why), reason].filter((each) => each !== '').map(ended);
  const head = message.includes(subject) ? '' : `${code(subject)}: `;
  return [`- ${head}${text(capital(sentences.join(' ')))}`, ...shown].join('\n');
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

const shortened = (lines: readonly string[], sign: string): readonly string[] => [
  ...lines.slice(0, shownLines).map((line) => `${sign} ${line}`),
  ...(lines.length > shownLines ? [`  … ${lines.length - shownLines} more`] : []),
];
