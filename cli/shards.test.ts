import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conform } from './conform.js';
import { mergeShards, shardOf } from './shards.js';
import type { Room } from './toolchain.js';

test('a shard is given as people count, and stays within its parts', () => {
  expect(shardOf('2/3')).toEqual({ index: 1, of: 3 });
  for (const wrong of ['0/3', '4/3', '2', '1/0', 'a/b', '1/2/3', '-1/2'])
    expect(() => shardOf(wrong), wrong).toThrow('2/3 for the second of three');
});

test('--merge runs nothing, so that it takes no option of a run', async () => {
  const command = conform()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  for (const other of [
    ['--shard', '1/2'],
    ['--target', 'go'],
    ['--uri', 'x'],
  ])
    await expect(command.parseAsync(['--merge', 'x', ...other], { from: 'user' }), other[0]).rejects.toThrow('cannot be used with');
});

test('folders without a report are told by name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shards-'));
  mkdirSync(join(folder, '1-of-2'));
  const room = { root: folder } as Room;
  await expect(mergeShards(room, [join(folder, 'none')], undefined)).rejects.toThrow(`there is no folder ${folder}/none`);
  await expect(mergeShards(room, [folder], undefined)).rejects.toThrow(`neither ${folder} nor a folder in it has a report.json`);
  writeFileSync(join(folder, '1-of-2/report.json'), '{}');
  await expect(mergeShards(room, [folder], undefined)).rejects.toThrow(`${folder}/1-of-2: its report is not of a run with --shard`);
  rmSync(folder, { recursive: true });
});
