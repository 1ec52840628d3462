/** A deprecation as messages tell it. */
import type { Deprecated } from '../../model/model.js';

export const deprecatedText = ({ since, use, why }: Deprecated): string =>
  [`since ${since}`, ...(use === undefined ? [] : [`use ${use}`]), ...(why === undefined ? [] : [why])].join(', ');
