import { join } from 'node:path';
import { expect, it } from 'vitest';
import { askVersion } from './health.js';
import { openEngine } from './index.js';
import { commandLine, freePort } from './process.js';
import { readProfile } from './profile.js';

const root = join(import.meta.dirname, '../..');

it('an engine of one run answers while it runs, and leaves no process behind', async () => {
  const told: string[] = [];
  const engine = await openEngine(root, 'lite', (line) => told.push(line));
  const address = engine.address.replace('http://', '');
  try {
    expect(engine.version).toMatch(/^milvus_lite-/);
    expect(engine.profile).toEqual(readProfile(root, 'lite'));
    expect(await askVersion(address, 5)).toBe(engine.version);
    expect(told).toHaveLength(1);
  } finally {
    await engine.stop();
  }
  expect(commandLine(engine.pid)).toBeUndefined();
  expect(await askVersion(address, 1)).toBeUndefined();
}, 90_000);

it('where nothing listens there is no version, and no exception', async () => {
  expect(await askVersion(`127.0.0.1:${(await freePort()).toString()}`, 1)).toBeUndefined();
});
