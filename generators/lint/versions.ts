/** Compares versions of the API: "2.6" is older than "2.6.1", and "2.10" is newer than both. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Minor versions from one to the other; a new major version is one step as well. */
export function minorsBetween(from: string, to: string): number {
  const [[major = 0, minor = 0], [nextMajor = 0, nextMinor = 0]] = [numbers(from), numbers(to)];
  return major === nextMajor ? nextMinor - minor : nextMajor > major ? nextMinor + 1 : -1;
}

const numbers = (version: string): number[] => version.split('.').map(Number);
