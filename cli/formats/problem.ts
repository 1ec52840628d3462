/** What formats print: something at a place of a file, whatever found it. */
export interface ReportedProblem {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** Line and column count from 1. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly message: string;
  readonly hint: string | undefined;
}

/** What a code stands for, for formats that tell it once. */
export interface ReportedRule {
  readonly code: string;
  readonly title: string;
  readonly why: string | undefined;
}

/** `rules` are told beside the problems by the formats that have a place for them. */
export interface Report {
  readonly problems: readonly ReportedProblem[];
  readonly rules: readonly ReportedRule[];
}
