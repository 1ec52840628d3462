/** Refuses what a method cannot take, before any I/O, in words that are the same in every language. */
import { shown, type JsonValue } from './canonical_json.js';
import type { EnumNames } from './enum_names.js';
import { InvalidArgumentError } from './errors.js';
import type { Integer } from './integers.js';
import { numberKind, textFits, textKind, type Checked, type ListRule, type NumberRule, type Rule, type TextRule } from './rules.js';
import { isInteger64, isJson, isMapping, isWhole, lengthOf, type Fields } from './shapes.js';
import { countQueries, type QueryData } from './queries.js';
import { question } from './suggest.js';

/** Checks the fields of a record, which stand behind a prefix. */
export type RecordCheck = (call: Checks, prefix: string, fields: Fields) => object;

/** What the members of a union become, each with its name under `kind`. */
export type Tagged<M extends Readonly<Record<string, RecordCheck>>> = {
  [K in keyof M]: { readonly kind: K } & ReturnType<M[K]>;
}[keyof M];

/** Checks one member of a list or map; `at` is its place: `fields[2]`. */
export type Member<T> = (at: string, given: unknown) => T;

const VISIBLE = /^[ -~]*$/;

export class Checks {
  /** Name of the method in the specification. */
  readonly method: string;

  constructor(method: string) {
    this.method = method;
  }

  /** The error, to be thrown. */
  invalid(parameter: string | undefined, problem: string): InvalidArgumentError {
    return new InvalidArgumentError(this.method, parameter === undefined ? undefined : rootOf(parameter), problem);
  }

  /** Refuses keys that are not among `names`; `prefix` is where they stand: `schema.fields[0].` */
  known(given: unknown, names: readonly string[], prefix = ''): void {
    if (!isMapping(given)) throw this.invalid(undefined, `the request must be a mapping, not ${shown(given)}`);
    const unknown = Object.keys(given).find((key) => !names.includes(key));
    if (unknown === undefined) return;
    throw this.invalid(`${prefix}${snake(unknown)}`, `unknown parameter ${prefix}${unknown}${question(unknown, names)}`);
  }

  string<const R extends TextRule>(parameter: string, given: unknown, rule?: R): Checked<string, R> {
    return this.#checked(
      parameter,
      given,
      rule,
      textKind(rule),
      (text): text is string => typeof text === 'string' && textFits(text, rule),
    );
  }

  name<const R extends TextRule>(parameter: string, given: unknown, rule?: R): Checked<string, R> {
    return this.string(parameter, given, { ...rule, name: true } as unknown as R);
  }

  bool<const R extends Rule<boolean>>(parameter: string, given: unknown, rule?: R): Checked<boolean, R> {
    return this.#checked(parameter, given, rule, 'true or false', (value) => typeof value === 'boolean');
  }

  int32<const R extends NumberRule<number>>(parameter: string, given: unknown, rule?: R): Checked<number, R> {
    return this.#whole(parameter, given, rule, -2147483648, 2147483647);
  }

  count<const R extends NumberRule<number>>(parameter: string, given: unknown, rule?: R): Checked<number, R> {
    return this.#whole(parameter, given, rule, 0, Number.MAX_SAFE_INTEGER);
  }

  int64<const R extends NumberRule<Integer>>(parameter: string, given: unknown, rule?: R): Checked<Integer, R> {
    return this.#integer(parameter, given, rule, -9223372036854775808n, 9223372036854775807n);
  }

  uint64<const R extends NumberRule<Integer>>(parameter: string, given: unknown, rule?: R): Checked<Integer, R> {
    return this.#integer(parameter, given, rule, 0n, 18446744073709551615n);
  }

  float<const R extends NumberRule<number>>(parameter: string, given: unknown, rule?: R): Checked<number, R> {
    const expected = numberKind(rule);
    return this.#checked(
      parameter,
      given,
      rule,
      expected,
      (value): value is number => typeof value === 'number' && value >= (rule?.min ?? -Infinity) && value <= (rule?.max ?? Infinity),
    );
  }

  double<const R extends NumberRule<number>>(parameter: string, given: unknown, rule?: R): Checked<number, R> {
    return this.float(parameter, given, rule);
  }

  bytes<const R extends Rule<Uint8Array>>(parameter: string, given: unknown, rule?: R): Checked<Uint8Array, R> {
    return this.#checked(parameter, given, rule, 'bytes', (value) => value instanceof Uint8Array);
  }

  json<const R extends Rule<JsonValue>>(parameter: string, given: unknown, rule?: R): Checked<JsonValue, R> {
    return this.#checked(parameter, given, rule, 'a JSON value', isJson);
  }

  /** A span of time in milliseconds, or the word `unlimited`, which gives infinity. */
  milliseconds<const R extends Rule<number>>(parameter: string, given: unknown, rule?: R): Checked<number, R> {
    const value = given === 'unlimited' ? Infinity : given;
    return this.#checked(
      parameter,
      value,
      rule,
      'a positive number of milliseconds or "unlimited"',
      (span): span is number => typeof span === 'number' && span > 0,
    );
  }

  member<T extends string, const R extends Rule<NoInfer<T>>>(
    parameter: string,
    given: unknown,
    names: EnumNames<T>,
    rule?: R,
  ): Checked<T, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    const member = names.find(value);
    if (member === undefined) throw this.#wrong(parameter, names.expected, given, rule);
    return member;
  }

  texts<const R extends ListRule<string>>(parameter: string, given: unknown, rule?: R): Checked<string[], R> {
    return this.#list(parameter, given, rule, 'a list of texts', (at, value) => {
      if (typeof value !== 'string') throw this.#wrong(at, 'a text', value, rule);
      return value;
    });
  }

  listOf<T, const R extends ListRule<unknown>>(parameter: string, given: unknown, member: Member<T>, rule?: R): Checked<T[], R> {
    return this.#list(parameter, given, rule, 'a list', member);
  }

  mapOf<T, const R extends Rule<unknown> & { readonly notEmpty?: true }>(
    parameter: string,
    given: unknown,
    member: Member<T>,
    rule?: R,
  ): Checked<Record<string, T>, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    if (!isMapping(value)) throw this.#wrong(parameter, 'a mapping', given, rule);
    if (rule?.notEmpty === true && Object.keys(value).length === 0) throw this.#wrong(parameter, 'a non-empty mapping', given, rule);
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    return Object.fromEntries(entries.map(([key, each]) => [key, member(`${parameter}.${key}`, each)]));
  }

  /** An object of the shape that `member` checks, its fields named behind a prefix. */
  record<T, const R extends Rule<unknown>>(
    parameter: string,
    given: unknown,
    member: (call: Checks, prefix: string, fields: Fields) => T,
    rule?: R,
  ): Checked<T, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    if (!isMapping(value)) throw this.#wrong(parameter, 'a mapping', given, rule);
    return member(this, `${parameter}.`, value);
  }

  /** One of several records: `kind` says which. */
  tagged<M extends Readonly<Record<string, RecordCheck>>, const R extends Rule<unknown>>(
    parameter: string,
    given: unknown,
    members: M,
    rule?: R,
  ): Checked<Tagged<M>, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    const { kind, ...fields } = isMapping(value) ? value : {};
    const member = typeof kind === 'string' && Object.hasOwn(members, kind) ? members[kind] : undefined;
    if (member === undefined) throw this.#wrong(parameter, `one of ${Object.keys(members).join(', ')}`, given, rule);
    return { kind, ...member(this, `${parameter}.`, fields) } as Checked<Tagged<M>, R>;
  }

  /** A function of the user's. */
  callback<T, const R extends Rule<unknown>>(parameter: string, given: T | null | undefined, rule?: R): Checked<T, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    if (typeof value !== 'function') throw this.invalid(parameter, `${parameter} must be a function, not ${shown(value)}`);
    return value as Checked<T, R>;
  }

  /** Primary keys, all of one type; one alone is a list of it. */
  ids<const R extends ListRule<Integer | string>>(
    parameter: string,
    given: unknown,
    rule?: R,
  ): Checked<readonly Integer[] | readonly string[], R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    const list: unknown = value instanceof BigInt64Array ? Array.from(value) : Array.isArray(value) ? value : [value];
    const whole = list as unknown[];
    if (!whole.every((each) => typeof each === 'string') && !whole.every(isInteger64)) {
      throw this.#wrong(parameter, 'integers or texts, all of one kind', given, rule);
    }
    this.#listFits(parameter, whole, given, rule);
    return whole;
  }

  /** A host type that its encoder checks: rows, queries. */
  value<T, const R extends Rule<unknown> & { readonly notEmpty?: true; readonly count?: number }>(
    parameter: string,
    given: T | null | undefined,
    rule?: R,
  ): Checked<T, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    if (rule?.notEmpty === true && lengthOf(value) === 0) throw this.#wrong(parameter, 'a non-empty list', given, rule);
    if (rule?.count !== undefined && countQueries(value as QueryData) !== rule.count)
      throw this.#wrong(parameter, `a list of length ${rule.count}`, given, rule);
    return value as Checked<T, R>;
  }

  /** Texts that travel beside the request, as HTTP headers do. */
  sendable(parameter: string, text: string): void {
    if (!VISIBLE.test(text)) throw this.invalid(parameter, `${parameter} must be visible ASCII text, not ${shown(text)}`);
  }

  required<T>(parameter: string, given: T | undefined): asserts given is T {
    if (given === undefined) throw this.invalid(parameter, `${parameter} is required`);
  }

  exactlyOne(given: Fields): void {
    const names = Object.keys(given);
    if (presentNames(given).length !== 1) throw this.invalid(names[0], `give exactly one of ${names.join(', ')}`);
  }

  atMostOne(given: Fields): void {
    const [, second] = presentNames(given);
    if (second !== undefined) throw this.invalid(second, `give at most one of ${Object.keys(given).join(', ')}`);
  }

  atLeastOne(given: Fields): void {
    const names = Object.keys(given);
    if (presentNames(given).length === 0) throw this.invalid(names[0], `give at least one of ${names.join(', ')}`);
  }

  /** `given` asks for each of `needed`. */
  requires(given: string, needed: Fields): void {
    const missing = Object.keys(needed).find((name) => needed[name] === undefined);
    if (missing !== undefined) throw this.invalid(given, `${given} needs ${missing}`);
  }

  /** `given` asks for `needed` to be `value`. */
  requiresValue(given: string, needed: string, actual: unknown, value: unknown): void {
    if (actual !== value) throw this.invalid(given, `${given} needs ${needed} to be ${String(value)}`);
  }

  /** Warns of parameters that have no effect in this form of the call. */
  unused(form: string, given: Readonly<Record<string, boolean>>): void {
    for (const name of Object.keys(given)) {
      if (given[name] === true) process.emitWarning(`${this.method}: ${name} has no effect together with ${form}`, 'MilvusWarning');
    }
  }

  /** No two members of a list have the same value of a field. */
  unique<T>(parameter: string, list: readonly T[] | undefined, by: keyof T & string): void {
    const values = (list ?? []).map((each) => each[by]);
    const place = values.findIndex((value, index) => values.indexOf(value) !== index);
    if (place >= 0) throw this.invalid(parameter, `${parameter}[${place}].${snake(by)} repeats ${shown(values[place])}`);
  }

  /** Just one member of a list has these values. */
  exactlyOneWhere<T>(parameter: string, list: readonly T[] | undefined, equals: Partial<T>): void {
    const wanted = Object.entries(equals) as [keyof T & string, unknown][];
    const found = (list ?? []).filter((each) => wanted.every(([name, value]) => each[name] === value)).length;
    if (found === 1) return;
    const text = wanted.map(([name, value]) => `${snake(name)} ${shown(value)}`).join(' and ');
    throw this.invalid(parameter, `${parameter} must have exactly one member with ${text}, not ${found}`);
  }

  #checked<T, R extends Rule<T>>(
    parameter: string,
    given: unknown,
    rule: R | undefined,
    expected: string,
    fits: (value: unknown) => value is T,
  ): Checked<T, R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    if (!fits(value)) throw this.#wrong(parameter, expected, given, rule);
    return value;
  }

  #whole<R extends NumberRule<number>>(
    parameter: string,
    given: unknown,
    rule: R | undefined,
    least: number,
    most: number,
  ): Checked<number, R> {
    const min = Math.max(least, rule?.min ?? least);
    const max = Math.min(most, rule?.max ?? most);
    const expected = rule?.oneOf === undefined ? `an integer from ${min} to ${max}` : `one of ${rule.oneOf.join(', ')}`;
    const value = typeof given === 'bigint' && Number.isSafeInteger(Number(given)) ? Number(given) : given;
    return this.#checked(
      parameter,
      value,
      rule,
      expected,
      (number): number is number =>
        Number.isSafeInteger(number) && Number(number) >= min && Number(number) <= max && (rule?.oneOf?.includes(Number(number)) ?? true),
    );
  }

  #integer<R extends NumberRule<Integer>>(
    parameter: string,
    given: unknown,
    rule: R | undefined,
    least: bigint,
    most: bigint,
  ): Checked<Integer, R> {
    const min = rule?.min === undefined ? least : BigInt(rule.min);
    const max = rule?.max === undefined ? most : BigInt(rule.max);
    return this.#checked(
      parameter,
      given,
      rule,
      rule?.min === undefined && rule?.max === undefined && !isWhole(given) ? 'an integer' : `an integer from ${min} to ${max}`,
      (value): value is Integer => isWhole(value) && value >= min && value <= max,
    );
  }

  #list<T, R extends ListRule<unknown>>(
    parameter: string,
    given: unknown,
    rule: R | undefined,
    expected: string,
    member: Member<T>,
  ): Checked<T[], R> {
    const value = this.#given(given, rule);
    if (value === undefined) return this.#absent(parameter, rule);
    const list: unknown = rule?.single === true && !Array.isArray(value) ? [value] : value;
    if (!Array.isArray(list)) throw this.#wrong(parameter, expected, given, rule);
    this.#listFits(parameter, list, given, rule);
    return Array.from(list, (each: unknown, index) => member(`${parameter}[${index}]`, each));
  }

  #listFits(parameter: string, list: readonly unknown[], given: unknown, rule: ListRule<unknown> | undefined): void {
    const { length } = list;
    if (rule?.notEmpty === true && length === 0) throw this.#wrong(parameter, 'a non-empty list', given, rule);
    if (rule?.unique === true && new Set(list).size !== length) throw this.#wrong(parameter, 'a list without repetition', given, rule);
    if (rule?.count !== undefined && length !== rule.count) throw this.#wrong(parameter, `a list of length ${rule.count}`, given, rule);
    if (length < (rule?.minLength ?? 0)) throw this.#wrong(parameter, `a list of at least ${rule?.minLength ?? 0}`, given, rule);
    if (length > (rule?.maxLength ?? Infinity))
      throw this.#wrong(parameter, `a list of at most ${rule?.maxLength ?? Infinity}`, given, rule);
  }

  /** The value, or its default; undefined where it is absent. */
  #given(given: unknown, rule: Rule<unknown> | undefined): unknown {
    const absent =
      given === undefined ||
      given === null ||
      (rule?.emptyAbsent === true && (given === '' || lengthOf(given) === 0)) ||
      rule?.alsoAbsent?.includes(given) === true;
    return absent ? rule?.default : given;
  }

  #absent<T, R extends Rule<unknown>>(parameter: string, rule: R | undefined): Checked<T, R> {
    if (rule?.optional !== true) throw this.invalid(parameter, `${parameter} is required`);
    return undefined as Checked<T, R>;
  }

  #wrong(parameter: string, expected: string, given: unknown, rule: Rule<unknown> | undefined): InvalidArgumentError {
    return this.invalid(parameter, `${parameter} must be ${expected}${rule?.secret === true ? '' : `, not ${shown(given)}`}`);
  }
}

function presentNames(given: Fields): string[] {
  return Object.keys(given).filter((name) => given[name] !== undefined);
}

/** `schema.fields[0].dim` is at fault in `schema`. */
function rootOf(path: string): string {
  return path.split(/[.[]/, 1)[0] ?? path;
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
