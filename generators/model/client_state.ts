/** What `$client` has: the state of every client, and what a session pins. */
import type { Type } from './model.js';
import { scalar } from './types.js';

/** What every client knows. */
const state: Readonly<Record<string, Type>> = {
  database: scalar('string'),
  authorization: scalar('string'),
  identifier: scalar('int64'),
  server_version: scalar('string'),
  host: scalar('string'),
  last_write: { kind: 'map', of: scalar('uint64') },
};

const unknownAtFirst: ReadonlySet<string> = new Set(['identifier', 'authorization', 'server_version']);

/** Whether a field of `$client` is a parameter of a session. */
export const isPinned = (field: string): boolean => !Object.hasOwn(state, field);

export interface ClientField {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
}

/** The fields of `$client`; `pins` are the parameters of sessions, absent in a client that is none. */
export const clientFields = (pins: readonly { readonly name: string; readonly type: Type }[]): ClientField[] => [
  ...Object.entries(state).map(([name, type]) => ({ name, type, optional: unknownAtFirst.has(name) })),
  ...pins.map(({ name, type }) => ({ name, type, optional: true })),
];
