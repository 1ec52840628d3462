/** Names of the classes that methods and groups have, what callers see of a method of a class, and the sorted list of everything public. */
import { typeName } from './names.js';
import type { Method } from '../model/model.js';

/** Class that holds the bodies of a group's methods. */
export const groupClass = (group: string): string => `${typeName(group)}Calls`;

export const requestClass = (method: Method): string => `${typeName(method.name)}Request`;

/** A public method as its callers see it: `public String text`, and its parameters. */
export interface Head {
  readonly head: string;
  readonly params: readonly string[];
}

/** A method that takes a request: as it stands, or filled. */
export const requestHeads = (head: string, request: string): readonly [whole: Head, filled: Head] => [
  { head, params: [`${request} request`] },
  { head, params: [`Consumer<${request}.Builder> fill`] },
];

export const headText = ({ head, params }: Head): string => `${head}(${params.join(', ')})`;

/** Every public declaration of a file, one a line, with its class in front. */
export function publicLines(path: string, text: string): readonly string[] {
  const file = path.slice(path.lastIndexOf('/') + 1, -'.java'.length);
  const code = text.replace(/ *\/\*[\s\S]*?\*\/\n?/g, '');
  if (!new RegExp(`^public (?:abstract |final )*(?:class|interface) ${file}\\b`, 'm').test(code)) return [];
  const isInterface = new RegExp(`^public interface ${file}\\b`, 'm').test(code);
  const lines: string[] = [];
  let owner = file;
  let open: string | undefined;
  for (const line of code.split('\n')) {
    if (line === '  }') owner = file;
    const begins = /^(?: {2}| {4})?public /.test(line) || (isInterface && /^ {2}[\w@<]/.test(line));
    if (open === undefined && !begins) continue;
    open = open === undefined ? line.trim() : `${open} ${line.trim()}`;
    if (!/[{};]$|^.* =( .*)?$/.test(open)) continue;
    const declared = open.replace(/ = ?.*$|\s*\{\}?$|;$/, '').replace('( ', '(');
    const nested = /^ {2}public (?:static |final )*(?:class|enum|interface) (\w+)/.exec(line);
    if (nested !== null) owner = `${file}.${nested[1] ?? ''}`;
    lines.push(`${owner}: ${declared}`);
    open = undefined;
  }
  return lines;
}
