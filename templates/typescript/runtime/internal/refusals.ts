/** Refuses what a call cannot take, before any I/O, in words that are the same in every language. */
import { shown } from './canonical_json.js';
import { InvalidArgumentError } from './errors.js';
import { isMapping, type Fields } from './shapes.js';
import { question } from './suggest.js';

const VISIBLE = /^[ -~]*$/;

export class Refusals {
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
    const names = Object.keys(given);
    if (presentNames(given).length > 1) throw this.invalid(names[0], `give at most one of ${names.join(', ')}`);
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

  /** Just one member of a list has these values, or the other one. */
  exactlyOneWhere<T>(parameter: string, list: readonly T[] | undefined, equals: Partial<T>, or: Alternative<T> = {}): void {
    const found = (list ?? []).filter((each) => fits(each, equals, or)).length;
    if (found !== 1) throw this.invalid(parameter, `${parameter} must have exactly one member with ${wanted(equals, or)}, not ${found}`);
  }

  /** No two members of a list have these values, or the other one. */
  atMostOneWhere<T>(parameter: string, list: readonly T[] | undefined, equals: Partial<T>, or: Alternative<T> = {}): void {
    const found = (list ?? []).filter((each) => fits(each, equals, or)).length;
    if (found > 1) throw this.invalid(parameter, `${parameter} must have at most one member with ${wanted(equals, or)}, not ${found}`);
  }

  /** What is given is what a member of a list is called. */
  refers<T>(parameter: string, given: string | undefined, of: string, list: readonly T[] | undefined, by: keyof T & string): void {
    const known = (list ?? []).map((each) => each[by]);
    if (given === undefined || (known as unknown[]).includes(given)) return;
    throw this.invalid(parameter, `${parameter} must be the ${snake(by)} of one of ${of}, ${shown(known)}, not ${shown(given)}`);
  }
}

/** A value of one field; undefined is nobody's. */
type Alternative<T> = { readonly [K in keyof T]?: T[K] | undefined };

function fits<T>(each: T, equals: Partial<T>, or: Alternative<T>): boolean {
  const others = present(or);
  return present(equals).every(([name, value]) => each[name] === value) || others.some(([name, value]) => each[name] === value);
}

/** `is_primary true or name "id"`. */
function wanted<T>(equals: Partial<T>, or: Alternative<T>): string {
  const text = ([name, value]: readonly [string, unknown]): string => `${snake(name)} ${shown(value)}`;
  return [present(equals).map(text).join(' and '), ...present(or).map(text)].join(' or ');
}

const present = <T>(values: Alternative<T>): [keyof T & string, unknown][] =>
  (Object.entries(values) as [keyof T & string, unknown][]).filter(([, value]) => value !== undefined);

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
