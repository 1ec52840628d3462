/** One problem a line, as compilers print them: what the problem matchers of Vim, Emacs and VS Code read. */
import type { Report } from './problem.js';

export const unix = ({ problems }: Report): string =>
  problems
    .map(({ file, line, column, severity, code, message }) => `${file}:${line}:${column}: ${severity}: ${message} [${code}]\n`)
    .join('');
