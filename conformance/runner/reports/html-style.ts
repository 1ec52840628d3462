/** How the report page looks: light and dark, wide and narrow. */
export const style = `
:root { color-scheme: light dark; --page: #fbfbf9; --card: #fff; --ink: #1d2023; --soft: #63696f; --line: #dfe2e0; --pass: #1d7f4b; --fail: #b92f26; --broken: #8a2fa0; --known: #946200; --skip: #7b828a; --accent: #2456a6; --tint: 12%; }
@media (prefers-color-scheme: dark) { :root { --page: #16181a; --card: #1e2124; --ink: #e7e9ea; --soft: #9aa1a8; --line: #33383d; --pass: #57c88a; --fail: #ff8177; --broken: #d79bea; --known: #e5b24d; --skip: #8b939b; --accent: #8db6ff; --tint: 18%; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 24px 20px 80px; }
h1 { font-size: 1.5rem; margin: 0 0 2px; } h2 { font-size: 1.1rem; margin: 36px 0 10px; }
.lead { color: var(--soft); margin: 0 0 20px; }
.verdict { font-weight: 600; text-underline-offset: 3px; } .verdict.ok { color: var(--pass); } .verdict.bad { color: var(--fail); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.part { font-size: 1.5rem; font-weight: 700; color: var(--fail); margin: 8px 0; } .legend { color: var(--soft); font-size: .85rem; margin: 8px 0 0; } .lead:has(+ .lead) { margin-bottom: 0; }
.scroll { background: linear-gradient(to right, var(--card) 30%, transparent) left / 40px 100%, linear-gradient(to left, var(--card) 30%, transparent) right / 40px 100%, linear-gradient(to right, var(--line), transparent) left / 14px 100%, linear-gradient(to left, var(--line), transparent) right / 14px 100%, var(--card); background-repeat: no-repeat; background-attachment: local, local, scroll, scroll, scroll; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
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
.filters { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 0 0 12px; }
.filters input[type=search], .filters select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 5px 9px; }
.filters input[type=search] { flex: 1 1 220px; min-width: 0; } .filters label { display: inline-flex; gap: 5px; align-items: center; white-space: nowrap; }
.filters .count { color: var(--soft); margin-left: auto; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 6px; }
summary { cursor: pointer; padding: 7px 12px; display: flex; flex-wrap: wrap; gap: 2px 12px; align-items: baseline; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary .outcome { font-weight: 600; min-width: 6.5em; } summary .target { color: var(--soft); min-width: 7em; } summary .title { flex: 1 1 320px; } summary .why { flex: 1 1 100%; color: var(--soft); font-size: .88rem; overflow-wrap: anywhere; } details[open] .why { display: none; }
summary .wire, td small { color: var(--soft); font-size: .8rem; } summary .ms { color: var(--soft); font-size: .85rem; }
.body { padding: 2px 14px 12px; border-top: 1px solid var(--line); } .body p { margin: 10px 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 14px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; min-width: 0; }
pre { margin: 0; padding: 8px 10px; font: 12.5px/1.5 ui-monospace, monospace; background: var(--page); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 320px; overflow-y: auto; }
@media (max-width: 640px) { th:not(:first-child) { width: auto; } td:first-child, th:first-child { position: sticky; left: 0; background: var(--card); } tr.group td { position: static; } main { padding: 16px 12px 60px; } th, td { padding: 5px 8px; } dl { grid-template-columns: minmax(0, 1fr); gap: 2px; } dd { margin-bottom: 8px; } summary .title { flex-basis: 100%; } }
`;
