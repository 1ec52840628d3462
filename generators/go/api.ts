/** The public surface of the Go package, a line each, so that a review sees a change of it as one diff. */
import type { OutputFile } from '../target.js';

export function apiText(files: readonly OutputFile[]): string {
  const lines = files.filter(({ path }) => /^\w+\.go$/.test(path) && !path.endsWith('_test.go')).flatMap(({ text }) => surface(text));
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

function surface(text: string): string[] {
  const lines: string[] = [];
  let inside: { readonly kind: string; readonly name: string } | undefined;
  for (const line of text.split('\n')) {
    const func = /^func (?:\(\w* ?(\*?)([A-Z]\w*)(?:\[\w+\])?\) )?([A-Z]\w*)(.*?)( \{.*)?$/.exec(line);
    if (func !== null) {
      lines.push(`func ${func[2] === undefined ? '' : `(${func[1] ?? ''}${func[2]}) `}${func[3] ?? ''}${func[4] ?? ''}`);
      continue;
    }
    const type = /^type ([A-Z]\w*) (struct|interface)? ?(\{?)(.*)$/.exec(line);
    if (type !== null) {
      lines.push(`type ${type[1] ?? ''} ${type[2] ?? type[4] ?? ''}`.trimEnd());
      inside = type[3] === '{' && !line.endsWith('}') ? { kind: type[2] ?? '', name: type[1] ?? '' } : undefined;
      continue;
    }
    if (/^(const|var) \($/.test(line)) inside = { kind: line.slice(0, line.indexOf(' ')), name: '' };
    else if (line === '}' || line === ')') inside = undefined;
    else if (inside !== undefined) lines.push(...member(inside, line));
    else lines.push(...single(line));
  }
  return lines;
}

function member(inside: { readonly kind: string; readonly name: string }, line: string): string[] {
  const own = /^\t([A-Z]\w*)( +.*)?$/.exec(line);
  if (own === null) return [];
  const rest = (own[2] ?? '').replace(/ +/g, ' ').trim();
  if (inside.kind === 'const' || inside.kind === 'var')
    return [`${inside.kind} ${own[1] ?? ''} ${rest.replace(/^error = .*/, 'error')}`.trimEnd()];
  return [`${inside.name}.${own[1] ?? ''} ${rest}`.trimEnd()];
}

function single(line: string): string[] {
  const own = /^(const|var) ([A-Z]\w*) (.*)$/.exec(line);
  return own === null ? [] : [`${own[1] ?? ''} ${own[2] ?? ''} ${own[3] ?? ''}`];
}
