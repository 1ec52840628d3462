/** Parameters that a method has under another name: what is said of them by the one name is said by the other. */
import type { Method, Param } from '../model/model.js';
import { ownerOf, within, type Change, type Pair } from './change.js';

/** The name after, by the name before. */
export function renamesOf({ before, after }: Pair<{ readonly params: readonly Param[] }>): ReadonlyMap<string, string> {
  const kept = new Set(after.params.map(({ name }) => name));
  const known = new Set(before.params.map(({ name }) => name));
  return new Map(
    after.params.flatMap(({ name, also }) =>
      known.has(name) ? [] : also.filter((other) => known.has(other) && !kept.has(other)).map((other) => [other, name] as const),
    ),
  );
}

/** Whether the texts differ by such names alone. */
export function isRenaming(change: Change): boolean {
  const method = within(change, 'Method') as Pair<Method> | undefined;
  if (method === undefined || change.how !== 'changed' || !isCode(change)) return false;
  let text = change.texts.before;
  for (const [was, is] of renamesOf(method)) text = text.replaceAll(new RegExp(`\\$${was}\\b`, 'g'), `$$${is}`);
  return text !== change.texts.before && text === change.texts.after;
}

/** Docs and constants may hold what looks like a name. */
const isCode = (change: Change): boolean =>
  !change.at.endsWith('.doc') && !change.at.endsWith('.default') && ownerOf(change).before !== undefined;
