/** The report as it is, for programs; docs/diff.md describes it. */
import type { Format } from './format.js';

export const json: Format = (report) => `${JSON.stringify(report, undefined, 2)}\n`;
