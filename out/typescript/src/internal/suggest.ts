/** Finds the name that a misspelled one was meant to be. */

/** The name at the smallest edit distance, two at most and less than either length; else one that begins with it, or that it begins with. */
export function suggest(given: string, names: readonly string[]): string | undefined {
  const near = names
    .map((name) => ({ name, distance: distance(given, name) }))
    .filter(({ name, distance: far }) => far <= 2 && far < Math.min(given.length, name.length))
    .sort((a, b) => a.distance - b.distance);
  if (near[0] !== undefined) return near[0].name;
  return names.find((name) => Math.min(given.length, name.length) >= 3 && (name.startsWith(given) || given.startsWith(name)));
}

/** `; did you mean limit?`, with what stands before it, or nothing. */
export function question(given: string, names: readonly string[]): string {
  const meant = suggest(given, names);
  return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** Levenshtein distance, by rows. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, right] of Array.from(b).entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
