/** Versions of servers. */

/** `2.3.5` is older than `2.4`. */
export function isOlder(version: string, wanted: string): boolean {
  const has = version.split('.').map(Number);
  for (const [index, part] of wanted.split('.').map(Number).entries()) {
    const own = has[index] ?? 0;
    if (own !== part) return own < part;
  }
  return false;
}
