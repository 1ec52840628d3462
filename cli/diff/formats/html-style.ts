/** How the page looks, in light and dark, wide and narrow. */
export const style = `
:root { color-scheme: light dark; --page: #f7f8fa; --card: #fff; --text: #1c2330; --soft: #5b6678; --line: #d9dee7; --accent: #2f6feb; --major: #b42318; --minor: #935200; --patch: #1a6b3a; --none: #6b7483; --gone: #fdecea; --come: #e7f5ec; }
@media (prefers-color-scheme: dark) { :root { --page: #12161d; --card: #1a2029; --text: #e4e8ef; --soft: #9aa5b6; --line: #303947; --accent: #7aa7ff; --major: #ff8b80; --minor: #f0b35c; --patch: #72cf95; --none: #8b95a5; --gone: #3a1f1f; --come: #17301f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1100px; margin: 0 auto; padding: 24px 20px 80px; }
h1 { font-size: 1.5rem; margin: 0 0 2px; } .lead { color: var(--soft); margin: 0 0 16px; overflow-wrap: anywhere; }
.outcome { font-weight: 600; } .outcome.bad { color: var(--major); } .outcome.ok { color: var(--patch); }
.major { color: var(--major); } .minor { color: var(--minor); } .patch { color: var(--patch); } .none { color: var(--none); }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 18px; }
table { border-collapse: collapse; width: 100%; } th, td { padding: 7px 12px; text-align: left; border-bottom: 1px solid var(--line); white-space: nowrap; }
tr:last-child > * { border-bottom: 0; } thead th { color: var(--soft); font-weight: 600; font-size: .85rem; } td.major { font-weight: 700; }
.filter { display: flex; flex-wrap: wrap; gap: 6px; margin: 0 0 12px; }
.filter label { border: 1px solid var(--line); background: var(--card); border-radius: 6px; padding: 3px 10px; cursor: pointer; } .filter label:has(:checked) { outline: 2px solid var(--accent); }
.filter input { position: absolute; opacity: 0; } .filter label:has(:focus-visible) { outline: 2px dashed var(--accent); }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 8px; }
summary { cursor: pointer; padding: 9px 14px; display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: baseline; list-style: none; } summary::-webkit-details-marker { display: none; }
summary .level { font-weight: 700; min-width: 3.4em; } summary .text { flex: 1 1 300px; overflow-wrap: anywhere; } summary .approved { color: var(--soft); font-size: .88rem; } code { font: .92em ui-monospace, monospace; }
.body { border-top: 1px solid var(--line); padding: 4px 14px 14px; } .body p { margin: 9px 0; overflow-wrap: anywhere; } .soft { color: var(--soft); }
.body dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 5px 14px; margin: 10px 0; } dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: 4px 0 10px; padding: 0; border: 1px solid var(--line); border-radius: 6px; font: 12.5px/1.55 ui-monospace, monospace; overflow-x: auto; }
pre span { display: block; padding: 0 10px; white-space: pre-wrap; overflow-wrap: anywhere; } pre .gone { background: var(--gone); } pre .come { background: var(--come); }
h3 { font-size: .85rem; color: var(--soft); margin: 12px 0 0; } ul.remarks { padding-left: 20px; }
@media (max-width: 640px) { main { padding: 16px 12px 60px; } .body dl { grid-template-columns: minmax(0, 1fr); gap: 1px; } dd { margin-bottom: 8px; } }
`;

/** Without it everything is shown. */
export const script = `
for (const radio of document.querySelectorAll('.filter input'))
  radio.addEventListener('change', () => {
    for (const each of document.querySelectorAll('details')) each.hidden = radio.value !== '' && !each.dataset.on.split(' ').includes(radio.value);
  });
`;
