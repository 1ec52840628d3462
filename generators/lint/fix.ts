/** Makes the fixes of findings in the text of a spec file; all else stays, byte for byte. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { parseText, type Cursor, type SourceFile } from '../model/source.js';
import type { Fix } from './rule.js';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where two fixes touch the same words the first is made; the next run finds the other. Undefined where none can be. */
export function fixed(file: SourceFile, fixes: readonly Fix[]): { readonly text: string; readonly made: readonly Fix[] } | undefined {
  const { parseDocument } = createRequire(import.meta.url)('yaml') as typeof Yaml;
  const document = parseDocument(file.text, { version: '1.2' });
  let before = file.text.length + 1;
  let text = file.text;
  const made: Fix[] = [];
  const edits = fixes.flatMap((fix) => {
    const edit = fix.kind === 'comment' ? commentEdit(file, fix.comment) : editOf(document, file.text, fix);
    return edit === undefined ? [] : [{ fix, edit }];
  });
  for (const { fix, edit } of edits.sort((a, b) => b.edit.start - a.edit.start)) {
    if (edit.end > before) continue;
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    before = edit.start;
    made.unshift(fix);
  }
  return made.length === 0 || parseText(text).faults.length > 0 ? undefined : { text, made };
}

function editOf(document: Yaml.Document, text: string, fix: Exclude<Fix, { kind: 'comment' }>): Edit | undefined {
  switch (fix.kind) {
    case 'text':
      return textEdit(document, text, fix.at, fix.text);
    case 'value': {
      const range = rangeOf(document, fix.at);
      return range && { start: range[0], end: range[1], text: fix.source };
    }
    case 'entry':
      return entryEdit(document, text, fix.at);
  }
}

const rangeOf = (document: Yaml.Document, cursor: Cursor): readonly [number, number, number] | undefined =>
  (document.getIn(cursor.path, true) as Yaml.Node | undefined)?.range ?? undefined;

/** A text that spans lines, or has other escapes than JSON would, is left to its author. */
function textEdit(document: Yaml.Document, source: string, at: Cursor, text: string): Edit | undefined {
  const range = rangeOf(document, at);
  if (range === undefined) return undefined;
  const [start, end] = range;
  const there = source.slice(start, end);
  if (there === JSON.stringify(at.raw)) return { start, end, text: JSON.stringify(text) };
  return there === at.raw && !/[:#]/.test(text) ? { start, end, text } : undefined;
}

/** In a flow map the entry goes with the comma after it, or else with the one before; a block map's entry goes with its line. */
function entryEdit(document: Yaml.Document, source: string, at: Cursor): Edit | undefined {
  const map = document.getIn(at.path.slice(0, -1), true) as Yaml.YAMLMap<Yaml.Scalar, Yaml.Node> | undefined;
  const index = map?.items.findIndex(({ key }) => String(key.value) === at.key) ?? -1;
  const [pair, next, last] = [map?.items[index], map?.items[index + 1], map?.items[index - 1]];
  const [start, end] = [pair?.key.range?.[0], pair?.value?.range?.[1]];
  if (map === undefined || start === undefined || end === undefined || map.items.length === 1) return undefined;
  if (map.flow === true) {
    const until = next?.key.range?.[0];
    return until === undefined ? { start: last?.value?.range?.[1] ?? start, end, text: '' } : { start, end: until, text: '' };
  }
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = source.indexOf('\n', end);
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd);
  return line.trim() === source.slice(start, end)
    ? { start: lineStart, end: lineEnd === -1 ? source.length : lineEnd + 1, text: '' }
    : undefined;
}

function commentEdit({ text }: SourceFile, { place, alone }: Extract<Fix, { kind: 'comment' }>['comment']): Edit {
  const lines = text.split('\n');
  const lineStart = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const line = lines[place.line - 1] ?? '';
  if (alone) return { start: lineStart, end: Math.min(text.length, lineStart + line.length + 1), text: '' };
  return { start: lineStart + line.slice(0, place.column - 1).trimEnd().length, end: lineStart + line.trimEnd().length, text: '' };
}
