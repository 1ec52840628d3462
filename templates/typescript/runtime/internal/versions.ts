/** Versions of servers, and what is refused to those that lack it. */

/** Something that servers before or after a version do not have: a method, a parameter. */
export interface Gate {
  readonly what: string;
  readonly oldest?: string;
  readonly newest?: string;
}

const VERSION = /^v?(\d+(?:\.\d+)+)/;

/** Why a server that calls itself so is refused; undefined where it is not, or counts by its own: `milvus_lite-3.2.2`. */
export function refusal({ what, oldest, newest }: Gate, server: string | undefined): string | undefined {
  const version = VERSION.exec(server ?? '')?.[1];
  if (server === undefined || version === undefined) return undefined;
  if (oldest !== undefined && compare(version, oldest) < 0) return `${what} needs Milvus ${oldest}, the server is ${server}`;
  if (newest !== undefined && compare(version, newest) > 0) return `${what} ended with Milvus ${newest}, the server is ${server}`;
  return undefined;
}

/** By as many numbers as both have, so that 2.5.3 is no newer than 2.5. */
function compare(one: string, other: string): number {
  const numbers = other.split('.').map(Number);
  for (const [index, left] of one.split('.').map(Number).entries()) {
    const right = numbers[index] ?? left;
    if (left !== right) return left - right;
  }
  return 0;
}
