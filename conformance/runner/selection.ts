/** Which of the cases a run plays, and how that is said. */
import type { Case } from './case.js';

export interface Selection {
  /** Only cases whose id has this text. */
  readonly filter?: string;
  /** Only cases of this group. */
  readonly group?: string;
  /** The `index`th of `of` parts, from 0: every `of`th case of the whole list, so that long groups are shared out. */
  readonly shard?: { readonly index: number; readonly of: number };
}

export const selectCases = <T extends Pick<Case, 'id'>>(cases: readonly T[], { filter, group, shard }: Selection): readonly T[] =>
  cases.filter(
    ({ id }, at) =>
      id.includes(filter ?? '') &&
      (group === undefined || id.startsWith(`${group}/`)) &&
      (shard === undefined || at % shard.of === shard.index),
  );

/** What the cases are limited to, in words; undefined where it is the whole suite. */
export function describeSelection({ filter, group, shard }: Selection): string | undefined {
  const words = [
    ...(group === undefined ? [] : [`the group ${group}`]),
    ...(filter === undefined || filter === '' ? [] : [`cases with "${filter}"`]),
    ...(shard === undefined ? [] : [`part ${(shard.index + 1).toString()} of ${shard.of.toString()}`]),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}
