/** Schemas by database and name: one lookup for all who ask at once, and none while an entry is good. */
import { Schema } from './schema.js';

export type { Schema };

export interface SchemaKey {
  readonly database: string;
  readonly name: string;
}

export interface FoundSchema {
  readonly schema: Schema;
  /** Whether it was there before this call asked. */
  readonly cached: boolean;
}

/** What to drop. */
export type Forget =
  { readonly schema: string; readonly database?: string | undefined } | { readonly database: string } | { readonly all: true };

interface Lookup {
  readonly key: SchemaKey;
  readonly result: Promise<Schema>;
  /** An entry that was dropped during its lookup is not kept. */
  forgotten: boolean;
}

export class SchemaCache {
  readonly #entries = new Map<string, { readonly key: SchemaKey; readonly schema: Schema }>();
  readonly #lookups = new Map<string, Lookup>();

  async find(key: SchemaKey, look: () => Promise<Schema>): Promise<FoundSchema> {
    const id = JSON.stringify([databaseName(key.database), key.name]);
    const known = this.#entries.get(id);
    if (known !== undefined) return { schema: known.schema, cached: true };
    const lookup = this.#lookups.get(id) ?? this.#start(id, key, look);
    return { schema: await lookup.result, cached: false };
  }

  forget(what: Forget): void {
    for (const [id, { key, schema }] of this.#entries) if (concerns(what, key, schema)) this.#entries.delete(id);
    for (const [id, lookup] of this.#lookups) {
      // What a running lookup will find is unknown, so its names are too: any dropped name of its database ends it.
      if ('all' in what || what.database === undefined || databaseName(lookup.key.database) === databaseName(what.database)) {
        lookup.forgotten = true;
        this.#lookups.delete(id);
      }
    }
  }

  #start(id: string, key: SchemaKey, look: () => Promise<Schema>): Lookup {
    const lookup: Lookup = {
      key,
      forgotten: false,
      result: look()
        .then((schema) => {
          if (!lookup.forgotten) this.#entries.set(id, { key, schema });
          return schema;
        })
        .finally(() => {
          if (this.#lookups.get(id) === lookup) this.#lookups.delete(id);
        }),
    };
    this.#lookups.set(id, lookup);
    return lookup;
  }
}

/** No name means the server's default. */
const databaseName = (name: string): string => (name === '' ? 'default' : name);

/** An entry goes when its key, its collection's name or one of its aliases is the name. */
function concerns(what: Forget, key: SchemaKey, schema: Schema): boolean {
  if ('all' in what) return true;
  if (what.database !== undefined && databaseName(what.database) !== databaseName(key.database)) return false;
  return !('schema' in what) || what.schema === key.name || what.schema === schema.collectionName || schema.aliases.includes(what.schema);
}
