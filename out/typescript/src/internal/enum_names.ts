/** The members of an enum: by the specification's name, the wire's name and the wire's number. */

/** A number that this version does not know. */
export type Unknown = `Unknown(${number})`;

const UNKNOWN = /^Unknown\((-?\d+)\)$/;

export interface EnumOptions {
  readonly ignoreCase?: boolean;
  /** Other text passes. */
  readonly open?: boolean;
  /** Shorthands: `int` for `Int64`. */
  readonly accepts?: Readonly<Record<string, string>>;
}

/** What can be given for a member, and what is told when something else is. */
export class EnumNames<T extends string> {
  readonly expected: string;
  readonly #members: ReadonlyMap<string, T>;
  readonly #ignoreCase: boolean;
  readonly #open: boolean;

  constructor(members: readonly T[], options: EnumOptions = {}) {
    this.expected = options.open === true ? 'a text' : `one of ${members.join(', ')}`;
    this.#ignoreCase = options.ignoreCase === true;
    this.#open = options.open === true;
    const accepted = Object.entries(options.accepts ?? {}).map(([name, member]) => [this.#key(name), member as T] as const);
    this.#members = new Map([...accepted, ...members.map((member) => [this.#key(member), member] as const)]);
  }

  /** Undefined where `given` is no member. */
  find(given: unknown): T | undefined {
    if (typeof given !== 'string') return undefined;
    return this.#members.get(this.#key(given)) ?? (this.#open || this.takes(given) ? (given as T) : undefined);
  }

  protected takes(_given: string): boolean {
    return false;
  }

  #key(text: string): string {
    return this.#ignoreCase ? text.toLowerCase() : text;
  }
}

/** Number and wire name of each member. */
export type WireMembers = Readonly<Record<string, readonly [number: number, wireName: string]>>;

/** An enum that stands on the wire as a number. */
export class WireEnumNames<T extends string> extends EnumNames<T> {
  readonly #wire: WireMembers;
  readonly #names: ReadonlyMap<number, string>;

  constructor(wire: WireMembers, options: EnumOptions = {}) {
    const names = Object.entries(wire).map(([name, [, wireName]]) => [wireName, name] as const);
    super(Object.keys(wire) as T[], { ...options, accepts: { ...Object.fromEntries(names), ...options.accepts } });
    this.#wire = wire;
    this.#names = new Map(Object.entries(wire).map(([name, [number]]) => [number, name] as const));
  }

  /** A number that is no member becomes `Unknown(7)`, which can be sent back. */
  fromNumber(number: number): T {
    return (this.#names.get(number) ?? `Unknown(${number})`) as T;
  }

  toNumber(member: string): number {
    return this.#wire[member]?.[0] ?? Number(UNKNOWN.exec(member)?.[1] ?? 0);
  }

  wireName(member: string): string {
    return this.#wire[member]?.[1] ?? member;
  }

  protected override takes(given: string): boolean {
    return UNKNOWN.test(given);
  }
}
