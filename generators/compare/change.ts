/** One difference between two Models, before any rule judged it. */

/** An object of the Model before and after. */
export interface Pair<T = object> {
  readonly before: T;
  readonly after: T;
}

/** A step on the way from the Model to what changed. */
export interface Level extends Pair {
  /** The interface in `generators/model/model.ts`: `Param`. */
  readonly shape: string;
  /** What tells it from others of its list: a parameter's name, `CreateAlias` of an RPC. Empty where there is one alone. */
  readonly name: string;
}

export interface Change {
  /** Interface and property: `Param.default`. */
  readonly at: string;
  /** `changed`: a value became another. Of a list: a member came, went, or the same members stand in another order. */
  readonly how: 'added' | 'removed' | 'changed' | 'reordered';
  /** Whether it is a member of the list that came or went. */
  readonly isMember: boolean;
  /** The value of the property, or the list's member; absent on the side that has none. */
  readonly before: unknown;
  readonly after: unknown;
  /** What messages call it, as the spec writes it. */
  readonly texts: Pair<string>;
  /** From the Model to the object that has the property. */
  readonly trail: readonly Level[];
}

/** The object that has the property. */
export const ownerOf = <T>(change: Change): Pair<T> => change.trail.at(-1) as unknown as Pair<T>;

/** The innermost object of a kind on the way. */
export const within = (change: Change, ...shapes: readonly string[]): Level | undefined =>
  change.trail.findLast(({ shape }) => shapes.includes(shape));
