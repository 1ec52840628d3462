/** What a mutant of the Model loses, and how: it is changed in place, and changed back. */
import type { Writable } from '../context.js';
import type { Place } from '../model.js';

export type LossKind = 'mapping' | 'step' | 'default' | 'check' | 'cache' | 'gate' | 'retry' | 'error';

export interface Loss {
  readonly kind: LossKind;
  /** `milvus.SearchRequest.dsl is not sent`. */
  readonly title: string;
  readonly place: Place;
  /** Changes the Model, until the function that it gives is called. One loss at a time. */
  readonly begin: () => () => void;
}

/** A list without one of its members. */
export function without<T>(list: readonly T[], member: T): () => void {
  const writable = list as T[];
  const at = writable.indexOf(member);
  writable.splice(at, 1);
  return () => {
    writable.splice(at, 0, member);
  };
}

/** An object with another value under one of its keys. */
export function replaced<T, K extends keyof T>(object: T, key: K, value: T[K]): () => void {
  const writable = object as Writable<T>;
  const before = writable[key];
  writable[key] = value;
  return () => {
    writable[key] = before;
  };
}
