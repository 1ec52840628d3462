/** How the review looks and what it does: contents beside it where there is room, a filter, a choice of the language. */
import { pageStyle } from '../../conformance/runner/reports/page-style.js';

export const style = `${pageStyle}
:root { --gone: #fdecea; --come: #e7f5ec; } @media (prefers-color-scheme: dark) { :root { --gone: #3a1f1f; --come: #17301f; } }
body { display: grid; grid-template-columns: 250px minmax(0, 1fr); } main { width: 100%; max-width: 1400px; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: var(--card); padding: 6px 10px; z-index: 2; }
nav { position: sticky; top: 0; height: 100vh; overflow-y: auto; border-right: 1px solid var(--line); padding: 20px 16px; font-size: .9rem; }
nav details { border: 0; background: none; } nav summary { display: none; } nav h2 { font-size: .85rem; color: var(--soft); margin: 14px 0 4px; } nav ul { list-style: none; margin: 0; padding: 0; } nav a { color: inherit; text-decoration: none; overflow-wrap: anywhere; } nav a:hover, h3 a:hover { text-decoration: underline; }
a:focus-visible, pre:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.filters { position: sticky; top: 0; z-index: 1; background: var(--page); padding: 10px 0; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 14px 18px 18px; margin: 0 0 14px; scroll-margin-top: 64px; min-width: 0; }
article:target { border-color: var(--accent); } header { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; }
h3 { font: 600 1.05rem ui-monospace, monospace; margin: 0; overflow-wrap: anywhere; } h3 a { color: inherit; text-decoration: none; } h4 { margin: 14px 0 4px; font-size: .85rem; color: var(--soft); }
.badge { font-size: .8rem; border: 1px solid var(--line); border-radius: 99px; padding: 0 8px; color: var(--soft); } .place { margin-left: auto; color: var(--soft); font-size: .8rem; overflow-wrap: anywhere; }
article > p { margin: 6px 0; max-width: 90ch; } .source { color: var(--soft); font-size: .82rem; margin: 4px 0 0; }
.languages { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 18px; } .languages[data-one] { grid-template-columns: minmax(0, 1fr); }
.languages details { border: 0; background: none; margin: 4px 0; } .languages summary { padding: 2px 0; color: var(--soft); font-size: .85rem; cursor: pointer; } .example { margin-top: 4px; border-left: 3px solid var(--accent); }
pre span { display: block; padding-left: 2ch; text-indent: -2ch; } .gone { background: var(--gone); } .come { background: var(--come); } .new { color: var(--pass); } a.gone, .badge.gone { color: var(--fail); background: none; text-decoration: line-through; } .changed { color: var(--known); }
table { font-size: .9rem; } th, td { text-align: left; vertical-align: top; padding: 4px 10px; border-bottom: 1px solid var(--line); overflow-wrap: break-word; } td:last-child { overflow-wrap: anywhere; } tr:last-child td { border-bottom: 0; } thead th { color: var(--soft); font-weight: 600; font-size: .82rem; } td:first-child { white-space: nowrap; width: 1%; font-family: ui-monospace, monospace; font-size: .85em; } td.inner { padding-left: 28px; }
.finding { border-left: 3px solid var(--line); padding: 0 0 0 12px; margin: 8px 0; } .finding p { margin: 4px 0; overflow-wrap: anywhere; } .level { font-weight: 700; } .major { color: var(--fail); } .minor { color: var(--known); } .patch { color: var(--pass); } .none { color: var(--soft); }
[hidden] { display: none !important; }
@media (max-width: 1000px) { body { display: block; } nav { position: static; height: auto; border-right: 0; border-bottom: 1px solid var(--line); padding: 10px 12px; } nav summary { display: list-item; padding: 4px 0; } .languages { grid-template-columns: minmax(0, 1fr); } main { padding: 16px 12px 60px; } article { padding: 12px; scroll-margin-top: 140px; } .place { margin-left: 0; flex-basis: 100%; } dl { grid-template-columns: minmax(0, 1fr); gap: 2px; } td:first-child { white-space: normal; overflow-wrap: anywhere; width: auto; } th, td { padding: 4px 6px; } }
@media print { nav, .filters { display: none; } body { display: block; } }
`;

export const script = `
const find = (selector) => [...document.querySelectorAll(selector)];
const search = document.getElementById('search'), count = document.getElementById('count');
const contents = document.querySelector('nav details');
if (matchMedia('(max-width: 1000px)').matches) contents.open = false;

function show() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const all = find('article');
  for (const each of all) each.hidden = !words.every((word) => each.dataset.words.includes(word));
  for (const each of find('nav li')) each.hidden = document.getElementById(each.dataset.for).hidden;
  for (const each of find('section.group')) each.hidden = each.querySelector('article:not([hidden])') === null;
  const shown = all.filter((each) => !each.hidden).length;
  count.textContent = shown === all.length ? '' : shown + ' of ' + all.length;
}

search.addEventListener('input', show);
for (const radio of find('input[name=language]'))
  radio.addEventListener('change', () => {
    for (const each of find('[data-language]')) each.hidden = radio.value !== '' && each.dataset.language !== radio.value;
    for (const each of find('.languages')) each.toggleAttribute('data-one', radio.value !== '');
  });
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  search.focus();
});
`;
