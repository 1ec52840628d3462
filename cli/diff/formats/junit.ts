/** The report as JUnit XML: a suite for each surface, a test for each change that it sees. A change on which the command fails is a failure, an approved one is skipped. */
import { surfaces, type Surface } from '../../../generators/compare/finding.js';
import { escapeMarkup as escape } from '../markup.js';
import { reaches, type DiffReport, type ReportedFinding } from '../report.js';
import type { Format } from './format.js';

export const junit: Format = (report) => {
  const suites = surfaces.map((surface) => suite(surface, report));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="lockstep diff">',
    ...suites,
    approvals(report),
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(surface: Surface, report: DiffReport): string {
  const seen = report.findings.filter(({ verdicts }) => verdicts[surface].level !== 'none');
  const failing = seen.filter((finding) => fails(finding, surface, report));
  const skipped = seen.filter(({ verdicts }) => verdicts[surface].approved);
  const tests =
    seen.length === 0
      ? [`    <testcase classname="${surface}" name="nothing changes"/>`]
      : seen.map((each) => testcase(each, surface, report));
  return [
    `  <testsuite name="${surface}" tests="${tests.length}" failures="${failing.length}" errors="0" skipped="${skipped.length}">`,
    ...tests,
    '  </testsuite>',
  ].join('\n');
}

const fails = ({ verdicts }: ReportedFinding, surface: Surface, { considered, failOn }: DiffReport): boolean =>
  considered.includes(surface) && !verdicts[surface].approved && reaches(verdicts[surface].level, failOn);

function testcase(finding: ReportedFinding, surface: Surface, report: DiffReport): string {
  const { rule, subject, message, before, after, verdicts, approval } = finding;
  const { level, why, approved } = verdicts[surface];
  const place = after ?? before;
  const file = place === undefined ? '' : ` file="${escape(place.file)}" line="${place.line}"`;
  const head = `    <testcase classname="${surface}.${rule}" name="${escape(`${subject}: ${message}`)}"${file}`;
  if (approved && approval !== undefined)
    return `${head}><skipped message="${escape(`${level}, approved until ${approval.until}: ${approval.reason}`)}"/></testcase>`;
  return fails(finding, surface, report) ? `${head}><failure message="${escape(`${level}: ${why}`)}"/></testcase>` : `${head}/>`;
}

/** An approval that has expired is a failure of the list. */
function approvals({ approvals: all, failOn }: DiffReport): string {
  const expired = failOn === 'never' ? [] : all.filter(({ state }) => state === 'expired');
  const tests = all.map((each) => {
    const head = `    <testcase classname="approvals" name="${escape(`${each.rule} ${each.subject}`)}" file="${escape(each.place.file)}" line="${each.place.line}"`;
    return expired.includes(each) ? `${head}><failure message="it ended on ${each.until}"/></testcase>` : `${head}/>`;
  });
  return [
    `  <testsuite name="approvals" tests="${tests.length}" failures="${expired.length}" errors="0" skipped="0">`,
    ...tests,
    '  </testsuite>',
  ].join('\n');
}
