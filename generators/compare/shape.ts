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

/** A property that is left out does not compile. */
export interface Shape<T = Record<string, unknown>> {
  readonly name: string;
  /** Of one of several kinds, what they are kinds of: `Declaration`. */
  readonly base: string;
  readonly parts: { readonly [K in keyof T]-?: Part };
  /** It is reached by many ways, and compared once. */
  readonly once: boolean;
}

export const shape = <T>(name: string, parts: Shape<T>['parts'], { once = false, base = name } = {}): Shape<T> => ({
  name,
  base,
  parts,
  once,
});

export const told: Part = { is: 'told' };
export const nothing = (why: string): Part => ({ is: 'nothing', why });
export const object = (of: () => Shape): Part => ({ is: 'object', shape: of });

export const text = (print: (value: never) => string = plain): Part => ({ is: 'text', text: print });

/** Texts, whose order matters. */
export const names = (name: (member: never) => string = String): Part =>
  text((list: readonly never[]) => (list.length === 0 ? 'none' : list.map(name).join(', ')));

export function list<T extends object>(
  of: Shape | ((member: T) => Shape),
  name: (member: T) => string,
  options: {
    readonly ordered?: boolean;
    readonly also?: (member: T) => readonly string[];
    readonly members?: (value: never) => readonly T[];
  } = {},
): Part {
  const { ordered = true, also = () => [], members = (value: readonly T[]) => value } = options;
  return { is: 'list', members, shape: typeof of === 'function' ? of : () => of, name, also, ordered };
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
