/** What all pages look like that the project writes: light and dark, wide and narrow. */
export const pageStyle = `
:root { color-scheme: light dark; --page: #fbfbf9; --card: #fff; --ink: #1d2023; --soft: #63696f; --line: #dfe2e0; --pass: #1d7f4b; --fail: #b92f26; --broken: #8a2fa0; --known: #946200; --skip: #7b828a; --accent: #2456a6; --tint: 12%; }
@media (prefers-color-scheme: dark) { :root { --page: #16181a; --card: #1e2124; --ink: #e7e9ea; --soft: #9aa1a8; --line: #33383d; --pass: #57c88a; --fail: #ff8177; --broken: #d79bea; --known: #e5b24d; --skip: #8b939b; --accent: #8db6ff; --tint: 18%; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 24px 20px 80px; }
h1 { font-size: 1.5rem; margin: 0 0 2px; } h2 { font-size: 1.1rem; margin: 36px 0 10px; }
.lead { color: var(--soft); margin: 0 0 20px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--card); }
.scroll { background: linear-gradient(to right, var(--card) 30%, transparent) left / 40px 100%, linear-gradient(to left, var(--card) 30%, transparent) right / 40px 100%, linear-gradient(to right, var(--line), transparent) left / 14px 100%, linear-gradient(to left, var(--line), transparent) right / 14px 100%, var(--card); background-repeat: no-repeat; background-attachment: local, local, scroll, scroll, scroll; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
.filters { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 0 0 12px; }
.filters input[type=search], .filters select { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 5px 9px; }
.filters input[type=search] { flex: 1 1 220px; min-width: 0; } .filters label { display: inline-flex; gap: 5px; align-items: center; white-space: nowrap; }
.filters .count { color: var(--soft); margin-left: auto; }
details { background: var(--card); border: 1px solid var(--line); border-radius: 8px; margin: 0 0 6px; }
summary::-webkit-details-marker { display: none; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 6px 14px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; min-width: 0; }
pre { margin: 0; padding: 8px 10px; font: 12.5px/1.5 ui-monospace, monospace; background: var(--page); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 320px; overflow-y: auto; }
`;
