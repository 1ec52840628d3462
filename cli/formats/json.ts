/** The problems as a JSON list; place and hint are as the linter has them. */
import type { Report } from './problem.js';

export const json = ({ problems }: Report): string =>
  `${JSON.stringify(
    problems.map(({ file, line, column, severity, code, message, hint }) => ({
      severity,
      code,
      message,
      place: { file, line, column },
      hint,
    })),
    undefined,
    2,
  )}\n`;
