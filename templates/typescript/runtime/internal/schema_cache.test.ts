/** One lookup for all who ask at once; what was dropped meanwhile is not kept. */
import { describe, expect, it } from 'vitest';
import type { DescribeCollectionResponse } from '../wire/received.js';
import { Schema } from './schema.js';
import { SchemaCache } from './schema_cache.js';

const schemaOf = (name: string, aliases: readonly string[] = []): Schema =>
  new Schema(
    { collection_name: name, aliases, schema: null, update_timestamp: 1, collectionID: 1 } as unknown as DescribeCollectionResponse,
    { method: 'insert' },
  );

const key = { database: '', name: 'c' };

function counted(result: () => Promise<Schema>): { readonly look: () => Promise<Schema>; readonly count: () => number } {
  let lookups = 0;
  return {
    look: () => {
      lookups += 1;
      return result();
    },
    count: () => lookups,
  };
}

const soon = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, 5, value));

describe('schema cache', () => {
  it('concurrent first uses share one lookup, later ones need none', async () => {
    const cache = new SchemaCache();
    const { look, count } = counted(() => soon(schemaOf('c')));
    const found = await Promise.all([cache.find(key, look), cache.find(key, look)]);
    expect(found.map(({ cached }) => cached)).toEqual([false, false]);
    expect((await cache.find(key, look)).cached).toBe(true);
    expect(count()).toBe(1);
  });

  it('a failed lookup is raised to all who waited and is not kept', async () => {
    const cache = new SchemaCache();
    const failing = counted(() => Promise.reject(new Error('no')));
    const waiting = [cache.find(key, failing.look), cache.find(key, failing.look)];
    await expect(Promise.all(waiting)).rejects.toThrow('no');
    await expect(waiting[1]).rejects.toThrow('no');
    expect((await cache.find(key, () => soon(schemaOf('c')))).cached).toBe(false);
    expect(failing.count()).toBe(1);
  });

  it('what is dropped during its lookup is not kept', async () => {
    const cache = new SchemaCache();
    const { look, count } = counted(() => soon(schemaOf('c')));
    const first = cache.find(key, look);
    cache.forget({ schema: 'c', database: '' });
    await first;
    await cache.find(key, look);
    expect(count()).toBe(2);
  });

  it.each([
    ['its key', { schema: 'a', database: '' }],
    ["its collection's name", { schema: 'c', database: '' }],
    ['an alias of it', { schema: 'b', database: '' }],
    ['its database', { database: 'default' }],
    ['everything', { all: true as const }],
  ])('an entry goes by %s', async (_, what) => {
    const cache = new SchemaCache();
    const { look, count } = counted(() => soon(schemaOf('c', ['a', 'b'])));
    await cache.find({ database: '', name: 'a' }, look);
    cache.forget(what);
    await cache.find({ database: '', name: 'a' }, look);
    expect(count()).toBe(2);
  });

  it('an entry of another database or name stays', async () => {
    const cache = new SchemaCache();
    const { look, count } = counted(() => soon(schemaOf('c')));
    await cache.find(key, look);
    cache.forget({ schema: 'c', database: 'other' });
    cache.forget({ schema: 'd', database: '' });
    await cache.find(key, look);
    expect(count()).toBe(1);
  });
});
