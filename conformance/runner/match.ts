/** Compares what a client gave with what a case expects, by the operators of CASES.md. */
import { isList, isMap, loneKey, numberOf, show, textOf, type Value, type ValueMap } from './value.js';

export interface Mismatch {
  /** `.ids[0]`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly actual: string;
}

/** The first difference, or undefined where the value matches. `actual` undefined means that there is none. */
export function match(expected: Value, actual: Value | undefined, path = ''): Mismatch | undefined {
  const operator = loneKey(expected);
  if (isMap(expected) && operator !== undefined && Object.hasOwn(operators, operator)) {
    return operators[operator]?.(expected[operator] ?? null, actual, path);
  }
  if (actual === undefined) return differs(show(expected), actual, path);
  const number = numberOf(expected);
  if (number !== undefined) return sameNumber(number, numberOf(actual)) ? undefined : differs(show(expected), actual, path);
  if (isList(expected)) return matchList(expected, actual, path);
  if (isMap(expected)) return matchMap(expected, actual, path);
  return expected === actual ? undefined : differs(show(expected), actual, path);
}

export const describeMismatch = ({ path, expected, actual }: Mismatch, whole = 'result'): string =>
  `${path === '' ? whole : path.replace(/^\./, '')}: expected ${expected}, got ${actual}`;

type Operator = (operand: Value, actual: Value | undefined, path: string) => Mismatch | undefined;

const operators: Readonly<Record<string, Operator>> = {
  $unordered: (operand, actual, path) => {
    const members = listOf(operand);
    if (!isList(actual) || actual.length !== members.length)
      return differs(`${members.length.toString()} members in any order: ${show(operand)}`, actual, path);
    return pairAll(members, actual) ? undefined : differs(`in any order ${show(operand)}`, actual, path);
  },
  $contains: (operand, actual, path) =>
    isList(actual) && pairAll(listOf(operand), actual) ? undefined : differs(`a list with ${show(operand)}`, actual, path),
  $each: (operand, actual, path) => {
    if (!isList(actual) || actual.length === 0) return differs('a list of at least one member', actual, path);
    return firstOf(actual, (each, at) => match(operand, each, `${path}[${at.toString()}]`));
  },
  $count: (operand, actual, path) => {
    const length = isList(actual) || typeof actual === 'string' ? actual.length : isMap(actual) ? Object.keys(actual).length : undefined;
    if (length === undefined) return differs(`${show(operand)} members`, actual, path);
    return length === operand ? undefined : differsInLength(show(operand), actual, length, path);
  },
  $exactly: (operand, actual, path) => {
    const wanted = isMap(operand) ? operand : {};
    const extra = isMap(actual) ? Object.keys(actual).find((key) => !Object.hasOwn(wanted, key)) : undefined;
    return match(wanted, actual, path) ?? (extra === undefined ? undefined : differs(`no key ${extra}`, actual, path));
  },
  $close: (operand, actual, path) => {
    const [target, given] = isList(operand) ? [Number(operand[0]), Number(operand[1])] : [Number(operand), undefined];
    const margin = given ?? 1e-5 * Math.max(1, Math.abs(target));
    const number = numberOf(actual);
    return number !== undefined && Math.abs(Number(number) - target) <= margin
      ? undefined
      : differs(`${target.toString()} ± ${margin.toString()}`, actual, path);
  },
  $between: (operand, actual, path) => {
    const [low, high] = listOf(operand).map(numberOf);
    const number = numberOf(actual);
    const inside = number !== undefined && low !== undefined && high !== undefined && number >= low && number <= high;
    return inside ? undefined : differs(`a number between ${show(operand)}`, actual, path);
  },
  $matches: (operand, actual, path) =>
    typeof actual === 'string' && new RegExp(textOf(operand), 'su').test(actual)
      ? undefined
      : differs(`a text with /${textOf(operand)}/`, actual, path),
  $type: (operand, actual, path) =>
    typeOf(actual) === operand || (operand === 'number' && typeOf(actual) === 'integer')
      ? undefined
      : differs(`a value of type ${show(operand)}`, actual, path),
  $absent: (_operand, actual, path) => (actual === undefined ? undefined : differs('nothing', actual, path)),
  $not: (operand, actual, path) =>
    actual !== undefined && match(operand, actual, path) !== undefined ? undefined : differs(`anything but ${show(operand)}`, actual, path),
  $all: (operand, actual, path) => firstOf(listOf(operand), (each) => match(each, actual, path)),
};

/** Keys of one-key objects that mean something in an expectation; the driver's own words stand in value.ts and the grammar. */
export const operatorNames: readonly string[] = Object.keys(operators);

/** The same expectation where no object may have a further key, at any depth. */
export function exact(expected: Value): Value {
  if (isList(expected)) return expected.map(exact);
  if (!isMap(expected)) return expected;
  const word = loneKey(expected);
  const inner = (value: ValueMap): ValueMap => Object.fromEntries(Object.entries(value).map(([key, each]) => [key, exact(each)]));
  if (word === '$exactly' && isMap(expected[word])) return { [word]: inner(expected[word]) };
  if (word?.startsWith('$') === true) return Object.hasOwn(operators, word) ? inner(expected) : expected;
  return { $exactly: inner(expected) };
}

function matchList(expected: readonly Value[], actual: Value, path: string): Mismatch | undefined {
  if (!isList(actual)) return differs(`a list of ${expected.length.toString()}`, actual, path);
  const first = firstOf(expected, (each, at) => match(each, actual[at], `${path}[${at.toString()}]`));
  if (expected.length !== actual.length) return differsInLength(expected.length.toString(), actual, actual.length, path);
  return first !== undefined && sameHits(expected, actual) ? undefined : first;
}

function matchMap(expected: ValueMap, actual: Value, path: string): Mismatch | undefined {
  if (!isMap(actual)) return differs(`an object ${show(expected)}`, actual, path);
  return firstOf(Object.entries(expected), ([key, each]) =>
    match(each, Object.hasOwn(actual, key) ? actual[key] : undefined, `${path}.${key}`),
  );
}

/** The engine is free to order hits of equal distance, so each run of them compares as a set. */
function sameHits(expected: readonly Value[], actual: readonly Value[]): boolean {
  if (!actual.every((each) => isMap(each) && Object.hasOwn(each, 'distance') && Object.hasOwn(each, 'id'))) return false;
  for (let from = 0, to = 0; from < actual.length; from = to) {
    const distance = distanceAt(actual, from);
    while (to < actual.length && distanceAt(actual, to) === distance) to++;
    if (!pairAll(expected.slice(from, to), actual.slice(from, to))) return false;
  }
  return true;
}

const distanceAt = (hits: readonly Value[], at: number): string => show((hits[at] as ValueMap).distance);

/** Whether each expected member has a member of its own that matches it: a bipartite matching by augmenting paths. */
function pairAll(expected: readonly Value[], actual: readonly Value[]): boolean {
  const takenBy = new Map<number, number>();
  const place = (member: number, seen: Set<number>): boolean =>
    actual.some((each, at) => {
      if (seen.has(at) || match(expected[member] ?? null, each) !== undefined) return false;
      seen.add(at);
      const holder = takenBy.get(at);
      if (holder !== undefined && !place(holder, seen)) return false;
      takenBy.set(at, member);
      return true;
    });
  return expected.every((_, member) => place(member, new Set()));
}

/** Integers compare to the last digit; a fraction also matches the float32 nearest to it. */
function sameNumber(expected: number | bigint, actual: number | bigint | undefined): boolean {
  if (actual === undefined) return false;
  if (typeof expected === 'bigint' || typeof actual === 'bigint') return expected == actual;
  return Object.is(expected, actual) || (!Number.isInteger(expected) && Math.fround(expected) === actual);
}

function typeOf(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  const number = numberOf(value);
  if (number !== undefined) return typeof number === 'bigint' || Number.isInteger(number) ? 'integer' : 'number';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'bool';
  if (isList(value)) return 'list';
  return loneKey(value) === '$bytes' ? 'bytes' : 'object';
}

const differs = (expected: string, actual: Value | undefined, path: string): Mismatch => ({ path, expected, actual: show(actual) });

const differsInLength = (expected: string, actual: Value | undefined, length: number, path: string): Mismatch => ({
  path,
  expected: `${expected} members`,
  actual: `${length.toString()}: ${show(actual)}`,
});

function firstOf<T>(list: readonly T[], look: (each: T, at: number) => Mismatch | undefined): Mismatch | undefined {
  for (const [at, each] of list.entries()) {
    const found = look(each, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const listOf = (value: Value): readonly Value[] => (isList(value) ? value : [value]);
