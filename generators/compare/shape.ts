/** How the properties of one interface of the Model are compared. */

export type Part =
  /** By a text, which also stands in messages. */
  | { readonly is: 'text'; readonly text: (value: never) => string }
  | { readonly is: 'object'; readonly shape: () => Shape }
  | ListPart
  /** Some text has it: that of the value, condition or type which the object is part of. */
  | { readonly is: 'told' }
  /** Nothing is lost without it. */
  | { readonly is: 'nothing'; readonly why: string };

export interface ListPart {
  readonly is: 'list';
  readonly members: (value: never) => readonly object[];
  readonly shape: (member: never) => Shape;
  /** Members of one name are compared with each other. */
  readonly name: (member: never) => string;
  /** Names that it had before, by which it is found again. */
  readonly also: (member: never) => readonly string[];
  readonly ordered: boolean;
}

export interface Shape {
  readonly name: string;
  /** Of one of several kinds, what they are kinds of: `Declaration`. */
  readonly base: string;
  readonly parts: Readonly<Record<string, Part>>;
  /** It is reached by many ways, and compared once. */
  readonly once: boolean;
}

/** A property that is left out does not compile. */
export const shape = <T>(name: string, parts: { readonly [K in keyof T]-?: Part }, { once = false, base = name } = {}): Shape => ({
  name,
  base,
  parts,
  once,
});

export const told: Part = { is: 'told' };
export const nothing = (why: string): Part => ({ is: 'nothing', why });
export const object = (of: () => Shape): Part => ({ is: 'object', shape: of });

export const text = <T = unknown>(print: (value: T) => string = plain): Part => ({ is: 'text', text: print });

/** Texts, whose order matters. */
export const names = <T = string>(name: (member: T) => string = String): Part =>
  text((list: readonly T[]) => (list.length === 0 ? 'none' : list.map(name).join(', ')));

export function list<T extends object, V = readonly T[]>(
  of: Shape | ((member: T) => Shape),
  name: (member: T) => string,
  options: {
    readonly ordered?: boolean;
    readonly also?: (member: T) => readonly string[];
    readonly members?: (value: V) => readonly T[];
  } = {},
): Part {
  const { ordered = true, also = () => [], members = (value: V) => value as readonly T[] } = options;
  return { is: 'list', members, shape: typeof of === 'function' ? of : () => of, name, also, ordered };
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
