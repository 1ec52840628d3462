/** Lays out expressions and statements as prettier does, with prettier's own line breaker. */
import { builders, printer } from 'prettier/doc';

export type Doc = builders.Doc;

const { align, conditionalGroup, group, hardline, ifBreak, indent, join, line, softline } = builders;

/** Of the emitted package; its .prettierrc.json says the same. */
export const printWidth = 140;

/** `inset`: columns that will stand in front of each line. */
export function print(doc: Doc, inset: number): string {
  return printer.printDocToString(doc, { printWidth: printWidth - inset, tabWidth: 2, useTabs: false }).formatted;
}

/** `{ a: 1, b }`; `open` keeps it on lines of its own. */
export function object(entries: readonly Doc[], open = false): Doc {
  if (entries.length === 0) return '{}';
  return hug(
    { kind: 'object', size: entries.length },
    group(['{', indent([line, join([',', line], [...entries])]), ifBreak(','), line, '}'], { shouldBreak: open }),
  );
}

/** `name: value`, or `name` alone where the value is that name. */
export function entry(name: string, value: Doc): Doc {
  return value === name ? name : assigned([name, ':'], value);
}

/** `const name = value`: an operator's expression moves to the next line where it does not fit. */
export function assigned(left: Doc, value: Doc): Doc {
  const isOperation = typeof value === 'object' && operations.has(value);
  return isOperation ? group([left, group(indent([line, value]))]) : [left, ' ', value];
}

/** What stands between operators. */
const operations = new WeakSet<object>();

function operation(doc: Doc): Doc {
  operations.add(doc as object);
  return doc;
}

export function array(members: readonly Doc[]): Doc {
  if (members.length === 0) return '[]';
  const [first] = members.map(shapeOf);
  const isTable =
    members.length > 1 &&
    first !== undefined &&
    members.every((each) => shapeOf(each)?.kind === first.kind && (shapeOf(each)?.size ?? 0) > 1);
  const doc = group(['[', indent([softline, join([',', line], [...members])]), ifBreak(','), softline, ']'], { shouldBreak: isTable });
  return hug({ kind: 'array', size: members.length }, doc);
}

/** Objects, lists and functions: as a last argument they stay on the line of their call. */
interface Shape {
  readonly kind: 'object' | 'array' | 'arrow';
  readonly size: number;
}

const shapes = new WeakMap<object, Shape>();

function hug(shape: Shape, doc: Doc): Doc {
  shapes.set(doc as object, shape);
  return doc;
}

const shapeOf = (doc: Doc): Shape | undefined => (typeof doc === 'object' ? shapes.get(doc) : undefined);

const isHugged = (doc: Doc): boolean => shapeOf(doc) !== undefined;

/** `function(first, second)`. */
export function call(callee: Doc, args: readonly Doc[]): Doc {
  const last = args.at(-1);
  if (last === undefined) return [callee, '()'];
  if (!isHugged(last) || shapeOf(args.at(-2) ?? '')?.kind === shapeOf(last)?.kind)
    return group([callee, '(', indent([softline, join([',', line], [...args])]), ifBreak(','), softline, ')']);
  const head = args.slice(0, -1);
  const expanded = lastArguments.get(last as object) ?? last;
  const start = [callee, '(', ...head.flatMap((each) => [each, ', '])];
  if (head.length === 0 && expanded === last) return [...start, last, ')'];
  const broken = [callee, '(', indent([line, join([',', line], [...args]), ',']), line, ')'];
  return conditionalGroup([
    [...start, expanded, ')'],
    [...start, group(expanded, { shouldBreak: true }), ')'],
    group(broken, { shouldBreak: true }),
  ]);
}

/** Functions as the last argument of a call: their body, on a line of its own, ends with a comma. */
const lastArguments = new WeakMap<object, Doc>();

/** `list.filter(…).map(…)`: each call on a line of its own where they do not fit on one. */
export function chain(start: Doc, calls: readonly Doc[]): Doc {
  return group([start, indent(calls.map((each) => [softline, each]))]);
}

/** `(x) => body`, an expression. */
export function arrow(params: string, body: Doc): Doc {
  if (shapeOf(body)?.kind === 'object') return hug({ kind: 'arrow', size: 1 }, group([params, ' => (', body, ')']));
  const doc = isHugged(body) ? group([params, ' => ', body]) : group([params, ' =>', group(indent([line, body]))]);
  if (!isHugged(body)) lastArguments.set(doc, group([params, ' =>', group([indent([line, body]), ifBreak(','), softline])]));
  return hug({ kind: 'arrow', size: 1 }, doc);
}

/** `(x) => { … }` */
export function block(params: string, statements: readonly Doc[]): Doc {
  return hug(
    { kind: 'arrow', size: 1 },
    group([params, ' => {', indent([hardline, lines(statements)]), hardline, '}'], { shouldBreak: true }),
  );
}

export function braces(head: Doc, statements: readonly Doc[]): Doc {
  return [head, ' {', indent([hardline, lines(statements)]), hardline, '}'];
}

/** `if (test) statement` */
export function onlyIf(test: Doc, statement: Doc): Doc {
  return group(['if (', test, ')', indent([line, statement])]);
}

export const lines = (statements: readonly Doc[]): Doc => join(hardline, [...statements]);

/** `test ? yes : other ? yes : no`: all of a chain breaks, or nothing of it. */
export function choices(cases: readonly { readonly test: Doc; readonly yes: Doc }[], otherwise: Doc): Doc {
  const chain = cases.reduceRight<Doc>((no, { test, yes }) => [test, indent([line, '? ', align(2, yes), line, ': ', no])], otherwise);
  return operation(group(chain));
}

/** `test ? yes : no` */
export function conditional(test: Doc, yes: Doc, no: Doc): Doc {
  const doc = group([test, indent([line, '? ', align(2, yes), line, ': ', align(2, no)])]);
  return / [=!|&<>?]+ /.test(print(test, 0)) ? operation(doc) : doc;
}

/** `a ?? b`, `a && b`: one operator for all. */
export function binary(operator: string, operands: readonly Doc[]): Doc {
  const [first = '', ...rest] = operands;
  if (rest.length === 0) return first;
  const [second = ''] = rest;
  const doc =
    rest.length === 1
      ? group([first, ' ', group(indent([operator, line, second]))])
      : group([first, ...rest.flatMap((each) => [` ${operator}`, line, each])]);
  return isHugged(rest.at(-1) ?? '') ? doc : operation(doc);
}
