/** Moves versions in the text of targets.yaml, and leaves every other letter of it as it is. */
import { isMap, isScalar, parseDocument } from 'yaml';

export function withVersions(text: string, versions: ReadonlyMap<string, string>): string {
  const document = parseDocument(text);
  const edits = [...versions].map(([name, version]): Edit => {
    const target = document.get(name, true);
    if (!isMap(target)) throw new Error(`targets.yaml has no ${name}`);
    const known = target.get('version', true);
    if (isScalar(known) && known.range) return { from: known.range[0], to: known.range[1], text: version };
    const first = target.items[0]?.key;
    const at = isScalar(first) ? first.range?.[0] : undefined;
    if (at === undefined) throw new Error(`targets.yaml says nothing of ${name}`);
    return { from: at, to: at, text: `version: ${version}${target.flow === true ? ', ' : `\n${' '.repeat(columnOf(text, at))}`}` };
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((whole, { from, to, text: own }) => whole.slice(0, from) + own + whole.slice(to), text);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);
