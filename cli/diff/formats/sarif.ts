/** The report as SARIF 2.1.0, for code scanning: a result for each change, an approved one suppressed with its reason. */
import type { Result } from 'sarif';
import { sarifLog, sarifPlace } from '../../formats/sarif-log.js';
import { reaches, type DiffReport, type ReportedFinding } from '../report.js';
import { levelOf, namesOf, sharedVerdicts } from '../words.js';
import type { Format } from './format.js';

export const sarif: Format = (report, { link }) => {
  const rules = new Map(report.findings.map(({ rule, title }) => [rule, title]));
  const told = [...rules].map(([id, title]) => ({
    id,
    shortDescription: { text: title },
    ...(link === undefined ? {} : { helpUri: `${link}docs/rules/${id}.md` }),
  }));
  const results = report.findings.map((finding) => resultOf(finding, report));
  return sarifLog('lockstep diff', told, results);
};

function resultOf(finding: ReportedFinding, report: DiffReport): Result {
  const { rule, subject, message, before, after, approval, unapproved } = finding;
  // Code scanning takes no result without one.
  const place = after ?? before ?? { file: 'spec/api.yaml', line: 1, column: 1 };
  const means = sharedVerdicts(finding)
    .filter(({ verdict }) => verdict.level !== 'none')
    .map(({ on, verdict }) => `${namesOf(on)}: ${levelOf(verdict)}: ${verdict.why}`);
  return {
    ruleId: rule,
    level: severity(finding, report),
    message: { text: [`${subject}: ${message}`, ...means].join('\n') },
    locations: [sarifPlace(place)],
    // What is gone is shown where it stood.
    ...(before === undefined || after === undefined
      ? {}
      : { relatedLocations: [{ ...sarifPlace(before), message: { text: `in ${report.base.name}` } }] }),
    partialFingerprints: { 'lockstepChange/v1': `${rule} ${subject}` },
    ...(approval === undefined || unapproved !== 'none'
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: `until ${approval.until}: ${approval.reason}` }] }),
  };
}

function severity({ level, unapproved }: ReportedFinding, { failOn }: DiffReport): 'error' | 'warning' | 'note' {
  if (reaches(unapproved, failOn)) return 'error';
  return level === 'major' ? 'warning' : 'note';
}
