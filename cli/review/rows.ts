/** What is shown line by line, and the lines of two of them side by side. */

/** The cells of a line. */
export type Row = readonly string[];

export interface MarkedRow {
  readonly mark: 'same' | 'gone' | 'come';
  readonly cells: Row;
}

/** The longest common lines stay; what is gone stands before what came in its place. */
export function markRows(before: readonly Row[], after: readonly Row[]): readonly MarkedRow[] {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const common = commonLengths(old, now);
  const marked: MarkedRow[] = [];
  let [left, right] = [0, 0];
  while (left < old.length || right < now.length) {
    if (left < old.length && right < now.length && old[left] === now[right]) {
      marked.push({ mark: 'same', cells: after[right] ?? [] });
      left += 1;
      right += 1;
    } else if (right >= now.length || (left < old.length && (common[left + 1]?.[right] ?? 0) >= (common[left]?.[right + 1] ?? 0))) {
      marked.push({ mark: 'gone', cells: before[left] ?? [] });
      left += 1;
    } else {
      marked.push({ mark: 'come', cells: after[right] ?? [] });
      right += 1;
    }
  }
  return marked;
}

export const isChanged = (rows: readonly MarkedRow[]): boolean => rows.some(({ mark }) => mark !== 'same');

const keyOf = (row: Row): string => row.join('\0');

/** How many lines the rests of both have in common, from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let left = old.length - 1; left >= 0; left -= 1) {
    for (let right = now.length - 1; right >= 0; right -= 1) {
      const row = table[left] ?? [];
      row[right] =
        old[left] === now[right] ? (table[left + 1]?.[right + 1] ?? 0) + 1 : Math.max(table[left + 1]?.[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return table;
}
