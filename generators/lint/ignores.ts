/** Finds the comments `# lockstep-ignore code: reason`, each with the line whose problems it ignores. */
import type { Place } from '../model/model.js';
import type { SourceFile } from '../model/source.js';

export interface IgnoreComment {
  readonly place: Place;
  readonly file: SourceFile;
  /** The comment's own line; from `column` on it is the comment. */
  readonly code: string;
  readonly reason: string;
  /** The line that it is about: its own, or the next one that is more than a comment. */
  readonly line: number;
  /** Whether nothing but the comment stands on its line. */
  readonly alone: boolean;
}

const mark = 'lockstep-ignore';

export function ignoresOf(file: SourceFile): IgnoreComment[] {
  if (!file.text.includes(mark)) return [];
  const lines = file.text.split('\n');
  return lines.flatMap((text, index) => {
    const at = commentStart(text);
    const found = at === undefined ? undefined : /^#\s*lockstep-ignore\b\s*([^\s:]*)\s*:?(.*)$/.exec(text.slice(at));
    if (at === undefined || found === null || found === undefined) return [];
    const alone = text.slice(0, at).trim() === '';
    const next = alone ? lines.findIndex((line, other) => other > index && line.trim() !== '' && !line.trimStart().startsWith('#')) : index;
    const place = { file: file.path, line: index + 1, column: at + 1 };
    return [{ place, file, code: found[1] ?? '', reason: (found[2] ?? '').trim(), line: next + 1, alone }];
  });
}

/** Where the comment of a line starts: at a # outside of quotes, with a blank before it. */
function commentStart(line: string): number | undefined {
  let quote: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const char = line[at];
    if (quote === '"' && char === '\\') at++;
    else if (quote !== undefined) quote = char === quote ? undefined : quote;
    else if (char === '#' && /^\s?$/.test(line[at - 1] ?? '')) return at;
    else if ((char === '"' || char === "'") && /^[\s[{,]?$/.test(line[at - 1] ?? '')) quote = char;
  }
  return undefined;
}
