/** The words in which the formats speak of a report. */
import { languages, surfaces, type Language, type Surface } from '../../generators/compare/finding.js';
import type { DiffReport, ReportedApproval, ReportedFinding, ReportedSide, ReportedVerdict } from './report.js';

export const surfaceNames: Readonly<Record<Surface, string>> = {
  typescript: 'TypeScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  wire: 'wire',
  rest: 'REST',
  mcp: 'MCP',
};

/** Surfaces on which a finding means the same. */
export interface SharedVerdict {
  readonly on: readonly Surface[];
  readonly verdict: ReportedVerdict;
}

/** Where something changes comes first. */
export function sharedVerdicts({ verdicts }: ReportedFinding): readonly SharedVerdict[] {
  const shared = new Map<string, { on: Surface[]; verdict: ReportedVerdict }>();
  for (const surface of surfaces) {
    const verdict = verdicts[surface];
    const key = [verdict.level, verdict.breaks, verdict.approved, verdict.why].join('\0');
    const known = shared.get(key);
    if (known) known.on.push(surface);
    else shared.set(key, { on: [surface], verdict });
  }
  const order = ['major', 'minor', 'patch', 'none'];
  return [...shared.values()].sort((a, b) => order.indexOf(a.verdict.level) - order.indexOf(b.verdict.level));
}

export const namesOf = (on: readonly Surface[]): string => on.map((surface) => surfaceNames[surface]).join(', ');

/** `major (compile)`: how it reaches users, where it breaks something. */
export const levelOf = ({ level, breaks, approved }: ReportedVerdict): string =>
  `${level}${breaks === 'nothing' ? '' : ` (${breaks})`}${approved ? ', approved' : ''}`;

export const changedLinesOf = ({ signatures }: ReportedFinding) =>
  languages.flatMap((language: Language) => {
    const lines = signatures[language];
    return lines === undefined ? [] : [{ language, ...lines }];
  });

export const sideName = ({ name, commit }: ReportedSide): string =>
  commit === undefined || commit.startsWith(name) ? name : `${name} (${commit.slice(0, 9)})`;

export const count = (amount: number, noun: string): string => `${amount} ${noun}${amount === 1 ? '' : 's'}`;

/** What somebody sees. The rest is told by count, and in full to programs and on the page. */
export const seenFindings = ({ findings }: DiffReport): readonly ReportedFinding[] =>
  findings.filter(({ verdicts }) => surfaces.some((surface) => verdicts[surface].level !== 'none'));

/** `3 changes, 1 of them approved, and 2 that nobody sees`. */
export function countChanges(report: DiffReport): string {
  const seen = seenFindings(report);
  const approved = seen.filter(({ approval }) => approval !== undefined).length;
  const unseen = report.findings.length - seen.length;
  const parts = [
    count(seen.length, 'change'),
    ...(approved === 0 ? [] : [`${approved} of them approved`]),
    ...(unseen === 0 ? [] : [`and ${unseen} that nobody sees`]),
  ];
  return parts.join(', ');
}

/** What a value was and is may be long. */
export const clip = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 2)} …` : text);

/** Why the command fails or does not, in one sentence. */
export function outcomeOf({ highest: { all, unapproved }, failOn, failed, approvals }: DiffReport): string {
  if (failed && approvals.some(({ state }) => state === 'expired')) return 'fails: an approval has expired';
  const step = unapproved === 'none' ? 'no step of the version is needed' : `a ${unapproved} step of the version is needed`;
  const approved = all === unapproved ? '' : `, with the approved changes a ${all} one`;
  return failOn === 'never' ? `${step}${approved}` : `${failed ? 'fails' : 'passes'}: ${step}${approved}; --fail-on is ${failOn}`;
}

/** Whether approvals change a verdict anywhere. */
export const isSplit = ({ verdict }: DiffReport): boolean => Object.values(verdict).some(({ all, unapproved }) => all !== unapproved);

/** What is wrong or needless in the list of approvals. */
export const approvalRemarks = ({ approvals }: DiffReport): readonly string[] =>
  approvals.flatMap((approval) => {
    const place = `${approval.place.file}:${approval.place.line}`;
    switch (approval.state) {
      case 'used':
        return [];
      case 'expired':
        return [`${place}: the approval of ${nameOf(approval)} ended on ${approval.until}: take the entry out, or say why it holds longer`];
      case 'unneeded':
        return [`${place}: the approval of ${nameOf(approval)} meets no change any more: the entry can be taken out`];
    }
  });

const nameOf = ({ rule, subject }: ReportedApproval): string => `${rule} ${subject}`;
