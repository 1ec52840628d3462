import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watch } from './watch.js';

test('it acts at once, after a change, a new file and a removed one, and not without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep/a.yaml'), 'a: 1\n');
  const stop = new AbortController();
  let acts = 0;
  const watching = watch([folder], async () => void (acts += 1), stop.signal);
  const expectActs = (wanted: number): Promise<void> => expect.poll(() => acts, { timeout: 10_000 }).toBe(wanted);
  await expectActs(1);
  writeFileSync(join(folder, 'deep/a.yaml'), 'a: 22\n');
  await expectActs(2);
  writeFileSync(join(folder, 'b.yaml'), '');
  await expectActs(3);
  rmSync(join(folder, 'b.yaml'));
  await expectActs(4);
  await new Promise((resolve) => setTimeout(resolve, 800));
  expect(acts).toBe(4);
  stop.abort();
  await watching;
  rmSync(folder, { recursive: true });
});
