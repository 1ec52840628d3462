/** What a format is: a pure function from the report to text. */
import type { DiffReport } from '../report.js';

export interface FormatOptions {
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
  /** Put before the path of a file of the project, where readers can follow it: `https://github.com/o/r/blob/main/`. */
  readonly link: string | undefined;
}

export type Format = (report: DiffReport, options: FormatOptions) => string;
