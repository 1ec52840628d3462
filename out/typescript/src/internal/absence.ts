/** Objects without their absent members: a result's key is missing, not undefined. */

/** `T` with `undefined` allowed where a key may be missing, as any key of a map may. */
export type Loose<T> = { [K in keyof T]: string extends K ? T[K] | undefined : object extends Pick<T, K> ? T[K] | undefined : T[K] };

/** The same object, absent members left out. */
export function present<T extends object>(value: Loose<T>): T {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries) as T;
}

/** The members that are present. */
export function listed<T>(...members: readonly (T | undefined)[]): T[] {
  return members.filter((each) => each !== undefined);
}

/** Absent where it is the type's zero: empty, 0, false. */
export function nonZero<T extends string | number | bigint | boolean>(value: T | undefined): T | undefined {
  return value ? value : undefined;
}
