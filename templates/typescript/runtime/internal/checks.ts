/** Checks of values that hold others: lists, maps, records, keys. */
import { countQueries, type QueryData } from './queries.js';
import type { Integer } from './integers.js';
import type { Checked, ListRule, Rule } from './rules.js';
import { ScalarChecks } from './scalar_checks.js';
import { isInteger64, isMapping, lengthOf, type Fields } from './shapes.js';

/** Checks the fields of a record, which stand behind a prefix. */
export type RecordCheck = (call: Checks, prefix: string, fields: Fields) => object;

/** What the members of a union become, each with its name under `kind`. */
export type Tagged<M extends Readonly<Record<string, RecordCheck>>> = {
  [K in keyof M]: { readonly kind: K } & ReturnType<M[K]>;
}[keyof M];

/** Checks one member of a list or map; `at` is its place: `fields[2]`. */
export type Member<T> = (at: string, given: unknown) => T;

export class Checks extends ScalarChecks {
  texts<const R extends ListRule<string>>(parameter: string, given: unknown, rule?: R): Checked<string[], R> {
    return this.#list(parameter, given, rule, 'a list of texts', (at, value) => {
      if (typeof value !== 'string') throw this.wrong(at, 'a text', value, rule);
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
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    if (!isMapping(value)) throw this.wrong(parameter, 'a mapping', given, rule);
    if (rule?.notEmpty === true && Object.keys(value).length === 0) throw this.wrong(parameter, 'a non-empty mapping', given, rule);
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
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    if (!isMapping(value)) throw this.wrong(parameter, 'a mapping', given, rule);
    return member(this, `${parameter}.`, value);
  }

  /** One of several records: `kind` says which. */
  tagged<M extends Readonly<Record<string, RecordCheck>>, const R extends Rule<unknown>>(
    parameter: string,
    given: unknown,
    members: M,
    rule?: R,
  ): Checked<Tagged<M>, R> {
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    const { kind, ...fields } = isMapping(value) ? value : {};
    const member = typeof kind === 'string' && Object.hasOwn(members, kind) ? members[kind] : undefined;
    if (member === undefined) throw this.wrong(parameter, `one of ${Object.keys(members).join(', ')}`, given, rule);
    return { kind, ...member(this, `${parameter}.`, fields) } as Checked<Tagged<M>, R>;
  }

  /** Primary keys, all of one type; one alone is a list of it. */
  ids<const R extends ListRule<Integer | string>>(
    parameter: string,
    given: unknown,
    rule?: R,
  ): Checked<readonly Integer[] | readonly string[], R> {
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    const list: unknown = value instanceof BigInt64Array ? Array.from(value) : Array.isArray(value) ? value : [value];
    const whole = list as unknown[];
    if (!whole.every((each) => typeof each === 'string') && !whole.every(isInteger64)) {
      throw this.wrong(parameter, 'integers or texts, all of one kind', given, rule);
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
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    if (rule?.notEmpty === true && lengthOf(value) === 0) throw this.wrong(parameter, 'a non-empty list', given, rule);
    if (rule?.count !== undefined && countQueries(value as QueryData) !== rule.count)
      throw this.wrong(parameter, `a list of length ${rule.count}`, given, rule);
    return value as Checked<T, R>;
  }

  #list<T, R extends ListRule<unknown>>(
    parameter: string,
    given: unknown,
    rule: R | undefined,
    expected: string,
    member: Member<T>,
  ): Checked<T[], R> {
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    const list: unknown = rule?.single === true && !Array.isArray(value) ? [value] : value;
    if (!Array.isArray(list)) throw this.wrong(parameter, expected, given, rule);
    this.#listFits(parameter, list, given, rule);
    return Array.from(list, (each: unknown, index) => member(`${parameter}[${index}]`, each));
  }

  #listFits(parameter: string, list: readonly unknown[], given: unknown, rule: ListRule<unknown> | undefined): void {
    const { length } = list;
    if (rule?.notEmpty === true && length === 0) throw this.wrong(parameter, 'a non-empty list', given, rule);
    if (rule?.unique === true && new Set(list).size !== length) throw this.wrong(parameter, 'a list without repetition', given, rule);
    if (rule?.count !== undefined && length !== rule.count) throw this.wrong(parameter, `a list of length ${rule.count}`, given, rule);
    if (length < (rule?.minLength ?? 0)) throw this.wrong(parameter, `a list of at least ${rule?.minLength ?? 0}`, given, rule);
    if (length > (rule?.maxLength ?? Infinity))
      throw this.wrong(parameter, `a list of at most ${rule?.maxLength ?? Infinity}`, given, rule);
  }
}
