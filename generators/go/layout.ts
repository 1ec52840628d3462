/** Lays Go out as gofmt would, so that formatting is a check and no step. */

/** A composite literal of named fields: on one line where it is short, else a line for each, values aligned as gofmt aligns them. */
export function literal(type: string, entries: readonly (readonly [key: string, value: string])[]): string {
  if (entries.length === 0) return `${type}{}`;
  const flat = `${type}{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
  if (flat.length <= shortLine && !flat.includes('\n')) return flat;
  return `${type}{\n${indent(aligned(entries))}\n}`;
}

/** A list literal. */
export function listLiteral(type: string, members: readonly string[]): string {
  const flat = `${type}{${members.join(', ')}}`;
  if (flat.length <= shortLine && !flat.includes('\n')) return flat;
  return `${type}{\n${indent(members.map((member) => `${member},`).join('\n'))}\n}`;
}

/** A call: on one line where it is short, else an argument a line, but for the first `kept`. */
export function callText(name: string, args: readonly string[], kept = 0): string {
  const flat = `${name}(${args.join(', ')})`;
  if (args.length <= kept || (flat.length <= longLine && !flat.includes('\n'))) return flat;
  // A lone literal of several lines hangs on to the call.
  if (args.length === kept + 1 && flat.includes('{\n')) return flat;
  const head = args.slice(0, kept).join(', ');
  return `${name}(${head}${head === '' ? '' : ','}\n${indent(
    args
      .slice(kept)
      .map((arg) => `${arg},`)
      .join('\n'),
  )}\n)`;
}

/** Aligned `Key: value,` lines; a value of several lines stands alone, as for gofmt. */
function aligned(entries: readonly (readonly [string, string])[]): string {
  const lines: string[] = [];
  let group: (readonly [string, string])[] = [];
  const flush = (): void => {
    const width = Math.max(0, ...group.map(([key]) => key.length));
    lines.push(...group.map(([key, value]) => `${`${key}:`.padEnd(width + 1)} ${value},`));
    group = [];
  };
  for (const entry of entries) {
    if (!entry[1].includes('\n')) {
      group.push(entry);
      continue;
    }
    flush();
    lines.push(`${entry[0]}: ${entry[1]},`);
  }
  flush();
  return lines.join('\n');
}

/** Columns padded to the same width; the last one is not padded. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join(' '));
}

export const indent = (text: string, by = 1): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : '\t'.repeat(by) + line))
    .join('\n');

/** A comment, broken at the width of our lines. */
export function comment(text: string, depth = 0): string {
  const room = commentWidth - depth * 4;
  return text
    .split('\n')
    .flatMap((paragraph) => (paragraph === '' ? [''] : wrapped(paragraph, room)))
    .map((line) => (line === '' ? '//' : `// ${line}`))
    .join('\n');
}

/** A comment above a field of a struct. */
export const fieldComment = (text: string): string => indent(comment(text, 1));

function wrapped(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/ +/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

export const quoted = (text: string): string => JSON.stringify(text);

const shortLine = 88;
const longLine = 116;
const commentWidth = 112;
