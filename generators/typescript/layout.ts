/** Lays out expressions and statements as prettier does, with prettier's own line breaker. */
import { builders, printer, utils, type Doc } from 'prettier/doc';

export type { Doc };

const { conditionalGroup, group, hardline, ifBreak, indent, join, line, softline } = builders;

/** Of the emitted package; its .prettierrc.json says the same. */
export const printWidth = 140;

/** `inset`: columns that will stand in front of each line. */
export function print(doc: Doc, inset: number): string {
  return printer.printDocToString(doc, { printWidth: printWidth - inset, tabWidth: 2, useTabs: false } as Parameters<typeof printer.printDocToString>[1]).formatted;
}

/** `{ a: 1, b }`; `open` keeps it on lines of its own. */
export function object(entries: readonly Doc[], open = false): Doc {
  if (entries.length === 0) return '{}';
  const doc = group(['{', indent([line, join([',', line], [...entries])]), ifBreak(','), line, '}'], { shouldBreak: open });
  hugged.add(doc as object);
  return doc;
}

/** `name: value`, or `name` alone where the value is that name. */
export function entry(name: string, value: Doc): Doc {
  return value === name ? name : [name, ': ', value];
}

export function array(members: readonly Doc[]): Doc {
  if (members.length === 0) return '[]';
  const doc = group(['[', indent([softline, join([',', line], [...members])]), ifBreak(','), softline, ']']);
  hugged.add(doc as object);
  return doc;
}

/** Objects, lists and functions: as a last argument they stay on the line of their call. */
const hugged = new WeakSet<object>();

export function isHugged(doc: Doc): boolean {
  return typeof doc === 'object' && hugged.has(doc as object);
}

/** `function(first, second)`. */
export function call(callee: Doc, args: readonly Doc[]): Doc {
  const last = args.at(-1);
  if (last === undefined) return [callee, '()'];
  const broken = [callee, '(', indent([hardline, join([',', hardline], [...args])]), ',', hardline, ')'];
  const flat = [callee, '(', join(', ', [...args]), ')'];
  if (!isHugged(last)) return group([callee, '(', indent([softline, join([',', line], [...args])]), ifBreak(','), softline, ')']);
  const head = args.slice(0, -1);
  const hug = [callee, '(', ...head.flatMap((each) => [each, ', ']), group(last, { shouldBreak: true }), ')'];
  if (head.length === 0) return [callee, '(', last, ')'];
  if (head.some((each) => willBreak(each)) || isHugged(head.at(-1) ?? '')) return willBreak(last) && !head.some((each) => willBreak(each)) ? hug : conditionalGroup([flat, broken]);
  return willBreak(last) ? hug : conditionalGroup([flat, hug, broken]);
}

/** `(x) => body`, an expression. */
export function arrow(params: string, body: Doc): Doc {
  const isBlock = isHugged(body) || typeof body === 'string';
  const doc = isBlock ? group([params, ' => ', body]) : group([params, ' =>', group(indent([line, body]))]);
  hugged.add(doc as object);
  return doc;
}

/** `(x) => { … }` */
export function block(params: string, statements: readonly Doc[]): Doc {
  const doc = group([params, ' => {', indent([hardline, lines(statements)]), hardline, '}'], { shouldBreak: true });
  hugged.add(doc as object);
  return doc;
}

export function braces(head: Doc, statements: readonly Doc[]): Doc {
  return [head, ' {', indent([hardline, lines(statements)]), hardline, '}'];
}

export const lines = (statements: readonly Doc[]): Doc => join(hardline, [...statements]);

/** `test ? yes : no` */
export function conditional(test: Doc, yes: Doc, no: Doc): Doc {
  return group([test, indent([line, '? ', yes, line, ': ', no])]);
}

/** `a ?? b`, `a && b`: one operator for all. */
export function binary(operator: string, operands: readonly Doc[]): Doc {
  const [first = '', ...rest] = operands;
  return group([first, ...rest.flatMap((each) => [` ${operator}`, line, each])]);
}

/** A class, function or chain that stands after `=` or `:` on the next line where it does not fit. */
export function assigned(left: Doc, value: Doc): Doc {
  return group([left, group(indent(line)), indent(value)]);
}

function willBreak(doc: Doc): boolean {
  return utils.willBreak(doc);
}
