/** The report as one page that works from disk: verdicts, then each change with what it means for whom and the lines that differ. */
import { surfaces } from '../../../generators/compare/finding.js';
import type { Place } from '../../../generators/model/model.js';
import { escapeMarkup as escape } from '../markup.js';
import type { DiffReport, ReportedFinding, ReportedSide } from '../report.js';
import {
  approvalRemarks,
  changedLinesOf,
  countChanges,
  isSplit,
  levelOf,
  namesOf,
  outcomeOf,
  sharedVerdicts,
  sideName,
  surfaceNames,
} from '../words.js';
import type { Format, FormatOptions } from './format.js';
import { script, style } from './html-style.js';

export const html: Format = (report, options) => {
  const { base, head, failed, findings } = report;
  const remarks = approvalRemarks(report).map((each) => `<li>${escape(each)}</li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API changes: ${escape(base.name)} to ${escape(head.name)}</title>
<style>${style}</style>
<main>
<h1>API changes</h1>
<p class="lead"><code>${escape(sideName(base))}</code> → <code>${escape(sideName(head))}</code> · ${escape(countChanges(report))} · <span class="outcome ${failed ? 'bad' : 'ok'}">${escape(outcomeOf(report))}</span></p>
${verdictTable(report)}
${remarks.length === 0 ? '' : `<ul class="remarks">${remarks.join('\n')}</ul>`}
${findings.length === 0 ? '<p>Nothing changes.</p>' : filter()}
${findings.map((finding) => fold(finding, report, options)).join('\n')}
</main>
<script>${script}</script>
</html>
`;
};

function verdictTable(report: DiffReport): string {
  const { verdict } = report;
  const row = (title: string, which: 'all' | 'unapproved'): string => {
    const cells = surfaces.map((surface) => verdict[surface][which]).map((level) => `<td class="${level}">${level}</td>`);
    return `<tr><th>${title}</th>${cells.join('')}</tr>`;
  };
  return `<div class="scroll"><table>
<thead><tr><th></th>${surfaces.map((surface) => `<th>${surfaceNames[surface]}</th>`).join('')}</tr></thead>
<tbody>
${row('All changes', 'all')}
${isSplit(report) ? row('Without the approved', 'unapproved') : ''}
</tbody></table></div>`;
}

function filter(): string {
  const choice = (value: string, name: string): string =>
    `<label><input type="radio" name="on" value="${value}"${value === '' ? ' checked' : ''}>${name}</label>`;
  return `<div class="filter" role="radiogroup" aria-label="Show changes of">${[choice('', 'All'), ...surfaces.map((surface) => choice(surface, surfaceNames[surface]))].join('')}</div>`;
}

function fold(finding: ReportedFinding, { base, head }: DiffReport, options: FormatOptions): string {
  const { level, subject, message, verdicts, approval, unapproved } = finding;
  const on = surfaces.filter((surface) => verdicts[surface].level !== 'none').join(' ');
  const meanings = sharedVerdicts(finding).map(
    (each) =>
      `<dt>${escape(namesOf(each.on))}</dt><dd><span class="${each.verdict.level}">${escape(levelOf(each.verdict))}</span>: ${escape(each.verdict.why)}</dd>`,
  );
  const approved = approval === undefined ? '' : `<span class="approved">approved until ${approval.until}</span>`;
  return `<details data-on="${on}"${unapproved === 'major' ? ' open' : ''}>
<summary><span class="level ${level}">${level}</span><span class="text"><code>${escape(subject)}</code>: ${escape(message)}</span>${approved}</summary>
<div class="body">
<p>${ruleOf(finding, options)}: ${escape(finding.title)}</p>
<p class="soft">${[place(finding.before, base, undefined), place(finding.after, head, options.link)].filter(Boolean).join(' → ')}</p>
<dl>${meanings.join('\n')}</dl>
${approval === undefined ? '' : `<p>Approved until ${approval.until}: ${escape(approval.reason)}</p>`}
${signatures(finding)}
</div>
</details>`;
}

const ruleOf = ({ rule }: ReportedFinding, { link }: FormatOptions): string =>
  link === undefined ? `<code>${rule}</code>` : `<a href="${escape(`${link}docs/rules/${rule}.md`)}"><code>${rule}</code></a>`;

function place(at: Place | undefined, side: ReportedSide, link: string | undefined): string {
  if (at === undefined) return '';
  const name = `<code>${escape(`${at.file}:${at.line}:${at.column}`)}</code>`;
  return `${link === undefined ? name : `<a href="${escape(`${link}${at.file}#L${at.line}`)}">${name}</a>`} in ${escape(side.name)}`;
}

const signatures = (finding: ReportedFinding): string =>
  changedLinesOf(finding)
    .map(({ language, before, after }) => {
      const lines = [
        ...before.map((line) => `<span class="gone">- ${escape(line)}</span>`),
        ...after.map((line) => `<span class="come">+ ${escape(line)}</span>`),
      ];
      return `<h3>${surfaceNames[language]}</h3><pre>${lines.join('')}</pre>`;
    })
    .join('\n');
