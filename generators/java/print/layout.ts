/**
 * Breaks lines as google-java-format does, by its own rules: levels that fit stay on one line, in others every unified break is taken,
 * an independent one only where what follows it does not fit.
 */

const width = 100;

type Doc = string | Break | Level;

interface Break {
  readonly kind: 'break';
  readonly mode: 'unified' | 'independent' | 'forced';
  readonly flat: string;
}

interface Level {
  readonly kind: 'level';
  readonly indent: number;
  readonly docs: Doc[];
  flat: number | undefined;
}

/** One instruction; expressions and statements are lists of them. */
export type Op =
  | { readonly op: 'text'; readonly text: string }
  | { readonly op: 'open'; readonly indent: number }
  | { readonly op: 'close' }
  | { readonly op: 'break'; readonly mode: Break['mode']; readonly flat: string };

/** Nested rather than flat: a piece of code stands in many others, each of which would copy it. */
export type Ops = readonly (Op | Ops)[];

export const text = (value: string): Ops => [{ op: 'text', text: value }];
export const level = (indent: number, ...parts: readonly Ops[]): Ops => [{ op: 'open', indent }, ...parts, { op: 'close' }];
export const unified = (flat = ''): Ops => [{ op: 'break', mode: 'unified', flat }];
export const independent = (flat = ''): Ops => [{ op: 'break', mode: 'independent', flat }];
export const forced: Ops = [{ op: 'break', mode: 'forced', flat: '' }];

/** Calls `use` with each instruction, in order. */
export function eachOp(ops: Ops, use: (op: Op) => void): void {
  for (const op of ops) {
    if ('op' in op) use(op);
    else eachOp(op, use);
  }
}

/** The text of a piece of code that starts at a column of its own line. */
export function layOut(ops: Ops, column: number): string {
  const out: string[] = [];
  write(build(ops), { column, indent: column }, out);
  return out.join('');
}

/** Text after a closed level belongs to the level of the last break, so that it counts where that one is measured. */
function build(ops: Ops): Level {
  const root: Level = { kind: 'level', indent: 0, docs: [], flat: undefined };
  const stack = [root];
  let target = root;
  const add = (op: Op): void => {
    const top = stack[stack.length - 1] ?? root;
    switch (op.op) {
      case 'open': {
        const opened: Level = { kind: 'level', indent: op.indent, docs: [], flat: undefined };
        stack.push(opened);
        break;
      }
      case 'close': {
        stack.pop();
        (stack[stack.length - 1] ?? root).docs.push(top);
        break;
      }
      case 'break':
        top.docs.push({ kind: 'break', mode: op.mode, flat: op.flat });
        target = top;
        break;
      case 'text':
        target.docs.push(op.text);
        break;
    }
  };
  eachOp(ops, add);
  return root;
}

interface State {
  column: number;
  readonly indent: number;
}

function write(own: Level, state: State, out: string[]): void {
  if (state.column + flatWidth(own) <= width) {
    const flat = flatText(own);
    out.push(flat);
    state.column += flat.length;
    return;
  }
  const indent = state.indent + own.indent;
  const inner: State = { column: state.column, indent };
  let mustBreak = false;
  for (const { before, docs } of splits(own)) {
    const splitWidth = docs.reduce((sum, doc) => sum + flatWidth(doc), 0);
    if (before !== undefined) {
      const breaks = before.mode !== 'independent' || mustBreak || inner.column + before.flat.length + splitWidth > width;
      if (breaks) {
        out.push('\n', ' '.repeat(indent));
        inner.column = indent;
      } else {
        out.push(before.flat);
        inner.column += before.flat.length;
      }
    }
    const room = inner.column + splitWidth <= width;
    for (const doc of docs) {
      if (typeof doc === 'string') {
        out.push(doc);
        inner.column += doc.length;
      } else if (doc.kind === 'level') {
        write(doc, inner, out);
      }
    }
    if (!room) mustBreak = true;
  }
  state.column = inner.column;
}

function splits(own: Level): { before: Break | undefined; docs: Doc[] }[] {
  const found: { before: Break | undefined; docs: Doc[] }[] = [{ before: undefined, docs: [] }];
  for (const doc of own.docs) {
    if (typeof doc !== 'string' && doc.kind === 'break') found.push({ before: doc, docs: [] });
    else found[found.length - 1]?.docs.push(doc);
  }
  return found;
}

function flatWidth(doc: Doc): number {
  if (typeof doc === 'string') return doc.includes('\n') ? Infinity : doc.length;
  if (doc.kind === 'break') return doc.mode === 'forced' ? Infinity : doc.flat.length;
  doc.flat ??= doc.docs.reduce((sum, each) => sum + flatWidth(each), 0);
  return doc.flat;
}

function flatText(doc: Doc): string {
  if (typeof doc === 'string') return doc;
  return doc.kind === 'break' ? doc.flat : doc.docs.map(flatText).join('');
}
