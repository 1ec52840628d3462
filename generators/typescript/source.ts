/** Puts a module together, and writes the comments of its declarations. */
import { comment, wrap } from './docs.js';
import { printWidth } from './layout.js';
import type { Imports } from './scope.js';
import type { Comment } from './structures.js';

/** What the head of each printed module ends with. */
const origin = 'Made by Lockstep from spec/; do not edit.';

/** `head` says in one sentence what the module holds; a blank line stands between statements. */
export function moduleText(head: string, imports: Imports | undefined, statements: readonly string[]): string {
  return [comment(`${head} ${origin}`), ...(imports?.text ?? []), '', statements.map((each) => each.trim()).join('\n\n'), ''].join('\n');
}

/** The comment of a declaration. */
export function docs(text: string, inset = 0): Comment[] {
  const isShort = !text.includes('\n') && text.length + inset + 7 <= printWidth;
  if (isShort) return [{ description: text }];
  const lines = text.split('\n').flatMap((each) => wrap(each, printWidth - inset - 3));
  return [{ description: `\n${lines.join('\n')}` }];
}
