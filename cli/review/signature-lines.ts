/** Lines of a public surface as a reader wants them: long ones broken, and said once. */

const longest = 110;

/** A signature that is too long for a page has a line for each parameter, so that a difference shows the one that changed. */
export function brokenLine(line: string): readonly string[] {
  const open = line.indexOf('(');
  if (line.length <= longest || open === -1) return [line];
  const close = closing(line, open);
  const params = split(line.slice(open + 1, close));
  return params.length < 2 ? [line] : [line.slice(0, open + 1), ...params.map((param) => `  ${param},`), line.slice(close)];
}

/** Python's asynchronous client has the same methods. */
export const isTwin = (line: string, all: readonly string[]): boolean =>
  line.startsWith('AsyncMilvusClient.') && all.includes(line.replace('Async', '').replace('-> Async', '-> '));

function closing(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at += 1) {
    if ('([{<'.includes(line[at] ?? '')) depth += 1;
    // The arrow of a result is no bracket.
    else if (')]}'.includes(line[at] ?? '') || (line[at] === '>' && !'-='.includes(line[at - 1] ?? ''))) depth -= 1;
    if (depth === 0) return at;
  }
  return line.length;
}

/** At the commas that stand in no bracket. */
function split(list: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < list.length; at += 1) {
    if ('([{<'.includes(list[at] ?? '')) depth += 1;
    else if (')]}'.includes(list[at] ?? '') || (list[at] === '>' && !'-='.includes(list[at - 1] ?? ''))) depth -= 1;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(start, at).trim());
      start = at + 1;
    }
  }
  const last = list.slice(start).trim();
  return last === '' ? parts : [...parts, last];
}
