/** The XML of Checkstyle, which most servers of continuous integration read. */
import type { Report, ReportedProblem } from './problem.js';

export function checkstyle({ problems }: Report): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  const body = files.map((file) => [
    `  <file name="${escaped(file)}">`,
    ...problems.filter((each) => each.file === file).map(error),
    '  </file>',
  ]);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...body.flat(), '</checkstyle>'].join('\n')}\n`;
}

const error = ({ line, column, severity, code, message, hint }: ReportedProblem): string =>
  `    <error line="${line}" column="${column}" severity="${severity}" message="${escaped(hint === undefined ? message : `${message} (${hint})`)}" source="lockstep.${escaped(code)}"/>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
