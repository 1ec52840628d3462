/** A deprecation as messages tell it. */
import type { Deprecated } from '../../model/model.js';

export const deprecatedText = ({ since, until, use, why }: Deprecated): string =>
  [
    `since ${since}`,
    ...(until === undefined ? [] : [`gone in ${until}`]),
    ...(use === undefined ? [] : [`use ${use}`]),
    ...(why === undefined ? [] : [why]),
  ].join(', ');
