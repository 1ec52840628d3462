/** Which of the cases a run plays, and how that is said. */
import type { Case } from './case.js';

export interface Selection {
  /** Only cases whose id has this text. */
  readonly filter?: string;
  /** Only cases of these groups. */
  readonly groups?: readonly string[];
  /** The `index`th of `of` parts, from 0: every `of`th case of the whole list, so that long groups are shared out. */
  readonly shard?: { readonly index: number; readonly of: number };
}

export const selectCases = <T extends Pick<Case, 'id'>>(cases: readonly T[], { filter, groups, shard }: Selection): readonly T[] =>
  cases.filter(
    ({ id }, at) =>
      id.includes(filter ?? '') &&
      (groups === undefined || groups.some((group) => id.startsWith(`${group}/`))) &&
      (shard === undefined || at % shard.of === shard.index),
  );

/** What the cases are limited to, in words; undefined where it is the whole suite. */
export function describeSelection({ filter, groups, shard }: Selection): string | undefined {
  const words = [
    ...(groups === undefined ? [] : [`the group${groups.length === 1 ? '' : 's'} ${groups.join(', ')}`]),
    ...(filter === undefined || filter === '' ? [] : [`cases with "${filter}"`]),
    ...(shard === undefined ? [] : [`part ${(shard.index + 1).toString()} of ${shard.of.toString()}`]),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}
