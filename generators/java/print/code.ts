/** Java's expressions and statements as instructions for the layout, broken where google-java-format breaks them. */
import { eachOp, forced, independent, layOut, level, text, unified, type Ops } from './layout.js';

/** An expression or a statement: its instructions. */
export type Code = Ops;

const listed = (items: readonly Code[]): Ops => items.flatMap((item, at) => (at === 0 ? [item] : [...text(','), ...unified(' '), item]));

const argumentList = (args: readonly Code[]): Ops =>
  args.length === 0 ? text('()') : level(4, text('('), unified(), level(0, listed(args)), text(')'));

/** A name, a literal, anything that stays on one line. */
export const word = (value: string): Code => text(value);

/** `name(args)`; the name may be dotted and stays on the line. */
export const call = (name: string, ...args: readonly Code[]): Code => [...text(name), argumentList(args)];

export type ChainLink = readonly [name: string, ...args: Code[]];

/** `head.name(args).name(args)`: where it does not fit, each dot starts a line. */
export const chain = (head: Code, ...links: readonly ChainLink[]): Code =>
  level(4, head, ...links.map(([name, ...args]) => [...unified(), ...text(`.${name}`), argumentList(args)]));

export const ternary = (condition: Code, yes: Code, no: Code): Code =>
  level(4, condition, unified(' '), text('? '), yes, unified(' '), text(': '), no);

export const operators = (operator: string, ...operands: readonly Code[]): Code =>
  operands.length === 1
    ? (operands[0] ?? [])
    : level(4, ...operands.map((each, at) => (at === 0 ? each : [...unified(' '), ...text(`${operator} `), each])));

export const joined = (...parts: readonly (Code | string)[]): Code =>
  parts.flatMap((part): Ops => (typeof part === 'string' ? text(part) : [part]));

/** The text of a piece of code on one line. */
export function textOf(code: Code): string {
  let written = '';
  eachOp(code, (op) => {
    if (op.op === 'text') written += op.text;
    if (op.op === 'break') written += op.flat;
  });
  return written;
}

/** `x -> value`. */
export const lambda = (params: string, value: Code): Code => [...text(`${params} ->`), ...level(4, unified(' '), value)];

const block = (body: readonly Code[]): Ops => [
  ...text('{'),
  ...level(2, ...body.flatMap((each) => [forced, each])),
  ...forced,
  ...text('}'),
];

/** `x -> { statements }`; where all they do is to give something back, `x -> value`. */
export function lambdaBlock(params: string, body: readonly Code[]): Code {
  const [only, second] = body;
  const given = only === undefined || second !== undefined ? undefined : givenBack(only);
  return given === undefined ? [...text(`${params} -> `), ...level(0, block(body))] : lambda(params, given);
}

const isText = (part: Code[number] | undefined, wanted: string): boolean =>
  part !== undefined && 'op' in part && part.op === 'text' && part.text === wanted;

/** The value of a return statement. */
function givenBack(code: Code): Code | undefined {
  const isReturn = isText(code[0], 'return ') && isText(code[code.length - 1], ';');
  return isReturn ? code.slice(1, -1) : undefined;
}

export const statement = (code: Code): Code => [...code, ...text(';')];

/** A type whose arguments go to a line of their own where it is too long for one. */
function longType(type: string): Ops {
  const open = type.indexOf('<') + 1;
  if (open === 0 || type.length + memberColumn <= 100) return text(type);
  return [...text(type.slice(0, open)), ...level(4, forced, text(type.slice(open)))];
}

/** Of a declaration that stands in a class, whose long types leave no room for the name. */
const memberColumn = 2;

export function declare(type: string, name: string, value: Code): Code {
  const made = level(4, independent(' '), value);
  if (`${type} ${name} =`.length + memberColumn > 100) return statement(level(4, longType(type), forced, text(`${name} =`), made));
  return statement([...text(`${type} ${name} =`), ...made]);
}

export const assign = (name: string, value: Code): Code => statement(level(4, text(`${name} =`), unified(' '), value));

export const giveBack = (value?: Code): Code => statement(value === undefined ? text('return') : [...text('return '), ...value]);

export const ifThen = (condition: Code, body: readonly Code[], otherwise?: readonly Code[]): Code =>
  level(0, text('if ('), condition, text(') '), block(body), otherwise === undefined ? [] : [...text(' else '), ...block(otherwise)]);

/** `if (…) { … } else if (…) { … } else { … }`; the last may have no condition. */
export const choose = (cases: readonly { readonly when: Code | undefined; readonly body: readonly Code[] }[]): Code =>
  level(
    0,
    ...cases.map(({ when, body }, place): Code => [
      ...text(place === 0 ? '' : ' else '),
      ...(when === undefined ? [] : [...text('if ('), ...when, ...text(') ')]),
      ...block(body),
    ]),
  );

export const forEach = (declaration: string, list: Code, body: readonly Code[]): Code =>
  level(0, text(`for (${declaration} : `), list, text(') '), block(body));

export const tryCatch = (body: readonly Code[], caught: string, handler: readonly Code[]): Code =>
  level(0, text('try '), block(body), text(` catch (${caught}) `), block(handler));

/** Statements, each line with its indentation, without the last line end. */
export const print = (statements: readonly Code[], column: number): string =>
  statements.map((each) => ' '.repeat(column) + layOut(each, column)).join('\n');

/** The head of a method, from its modifiers to the brace or semicolon. */
export function signature(head: string, params: readonly string[], tail: string, column: number): string {
  const ops =
    params.length === 0
      ? text(`${head}()${tail}`)
      : [...text(head), ...level(4, text('('), unified(), level(0, listed(params.map(text))), text(`)${tail}`))];
  return ' '.repeat(column) + layOut(ops, column);
}
