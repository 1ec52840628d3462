/** Workflow commands of GitHub Actions, which shows each problem beside its line in a pull request. */
import type { Report } from './problem.js';

export const github = ({ problems }: Report): string =>
  problems
    .map(({ file, line, column, severity, code, message, hint }) => {
      const properties = { file, line, col: column, title: code };
      const told = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
      return `::${severity} ${told.join(',')}::${data(hint === undefined ? message : `${message}\n${hint}`)}\n`;
    })
    .join('');

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
