/** Reads spec/approved-breaks.yaml, the breaks that are meant: each with its reason and the day on which it must be looked at again. */
import { join } from 'node:path';
import { sortDiagnostics } from '../../generators/model/diagnostic.js';
import type { Finding, Surface } from '../../generators/compare/finding.js';
import type { Place } from '../../generators/model/model.js';
import { Schemas } from '../../generators/model/read.js';
import { SourceFile } from '../../generators/model/source.js';
import { describeDiagnostics } from '../diagnostics.js';
import { Failure } from '../failure.js';
import { home } from '../root.js';

export const approvalsFile = 'approved-breaks.yaml';

export interface Approval {
  readonly rule: string;
  /** As `lockstep diff` prints it: `create_alias.alias`. */
  readonly subject: string;
  /** Where it is approved; everywhere where left out. */
  readonly languages: readonly Surface[] | undefined;
  readonly reason: string;
  /** The last day on which it holds: `2027-06-30`. */
  readonly until: string;
  readonly place: Place;
}

/** `unneeded`: it meets no change, as is so once the change is in BASE. */
export type ApprovalState = 'used' | 'unneeded' | 'expired';

export interface ApprovalsSource {
  /** Absent where the project has no such file. */
  readonly text: string | undefined;
  /** `spec/approved-breaks.yaml`, as its spec names it. */
  readonly path: string;
  /** Where that is found, without mistake of side. */
  readonly shown: string;
  readonly kept: string | undefined;
  readonly rules: readonly string[];
}

export function readApprovals({ text, path, shown, kept, rules }: ApprovalsSource): readonly Approval[] {
  if (text === undefined) return [];
  const file = new SourceFile(path, text);
  // Comments alone.
  if (file.raw === null) return [];
  const shape = file.diagnostics.length > 0 ? [] : new Schemas(join(home, 'spec/schema'), kept).check(file, 'approved-breaks');
  const diagnostics = [...file.diagnostics, ...shape, ...(shape.length > 0 ? [] : unknownRules(file, rules))];
  if (diagnostics.length > 0) {
    const named = sortDiagnostics(diagnostics).map((each) => ({ ...each, place: { ...each.place, file: shown } }));
    throw new Failure(`the approvals have problems\n\n${describeDiagnostics(named, (_, line) => file.line(line))}`);
  }
  return file.root.items.map((entry) => {
    const { rule, subject, languages, reason, until } = entry.raw as Omit<Approval, 'place' | 'languages'> & Partial<Approval>;
    return { rule, subject, languages, reason, until, place: entry.place };
  });
}

const unknownRules = (file: SourceFile, rules: readonly string[]) =>
  file.root.items
    .map((entry) => entry.at('rule'))
    .filter(({ text }) => !rules.includes(text))
    .map(({ text, place }) => ({
      code: 'unknown_name' as const,
      message: `no rule is called ${text}`,
      place,
      hint: 'the code that `lockstep diff` prints with the change',
    }));

export const subjectOf = ({ subject: { name, member } }: Pick<Finding, 'subject'>): string =>
  member === undefined ? name : `${name}.${member}`;

/** The one that holds today. */
export const approvalOf = (finding: Finding, approvals: readonly Approval[], today: string): Approval | undefined =>
  approvals.find((each) => each.until >= today && fits(each, finding));

export function stateOf(approval: Approval, findings: readonly Finding[], today: string): ApprovalState {
  if (approval.until < today) return 'expired';
  return findings.some((finding) => fits(approval, finding)) ? 'used' : 'unneeded';
}

const fits = (approval: Approval, finding: Finding): boolean =>
  approval.rule === finding.rule &&
  approval.subject === subjectOf(finding) &&
  (approval.languages === undefined || approval.languages.some((surface) => finding.verdicts[surface].level !== 'none'));
