/** The results as one page that works from disk: summary, matrix of methods and targets, every result with what it takes to understand it. */
import { likeness } from '../alike.js';
import { outcomes, type CaseResult, type Outcome } from '../outcome.js';
import { countOutcomes, engineCounts, total, type Summary } from '../summary.js';
import { script } from './html-script.js';
import { style } from './html-style.js';

export function htmlReport(summary: Summary): string {
  const { run, engine, cases, problems, seconds, ok } = summary;
  const targets = Object.keys(summary.summary);
  const failing = cases.filter(({ outcome }) => bad.includes(outcome)).length;
  const listed: readonly Outcome[] = failing > 0 ? bad : outcomes;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Conformance: ${ok ? 'all well' : `${failing.toString()} failed`}</title>
<style>${style}</style>
<main>
<h1>Conformance</h1>
${run.only === undefined ? '' : `<p class="part">Only ${escape(run.only)}: not the whole suite.</p>`}
<p class="lead">${escape(engine.kind)} ${escape(engine.version)} · ${cases.length.toString()} results in ${seconds.toFixed(0)} s · <a href="#results" class="verdict ${ok ? 'ok' : 'bad'}">${ok ? 'nothing failed' : failing > 0 ? `${failing.toString()} failed` : 'the list of known failures is wrong'}</a></p>
<p class="lead">${escape(facts(run))}</p>
${problems.map((each) => `<pre>${escape(each)}</pre>`).join('\n')}
<div class="scroll"><table>
<thead><tr><th>Target</th>${outcomes.map((each) => `<th>${each.replace('_', ' ')}</th>`).join('')}</tr></thead>
<tbody>
${targets.map((target) => summaryRow(target, engineCounts(summary, target) ?? summary.summary[target])).join('\n')}
${wireRows(summary)}
</tbody></table></div>
<p class="legend">known failing: fails as the list of known failures says; fixed: listed there, and passes: take the entry out; broken: the driver crashed, hung or gave up; skipped: the engine lacks what the case needs.</p>
<h2>Methods</h2>
<div class="scroll"><table>
<thead><tr><th>Method</th>${targets.map((each) => `<th>${escape(each)}</th>`).join('')}</tr></thead>
<tbody>
${matrix(cases, targets)}
</tbody></table></div>
${clientTable(summary)}
<h2 id="results">Results</h2>
<div class="filters">
<input type="search" id="search" placeholder="Words of the case or reason" aria-label="Words of the case or reason">
<select id="target" aria-label="Target"><option value="">All targets</option>${targets.map((each) => `<option>${escape(each)}</option>`).join('')}</select>
${outcomes.map((each) => `<label><input type="checkbox" id="o-${each}"${listed.includes(each) ? ' checked' : ''}><span class="${each}">${each.replace('_', ' ')}</span></label>`).join('\n')}
<span class="count" id="count"></span>
</div>
<div id="list"></div>
<button id="more" hidden>Show more</button>
</main>
<script type="application/json" id="data">${JSON.stringify({ cases: cases.map((each) => ({ ...each, alike: likeness(each) })), targets, outcomes }).replace(/</g, '\\u003c')}</script>
<script>${script}</script>
</html>
`;
}

const facts = ({ started, spec, commit }: Summary['run']): string =>
  [
    started.replace('T', ' ').replace('Z', ' UTC'),
    ...(spec === undefined ? [] : [`spec ${spec}`]),
    ...(commit === undefined ? [] : [`commit ${commit}`]),
  ].join(' · ');

/** What each client weighs. */
function clientTable({ clients }: Summary): string {
  const rows = Object.entries(clients).map(
    ([target, { lines, bytes }]) =>
      `<tr><td>${escape(target)}</td><td>${lines.toLocaleString('en')}</td><td>${bytes.toLocaleString('en')}</td></tr>`,
  );
  if (rows.length === 0) return '';
  return `<h2>Clients</h2>
<div class="scroll"><table>
<thead><tr><th>Client</th><th>Lines of source</th><th>Bytes of the package</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

const bad: readonly Outcome[] = ['fail', 'broken', 'fixed'];
/** What a cell of several results shows: the worst of them. */
const worstFirst: readonly Outcome[] = ['broken', 'fail', 'fixed', 'known_failing', 'pass', 'skipped'];

function summaryRow(target: string, counts: Summary['summary'][string] | undefined): string {
  if (counts === undefined) return '';
  if ('not_run' in counts) return `<tr><td>${escape(target)}</td><td class="notrun" colspan="${outcomes.length.toString()}">not run: ${escape(counts.not_run)}</td></tr>`;
  return `<tr><td>${escape(target)}</td>${outcomes.map((each) => `<td class="${counts[each] === 0 ? 'zero' : each}">${counts[each].toString()}</td>`).join('')}</tr>`;
}

/** Kept apart: no engine has seen them. */
function wireRows({ wire }: Summary): string {
  const rows = Object.entries(wire).flatMap(([target, counts]) => (total(counts) === 0 ? [] : [summaryRow(target, counts)]));
  const head = `<tr class="group"><td colspan="${(outcomes.length + 1).toString()}">Wire cases: the request as it must be, answered by the tap, seen by no engine</td></tr>`;
  return rows.length === 0 ? '' : [head, ...rows].join('\n');
}

function matrix(cases: readonly CaseResult[], targets: readonly string[]): string {
  const groups = new Map<string, Map<string, CaseResult[]>>();
  for (const each of cases) {
    const methods = groups.get(each.group) ?? new Map<string, CaseResult[]>();
    groups.set(each.group, methods.set(each.method, [...(methods.get(each.method) ?? []), each]));
  }
  return [...groups]
    .flatMap(([group, methods]) => [
      `<tr class="group"><td colspan="${(targets.length + 1).toString()}">${escape(group)}</td></tr>`,
      ...[...methods].map(([method, results]) => `<tr><td>${escape(method)}</td>${targets.map((target) => cell(group, method, target, results)).join('')}</tr>`),
    ])
    .join('\n');
}

function cell(group: string, method: string, target: string, results: readonly CaseResult[]): string {
  const own = results.filter((each) => each.target === target);
  if (own.length === 0) return '<td class="zero">–</td>';
  const counts = countOutcomes(own);
  const worst = worstFirst.find((each) => counts[each] > 0) ?? 'pass';
  const text = [own.filter(({ wire }) => !wire), own.filter(({ wire }) => wire)].flatMap((part, at) => shareOf(part, at === 1)).join(' ');
  const title = outcomes.filter((each) => counts[each] > 0).map((each) => `${counts[each].toString()} ${each.replace('_', ' ')}`).join(', ');
  return `<td><button class="${worst}" data-target="${escape(target)}" data-method="${escape(`${group}/${method}`)}" title="${title}">${text}</button></td>`;
}

/** `3/4`, of wire cases `wire 1/1`: what passed of what ran. */
function shareOf(results: readonly CaseResult[], wire: boolean): readonly string[] {
  if (results.length === 0) return [];
  const { pass, skipped } = countOutcomes(results);
  const text = skipped === results.length ? 'skipped' : `${pass.toString()}/${(results.length - skipped).toString()}`;
  return [wire ? `<small>wire</small>&nbsp;${text}` : text];
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? each);
