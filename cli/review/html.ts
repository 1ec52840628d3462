/** The review as one page that works from disk. */
import type { Finding } from '../../generators/compare/finding.js';
import { escapeMarkup as escape } from '../diff/markup.js';
import { count, surfaceNames } from '../diff/words.js';
import { script, style } from './html-style.js';
import type { Entry, LanguagePart, ReviewPage } from './page.js';
import { isChanged, type MarkedRow } from './rows.js';
import { meaningsOf, worstOf } from './verdicts.js';

export function htmlReview(page: ReviewPage): string {
  const { title, base, version, hash, groups, findings } = page;
  const entries = groups.flatMap((each) => each.entries);
  const methods = entries.filter(({ kind }) => kind === 'method').length;
  const types = entries.length - methods;
  const head = base === undefined ? title : `${title}: what changes`;
  const amount = `${count(methods, 'method')}, ${count(types, 'type')}`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(head)}</title>
<style>${style}</style>
<a class="skip" href="#entries">To the methods</a>
<nav aria-label="Contents">
<details open><summary>Contents</summary>
${groups.map(contents).join('\n')}
</details>
</nav>
<main>
<h1>${escape(head)}</h1>
<p class="lead">${base === undefined ? '' : `since <code>${escape(base)}</code> · `}API ${escape(version)} · spec <code>${escape(hash)}</code> · ${amount}${base === undefined ? '' : ' changed'}</p>
<div class="filters">
<input type="search" id="search" placeholder="Words of a name or doc; / comes here" aria-label="Words of a name or doc">
${['All', ...Object.keys(languageNames)].map(choice).join('\n')}
<span class="count" id="count" role="status"></span>
</div>
${findings.length === 0 ? '' : `<section class="findings">${findings.map(findingItem).join('\n')}</section>`}
${entries.length === 0 ? '<p>Nothing that a review shows changes.</p>' : ''}
<div id="entries">
${groups.map((group) => `<section class="group"><h2>${escape(group.name)}</h2>\n${group.entries.map((entry) => article(entry, base !== undefined)).join('\n')}\n</section>`).join('\n')}
</div>
</main>
<script>${script}</script>
</html>
`;
}

const languageNames = { typescript: surfaceNames.typescript, python: surfaceNames.python, java: surfaceNames.java, go: surfaceNames.go };

function choice(name: string): string {
  const value = name === 'All' ? '' : name;
  const text = name === 'All' ? 'All' : languageNames[name as keyof typeof languageNames];
  return `<label><input type="radio" name="language" value="${value}"${value === '' ? ' checked' : ''}>${text}</label>`;
}

const idOf = ({ kind, name }: Entry): string => escape(`${kind}-${name}`);

const contents = ({ name, entries }: ReviewPage['groups'][number]): string =>
  `<h2>${escape(name)}</h2><ul>${entries.map((each) => `<li data-for="${idOf(each)}"><a href="#${idOf(each)}"${each.change === undefined ? '' : ` class="${each.change}"`}>${escape(each.name)}</a></li>`).join('')}</ul>`;

function article(entry: Entry, isChange: boolean): string {
  const { name, change, place, doc, badges, findings, languages, facts, exampleOf } = entry;
  // Of what changes only what is not as it was; what is new or gone is told whole.
  const isPart = change === 'changed';
  const parts = languages.filter((part) => !isPart || isChanged(part.signature) || isChanged(part.members));
  const shown = facts.filter(({ rows }) => !isPart || isChanged(rows));
  return `<article id="${idOf(entry)}" data-words="${escape([name, ...doc.flatMap(({ cells }) => cells)].join(' ').toLowerCase())}">
<header><h3><a href="#${idOf(entry)}">${escape(name)}</a></h3>${change === undefined ? '' : `<span class="badge ${change}">${change}</span>`}${badges.map(({ mark, cells }) => `<span class="badge ${mark}">${escape(cells[0] ?? '')}</span>`).join('')}<span class="place">${escape(place)}</span></header>
${doc.map(({ mark, cells }) => `<p class="${mark}">${signed(mark)}${escape(cells[0] ?? '')}</p>`).join('\n')}
${findings.length === 0 ? '' : `<div class="findings">${findings.map(findingItem).join('\n')}</div>`}
${parts.length === 0 ? '' : `<div class="languages">${parts.map((part) => language(part, isPart)).join('\n')}</div>`}
${exampleOf === undefined || parts.length === 0 ? '' : `<p class="source">Example: ${escape(exampleOf)}</p>`}
${shown.map((fact) => block(fact, isPart)).join('\n')}${isChange && parts.length + shown.length === 0 ? '<p class="source">No signature changes.</p>' : ''}
</article>`;
}

function language({ language: name, signature, members, example }: LanguagePart, isPart: boolean): string {
  const lines = shownRows(members, isPart);
  const open = isPart && isChanged(members) ? ' open' : '';
  return `<section data-language="${name}"><h4>${surfaceNames[name]}</h4>
${signature.length === 0 ? '<p class="source">No lines of its own in the public surface.</p>' : code(signature)}
${lines.length === 0 ? '' : `<details${open}><summary>Request: ${count(lines.length, 'line')}</summary>${code(lines)}</details>`}
${example === undefined ? '' : `<pre class="example" tabindex="0">${escape(example)}</pre>`}
</section>`;
}

const shownRows = (rows: readonly MarkedRow[], isPart: boolean): readonly MarkedRow[] =>
  isPart ? rows.filter(({ mark }) => mark !== 'same') : rows;

/** Colour alone would not reach everybody. */
const signed = (mark: MarkedRow['mark']): string => (mark === 'same' ? '' : mark === 'gone' ? '− ' : '+ ');

const code = (rows: readonly MarkedRow[]): string =>
  `<pre tabindex="0">${rows.map(({ mark, cells }) => `<span class="${mark}">${signed(mark)}${escape(cells[0] ?? '')}</span>`).join('')}</pre>`;

function block({ title, heads, rows }: Entry['facts'][number], isPart: boolean): string {
  const shown = shownRows(rows, isPart);
  const rest = rows.length - shown.length;
  const body =
    heads.length === 0
      ? code(shown)
      : `<div class="scroll"><table><thead><tr>${heads.map((each) => `<th>${escape(each)}</th>`).join('')}</tr></thead><tbody>
${shown.map(({ mark, cells }) => `<tr class="${mark}">${cells.map((cell, at) => `<td${cell.startsWith('  ') ? ' class="inner"' : ''}>${at === 0 ? signed(mark) : ''}${escape(cell)}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></div>`;
  return `<section class="fact"><h4>${escape(title)}</h4>${body}${rest === 0 ? '' : `<p class="source">${count(rest, 'line')} as before.</p>`}</section>`;
}

function findingItem(finding: Finding): string {
  const level = worstOf(finding);
  const meanings = meaningsOf(finding).map(
    ({ on, level: own, verdict, why }) => `<dt>${escape(on)}</dt><dd><span class="${own}">${escape(verdict)}</span>: ${escape(why)}</dd>`,
  );
  return `<div class="finding"><p><span class="level ${level}">${level}</span> ${escape(finding.message)} <code>${escape(finding.rule)}</code></p>${meanings.length === 0 ? '' : `<dl>${meanings.join('')}</dl>`}</div>`;
}
