/** An expression: its text, and how tightly it binds. */
import { binary, conditional, type Doc } from './layout.js';

export interface Expression {
  readonly doc: Doc;
  readonly binds: 'atom' | 'operator' | 'conditional';
  /** Of `test ? yes : undefined`: its parts, so that the absence can be given another value. */
  readonly parts?: { readonly test: Doc; readonly yes: Doc };
}

export const atom = (doc: Doc): Expression => ({ doc, binds: 'atom' });

/** `test ? yes : undefined` */
export function absentUnless(test: Doc, yes: Doc): Expression {
  return { doc: conditional(test, yes, 'undefined'), binds: 'conditional', parts: { test, yes } };
}

/** In a branch of a condition, `a ?? b` stands in brackets. */
export function branch({ doc, binds }: Expression): Doc {
  return binds === 'operator' ? ['(', doc, ')'] : doc;
}

/** `a ?? b ?? c`; a condition in front takes the rest as its other branch. */
export function firstPresent(of: readonly Expression[]): Expression {
  const [first, ...rest] = of;
  if (first === undefined) return atom('undefined');
  if (rest.length === 0) return first;
  if (first.parts !== undefined)
    return { doc: conditional(first.parts.test, first.parts.yes, firstPresent(rest).doc), binds: 'conditional' };
  return { doc: binary('??', of.map(bracketed)), binds: 'operator' };
}

/** As the operand of `...`. */
export function enclosed({ doc, binds }: Expression): Doc {
  return binds === 'atom' ? doc : ['(', doc, ')'];
}

export function bracketed({ doc, binds }: Expression): Doc {
  return binds === 'conditional' ? ['(', doc, ')'] : doc;
}
