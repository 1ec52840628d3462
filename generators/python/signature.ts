/** Prints signatures: positional parameters in the spec's order, the rest by keyword, and what catches unknown names. */
import type { CommonParam, Param, RecordField } from '../model/model.js';
import { WIDTH } from './layout.js';
import { variable } from './names.js';
import { parameterType } from './types.js';
import { literal } from './expression.js';

/** One parameter as Python writes it. */
export interface Argument {
  readonly name: string;
  readonly type: string;
  readonly default: string | undefined;
}

export function paramArgument(param: Param | RecordField): Argument {
  return { name: variable(param.name), type: parameterType(param), default: defaultOf(param) };
}

export function commonArgument(common: CommonParam): Argument {
  return { name: common.name, type: common.name === 'timeout' ? 'Timeout' : 'str | None', default: 'None' };
}

/** A required parameter that also comes in under another name must not be demanded by Python itself. */
function defaultOf(param: Param | RecordField): string | undefined {
  if (param.optional || (param.default !== undefined && typeof param.default === 'object')) return 'None';
  if (param.default !== undefined) return literal(param.default, param.type);
  return param.also.length > 0 ? 'ABSENT' : undefined;
}

export const argumentText = ({ name, type, default: value }: Argument): string =>
  `${name}: ${type}${value === undefined ? '' : ` = ${value}`}`;

export interface Signature {
  readonly first: string | undefined;
  readonly positional: readonly Argument[];
  /** `*weights: float`. */
  readonly variadic?: string;
  readonly keywords: readonly Argument[];
  /** `**unknown: NoReturn`, `**others: Any`, or nothing. */
  readonly rest: string | undefined;
}

const parts = ({ first, positional, variadic, keywords, rest }: Signature): string[] => [
  ...(first === undefined ? [] : [first]),
  ...positional.map(argumentText),
  ...(variadic !== undefined ? [variadic] : keywords.length > 0 ? ['*'] : []),
  ...keywords.map(argumentText),
  ...(rest === undefined ? [] : [rest]),
];

/** `def name(…) -> type:` on one line where it fits. */
export function definition(head: string, signature: Signature, returns: string, depth: number): string[] {
  const pad = ' '.repeat(4 * depth);
  const all = parts(signature);
  const line = `${pad}${head}(${all.join(', ')}) -> ${returns}:`;
  if (line.length <= WIDTH) return [line];
  const inside = `${pad}    ${all.join(', ')}`;
  // A comma after `**unknown` is legal since Python 3.6, and what the formatter writes.
  if (inside.length <= WIDTH) return [`${pad}${head}(`, inside, `${pad}) -> ${returns}:`];
  return [`${pad}${head}(`, ...all.flatMap((each) => argumentLines(`${each},`, `${pad}    `)), `${pad}) -> ${returns}:`];
}

/** A union that is too long for a line has a line for each member. */
function argumentLines(text: string, pad: string): string[] {
  if (pad.length + text.length <= WIDTH) return [`${pad}${text}`];
  return membersOf(text).map((member, place) => `${pad}${place === 0 ? '' : '| '}${member}`);
}

/** For `api.txt`. */
export const signatureText = (head: string, signature: Signature, returns: string): string =>
  `${head}(${parts({ ...signature, first: undefined }).join(', ')}) -> ${returns}`;

/** Python wants a default for what stands behind an argument that has one; what is required is then found missing by the checks. */
export function afterDefaults(args: readonly Argument[]): Argument[] {
  const first = args.findIndex((each) => each.default !== undefined);
  return args.map((each, place) => (first !== -1 && place > first && each.default === undefined ? { ...each, default: 'ABSENT' } : each));
}

/** Keywords without a default may stand anywhere; readers look for them at the front. */
export const requiredFirst = (keywords: readonly Argument[]): Argument[] => [
  ...keywords.filter((each) => each.default === undefined),
  ...keywords.filter((each) => each.default !== undefined),
];

/** The members of a union, whose own brackets may hold unions again. */
function membersOf(text: string): string[] {
  const members: string[] = [];
  for (const part of text.split(' | ')) {
    const open = members.at(-1);
    if (open !== undefined && open.split('[').length > open.split(']').length) members[members.length - 1] = `${open} | ${part}`;
    else members.push(part);
  }
  return members;
}
