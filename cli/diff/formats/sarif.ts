/** The report as SARIF 2.1.0, for code scanning: a result for each change, an approved one suppressed with its reason. */
import type { Location, Log, Result } from 'sarif';
import type { Place } from '../../../generators/model/model.js';
import { reaches, type DiffReport, type ReportedFinding } from '../report.js';
import { levelOf, namesOf, sharedVerdicts } from '../words.js';
import type { Format } from './format.js';

export const sarif: Format = (report, { link }) => {
  const rules = new Map(report.findings.map(({ rule, title }) => [rule, title]));
  const driver = {
    name: 'lockstep diff',
    rules: [...rules].map(([id, title]) => ({
      id,
      shortDescription: { text: title },
      ...(link === undefined ? {} : { helpUri: `${link}docs/rules/${id}.md` }),
    })),
  };
  const results = report.findings.map((finding) => resultOf(finding, report));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function resultOf(finding: ReportedFinding, report: DiffReport): Result {
  const { rule, subject, message, before, after, approval, unapproved } = finding;
  const place = after ?? before;
  const means = sharedVerdicts(finding)
    .filter(({ verdict }) => verdict.level !== 'none')
    .map(({ on, verdict }) => `${namesOf(on)}: ${levelOf(verdict)}: ${verdict.why}`);
  return {
    ruleId: rule,
    level: severity(finding, report),
    message: { text: [`${subject}: ${message}`, ...means].join('\n') },
    locations: place === undefined ? [] : [location(place)],
    // What is gone is shown where it stood.
    ...(before === undefined || after === undefined
      ? {}
      : { relatedLocations: [{ ...location(before), message: { text: `in ${report.base.name}` } }] }),
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

const location = ({ file, line, column }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  },
});
