/** How the report page looks. */
import { pageStyle } from './page-style.js';

export const style = `${pageStyle}
.verdict { font-weight: 600; text-underline-offset: 3px; } .verdict.ok { color: var(--pass); } .verdict.bad { color: var(--fail); }
.part { font-size: 1.5rem; font-weight: 700; color: var(--fail); margin: 8px 0; } .legend { color: var(--soft); font-size: .85rem; margin: 8px 0 0; } .lead:has(+ .lead) { margin-bottom: 0; }
th, td { padding: 6px 12px; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; } tr:last-child td { border-bottom: 0; }
th:not(:first-child) { width: 104px; }
thead th { color: var(--soft); font-weight: 600; font-size: .85rem; }
tr.group td { color: var(--soft); font-size: .85rem; background: color-mix(in srgb, var(--line) 35%, transparent); }
td.notrun { text-align: left; color: var(--soft); }
td button { font: inherit; color: inherit; background: none; border: 0; padding: 2px 6px; border-radius: 5px; cursor: pointer; margin-right: -6px; }
td button:hover, td button:focus-visible { outline: 2px solid var(--accent); }
.pass { color: var(--pass); } .fail, .fixed { color: var(--fail); } .broken { color: var(--broken); } .known_failing { color: var(--known); } .skipped { color: var(--skip); } .zero { color: var(--soft); opacity: .55; }
td button.fail, td button.broken, td button.fixed { background: color-mix(in srgb, currentColor var(--tint), transparent); font-weight: 600; }
summary { cursor: pointer; padding: 7px 12px; display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; list-style: none; }
summary .outcome { font-weight: 600; min-width: 6.5em; } summary .target { color: var(--soft); min-width: 7em; } summary .title { flex: 1 1 320px; } summary .why { flex: 1 1 100%; color: var(--soft); font-size: .88rem; overflow-wrap: anywhere; } details[open] .why { display: none; }
summary .wire, td small { color: var(--soft); font-size: .8rem; } summary .ms { color: var(--soft); font-size: .85rem; }
.body { padding: 2px 14px 12px; border-top: 1px solid var(--line); } .body p { margin: 10px 0; overflow-wrap: anywhere; }
@media (max-width: 640px) { th:not(:first-child) { width: auto; } td:first-child, th:first-child { position: sticky; left: 0; background: var(--card); background-clip: padding-box; } tr.group td { position: static; } main { padding: 16px 12px 60px; } th, td { padding: 5px 4px; white-space: normal; font-size: .8rem; } thead th { font-size: .72rem; line-height: 1.25; vertical-align: bottom; } th:first-child, td:first-child { padding-left: 8px; } td small { font-size: .9em; } td button { padding: 2px; margin-right: 0; text-align: right; } dl { grid-template-columns: minmax(0, 1fr); gap: 2px; } dd { margin-bottom: 8px; } summary .title { flex-basis: 100%; } }
`;
