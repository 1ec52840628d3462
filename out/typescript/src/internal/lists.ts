/** Lists, and what stands for them. */

/** A lone member is a list of it. */
export function listOf<T extends object | string>(given: T | readonly T[]): readonly T[];
export function listOf<T extends object | string>(given: T | readonly T[] | undefined): readonly T[] | undefined;
export function listOf<T extends object | string>(given: T | readonly T[] | undefined): readonly T[] | undefined {
  if (given === undefined) return undefined;
  return Array.isArray(given) ? (given as readonly T[]) : [given as T];
}
