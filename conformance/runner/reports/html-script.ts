/** What the report page does: filters, and lists the results that pass them. Plain browser JavaScript, no network. */
export const script = `
const { cases, targets, outcomes } = JSON.parse(document.getElementById('data').textContent);
const find = (id) => document.getElementById(id);
const list = find('list'), search = find('search'), target = find('target'), more = find('more');
const page = 200;
let shown = page;

const make = (tag, className, text) => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

const pretty = (value) => {
  if (typeof value !== 'string') return JSON.stringify(value, null, 1);
  try { return JSON.stringify(JSON.parse(value), null, 1); } catch { return value; }
};

function body(result) {
  const box = make('div', 'body');
  if (result.reason) box.append(make('p', '', result.reason));
  for (const note of result.notes) box.append(make('p', 'skipped', note));
  const rows = make('dl');
  const failure = result.failure || {};
  for (const [name, value] of [['case', failure.place], ['call', failure.call], ['arguments', failure.args], ['expected', failure.expected], ['actual', failure.actual], ['RPCs', failure.rpcs && failure.rpcs.join('\\n')]]) {
    if (value === undefined || value === '') continue;
    const cell = make('dd');
    cell.append(make('pre', '', name === 'RPCs' ? value : pretty(value)));
    rows.append(make('dt', '', name), cell);
  }
  box.append(rows);
  return box;
}

function item(result) {
  const details = make('details');
  const head = make('summary');
  head.append(make('span', 'outcome ' + result.outcome, result.outcome.replace('_', ' ')), make('span', 'target', result.targets.length === targets.length && targets.length > 1 ? 'all targets' : result.targets.join(', ')), make('span', 'title', result.case), ...(result.wire ? [make('span', 'wire', 'wire')] : []), make('span', 'ms', result.ms + ' ms'));
  if (result.reason) head.append(make('span', 'why', result.reason.length > 220 ? result.reason.slice(0, 220) + '…' : result.reason));
  details.append(head);
  details.addEventListener('toggle', () => { if (details.open && details.children.length === 1) details.append(body(result)); });
  return details;
}

function chosen() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  const kinds = outcomes.filter((each) => find('o-' + each).checked);
  const found = cases.filter((each) => kinds.includes(each.outcome) && (target.value === '' || each.target === target.value) && words.every((word) => (each.case + ' ' + (each.wire ? 'wire ' : '') + (each.reason || '')).toLowerCase().includes(word)));
  // What several targets say alike is one line.
  const groups = new Map();
  for (const each of found) {
    const known = groups.get(each.alike);
    if (known) { known.targets.push(each.target); known.ms = Math.max(known.ms, each.ms); }
    else groups.set(each.alike, { ...each, targets: [each.target] });
  }
  return { results: found.length, lines: [...groups.values()] };
}

function show() {
  const { results, lines } = chosen();
  list.replaceChildren(...lines.slice(0, shown).map(item));
  find('count').textContent = results + ' of ' + cases.length + ' results';
  more.hidden = lines.length <= shown;
}

const refresh = () => { shown = page; show(); };
search.addEventListener('input', refresh);
target.addEventListener('change', refresh);
for (const each of outcomes) find('o-' + each).addEventListener('change', refresh);
more.addEventListener('click', () => { shown += page; show(); });
document.querySelectorAll('button[data-target]').forEach((button) => button.addEventListener('click', () => {
  search.value = button.dataset.method + ':';
  target.value = button.dataset.target;
  for (const each of outcomes) find('o-' + each).checked = true;
  refresh();
  find('results').scrollIntoView({ behavior: 'smooth' });
}));
show();
`;
