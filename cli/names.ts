/** An option that takes several names: as words of their own, with commas between them, or given more than once. */
export function names(given: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...given.split(',').map((name) => name.trim())].filter((name) => name !== '');
}
