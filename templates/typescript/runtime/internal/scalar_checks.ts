/** Checks of single values: kind, range, text. */
import { shown, type JsonValue } from './canonical_json.js';
import type { EnumNames } from './enum_names.js';
import type { InvalidArgumentError } from './errors.js';
import type { Integer } from './integers.js';
import { Refusals } from './refusals.js';
import { numberKind, textFits, textKind, type Checked, type NumberRule, type Rule, type TextRule } from './rules.js';
import { isJson, isWhole, lengthOf } from './shapes.js';

export class ScalarChecks extends Refusals {
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
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    const member = names.find(value);
    if (member === undefined) throw this.wrong(parameter, names.expected, given, rule);
    return member;
  }

  /** A function of the user's. */
  callback<T, const R extends Rule<unknown>>(parameter: string, given: T | null | undefined, rule?: R): Checked<T, R> {
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    if (typeof value !== 'function') throw this.invalid(parameter, `${parameter} must be a function, not ${shown(value)}`);
    return value as Checked<T, R>;
  }

  /** The value, or its default; undefined where it is absent. */
  protected given(given: unknown, rule: Rule<unknown> | undefined): unknown {
    const absent =
      given === undefined ||
      given === null ||
      (rule?.emptyAbsent === true && (given === '' || lengthOf(given) === 0)) ||
      rule?.alsoAbsent?.includes(given) === true;
    return absent ? rule?.default : given;
  }

  protected absent<T, R extends Rule<unknown>>(parameter: string, rule: R | undefined): Checked<T, R> {
    if (rule?.optional !== true) throw this.invalid(parameter, `${parameter} is required`);
    return undefined as Checked<T, R>;
  }

  protected wrong(parameter: string, expected: string, given: unknown, rule: Rule<unknown> | undefined): InvalidArgumentError {
    return this.invalid(parameter, `${parameter} must be ${expected}${rule?.secret === true ? '' : `, not ${shown(given)}`}`);
  }

  #checked<T, R extends Rule<T>>(
    parameter: string,
    given: unknown,
    rule: R | undefined,
    expected: string,
    fits: (value: unknown) => value is T,
  ): Checked<T, R> {
    const value = this.given(given, rule);
    if (value === undefined) return this.absent(parameter, rule);
    if (!fits(value)) throw this.wrong(parameter, expected, given, rule);
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
}
