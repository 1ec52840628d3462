/** What is said of something deprecated. */
import type { Deprecated } from './model.js';

/** `Since 2.6; use search. It is slow. Gone in 3.0.`; `named` spells the name of what is to be used instead. */
export function deprecationText({ since, use, why, until }: Deprecated, named: (name: string) => string): string {
  const reason = why === undefined ? '' : ` ${why.charAt(0).toUpperCase()}${why.slice(1).replace(/\.$/, '')}.`;
  return `Since ${since}${use === undefined ? '' : `; use ${named(use)}`}.${reason}${until === undefined ? '' : ` Gone in ${until}.`}`;
}
