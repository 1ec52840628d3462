/** Compares the specs of two sides by every rule, and puts findings, signatures and approvals together. */
import { languages, type Finding, type Language, type Surface } from '../../generators/compare/finding.js';
import { keptFolder } from '../model.js';
import { root } from '../root.js';
import type { Side, Sides } from '../spec-sides.js';
import { approvalsFile, readApprovals } from './approvals.js';
import { reportOf, type DiffReport, type ReportedFinding, type ReportedSide, type Threshold } from './report.js';
import { changedSignatures, type SignaturesOfSides } from './signatures.js';

export interface Judged {
  readonly considered: readonly Surface[];
  readonly failOn: Threshold;
}

export async function compareSpecs({ before, after }: Sides, judged: Judged): Promise<DiffReport> {
  const [{ compare }, { rules }] = await Promise.all([
    import('../../generators/compare/compare.js'),
    import('../../generators/compare/rules/index.js'),
  ]);
  const titles = new Map(rules.map(({ code, title }) => [code, title]));
  const approvals = readApprovals({
    text: after.texts.get(approvalsFile),
    path: `${after.label}/${approvalsFile}`,
    shown: after.shown(`${after.label}/${approvalsFile}`),
    kept: keptFolder(root),
    rules: [...titles.keys()],
  });
  const findings = compare(before.model, after.model);
  return reportOf({
    ...judged,
    base: sideOf(before),
    head: sideOf(after),
    findings,
    titleOf: (code) => titles.get(code) ?? code,
    signaturesOf: findings.length === 0 ? () => ({}) : await openSignatures(before, after),
    approvals,
    today: new Date().toISOString().slice(0, 10),
  });
}

async function openSignatures(before: Side, after: Side): Promise<(finding: Finding) => ReportedFinding['signatures']> {
  const { loadSignatures } = await import('../../generators/index.js');
  const of = await loadSignatures();
  const all = Object.fromEntries(
    languages.map((language) => [language, { before: of[language](before.model), after: of[language](after.model) }]),
  ) as Record<Language, SignaturesOfSides>;
  return (finding) => changedSignatures(all, finding);
}

/** A whole hash is hard to read. */
const sideOf = ({ name, commit, model }: Side): ReportedSide => ({
  name: name === commit ? name.slice(0, 9) : name,
  commit,
  spec: model.hash,
});
