/** Results of several targets that say the same of a case, as one. */
import type { CaseResult } from './outcome.js';

/** Names that the runner made differ by target, times by the moment. */
export function likeness({ case: id, outcome, reason = '' }: CaseResult): string {
  const told = reason.replace(/lockstep_[a-z0-9_]+/g, 'it').replace(/\b\d+([.]\d+)? (ms|s)\b/g, 'a time');
  return `${outcome} ${id} ${told}`;
}

/** In the order of the first of each. */
export function foldAlike(results: readonly CaseResult[]): readonly { readonly first: CaseResult; readonly targets: readonly string[] }[] {
  const groups = new Map<string, CaseResult[]>();
  for (const each of results) groups.set(likeness(each), [...(groups.get(likeness(each)) ?? []), each]);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, targets: [first, ...others].map(({ target }) => target) }],
  );
}
