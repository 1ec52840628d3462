/** Names of the classes that methods and groups have, and the sorted list of everything public. */
import { typeName } from './names.js';
import type { Method } from '../model/model.js';

/** Class that holds the bodies of a group's methods. */
export const groupClass = (group: string): string => `${typeName(group)}Calls`;

export const requestClass = (method: Method): string => `${typeName(method.name)}Request`;

/** Every public declaration of a file, one a line, with its class in front. */
export function publicLines(path: string, text: string): readonly string[] {
  const file = path.slice(path.lastIndexOf('/') + 1, -'.java'.length);
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\n\s{6,}/g, ' ');
  const isInterface = new RegExp(`public interface ${file}\\b`).test(code);
  if (!new RegExp(`public (?:abstract |final )*(?:class|interface) ${file}\\b`).test(code)) return [];
  let owner = file;
  const lines: string[] = [];
  for (const line of code.split('\n')) {
    const depth = line.length - line.trimStart().length;
    const nested = /^ {2}public (?:static |final )*(?:class|enum|interface) (\w+)/.exec(line);
    if (nested !== null) owner = `${file}.${nested[1] ?? ''}`;
    else if (line === '  }') owner = file;
    const declared = /^public |^ {2}public |^ {4}public /.test(line) || (isInterface && depth === 2 && line.endsWith(';'));
    if (declared)
      lines.push(
        `${owner}: ${line
          .trim()
          .replace(/ = .*$|\s*\{$|;$/, '')
          .replace(/\( /g, '(')}`,
      );
  }
  return lines;
}
