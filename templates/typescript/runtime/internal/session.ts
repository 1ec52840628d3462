/** A session: a client over another's connection, whose calls carry what pins them. */
import type { Client } from './client.js';

export interface Session {
  /** The client whose connection, schemas and own writes the session shares. */
  readonly client: Client;
  /** By parameter: what its calls send. */
  readonly pins: Readonly<Record<string, string>>;
  /** The oldest server that knows sessions. */
  readonly since: string;
  isClosed: boolean;
}
