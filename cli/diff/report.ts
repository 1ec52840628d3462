/** What a comparison came to, as every format prints it and as `--format json` writes it: findings, verdicts and approvals put together. */
import { levels, surfaces, type Finding, type Language, type Level, type Surface, type Verdict } from '../../generators/compare/finding.js';
import type { Place } from '../../generators/model/model.js';
import { approvalOf, stateOf, subjectOf, type Approval, type ApprovalState } from './approvals.js';

/** One of the two specs. */
export interface ReportedSide {
  /** As it was given: `main`, `../old`, `the working tree`. */
  readonly name: string;
  /** Where it is one. */
  readonly commit: string | undefined;
  /** Hash of spec and wire contract. */
  readonly spec: string;
}

export interface ReportedVerdict extends Verdict {
  readonly approved: boolean;
}

/** The lines of the public surface that differ. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export interface ReportedFinding {
  readonly rule: string;
  /** The rule in a few words. */
  readonly title: string;
  readonly kind: Finding['subject']['kind'];
  /** As an approval names it: `create_alias.alias`, `CollectionInfo`. */
  readonly subject: string;
  readonly message: string;
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  /** The highest of the surfaces that count, and of those where it is not approved. */
  readonly level: Level;
  readonly unapproved: Level;
  readonly verdicts: Readonly<Record<Surface, ReportedVerdict>>;
  readonly signatures: Readonly<Partial<Record<Language, ChangedLines>>>;
  readonly approval: { readonly reason: string; readonly until: string; readonly place: Place } | undefined;
}

export interface ReportedApproval extends Approval {
  readonly state: ApprovalState;
}

export type Threshold = Exclude<Level, 'none'> | 'never';

/** The highest level of all findings, and of those that are not approved. */
export interface Highest {
  readonly all: Level;
  readonly unapproved: Level;
}

export interface DiffReport {
  /** Of this shape; a later one that cannot be read like it has another number. */
  readonly format: 1;
  readonly base: ReportedSide;
  readonly head: ReportedSide;
  readonly verdict: Readonly<Record<Surface, Highest>>;
  /** Of the surfaces that count. */
  readonly highest: Highest;
  /** The surfaces that count for `failOn`. */
  readonly considered: readonly Surface[];
  readonly failOn: Threshold;
  readonly failed: boolean;
  /** The highest level first, then by place. */
  readonly findings: readonly ReportedFinding[];
  readonly approvals: readonly ReportedApproval[];
}

export interface Compared {
  readonly base: ReportedSide;
  readonly head: ReportedSide;
  readonly findings: readonly Finding[];
  /** Of a rule. */
  readonly titleOf: (code: string) => string;
  readonly signaturesOf: (finding: Finding) => ReportedFinding['signatures'];
  readonly approvals: readonly Approval[];
  /** `2027-06-30`. */
  readonly today: string;
  readonly considered: readonly Surface[];
  readonly failOn: Threshold;
}

export function reportOf(compared: Compared): DiffReport {
  const { base, head, considered, failOn } = compared;
  const findings = compared.findings.map((finding) => reported(finding, compared)).sort((a, b) => rank(b.level) - rank(a.level));
  const approvals = compared.approvals.map((each) => ({ ...each, state: stateOf(each, compared.findings, compared.today) }));
  const verdict = Object.fromEntries(surfaces.map((surface) => [surface, highestOn([surface], findings)])) as Record<Surface, Highest>;
  const highest = highestOn(considered, findings);
  const failed = reaches(highest.unapproved, failOn) || (failOn !== 'never' && approvals.some(({ state }) => state === 'expired'));
  return { format: 1, base, head, verdict, highest, considered, failOn, failed, findings, approvals };
}

/** Whether a level is one on which the comparison fails. */
export const reaches = (level: Level, threshold: Threshold): boolean =>
  threshold !== 'never' && level !== 'none' && rank(level) >= rank(threshold);

export const rank = (level: Level): number => levels.indexOf(level);

function reported(finding: Finding, { approvals, considered, signaturesOf, titleOf, today }: Compared): ReportedFinding {
  const { rule, subject, message, before, after } = finding;
  const approval = approvalOf(finding, approvals, today);
  const verdicts = Object.fromEntries(
    surfaces.map((surface) => {
      const verdict = finding.verdicts[surface];
      const approved = verdict.level !== 'none' && approval !== undefined && (approval.languages?.includes(surface) ?? true);
      return [surface, { ...verdict, approved }];
    }),
  ) as Record<Surface, ReportedVerdict>;
  const { all, unapproved } = highestOn(considered, [{ verdicts }]);
  return {
    rule,
    title: titleOf(rule),
    kind: subject.kind,
    subject: subjectOf(finding),
    message,
    before,
    after,
    level: all,
    unapproved,
    verdicts,
    signatures: signaturesOf(finding),
    approval: approval && { reason: approval.reason, until: approval.until, place: approval.place },
  };
}

function highestOn(considered: readonly Surface[], findings: readonly Pick<ReportedFinding, 'verdicts'>[]): Highest {
  const verdicts = findings.flatMap((finding) => considered.map((surface) => finding.verdicts[surface]));
  return { all: highestOf(verdicts), unapproved: highestOf(verdicts.filter(({ approved }) => !approved)) };
}

const highestOf = (verdicts: readonly Verdict[]): Level => levels[Math.max(0, ...verdicts.map(({ level }) => rank(level)))] ?? 'none';
