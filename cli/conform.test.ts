/** What `lockstep conform` refuses before anything is built or started. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { execute } from './execute.js';
import { root } from './root.js';

test.each([
  [['--group', 'aliases,alias'], /there is no group alias; there are aliases, .*vectors/],
  [['--group', ','], /--group: name one; there are aliases, /],
  [['--case', 'no such title'], /no case has "no such title"/],
  [['--group', 'aliases,indexes', '--case', 'vectors/insert'], /no case of aliases, indexes has "vectors\/insert"/],
])(
  'conform %j',
  async (options, message) => {
    const { ok, output } = await execute({
      file: process.execPath,
      args: [join(root, 'cli/lockstep.mjs'), 'conform', '--target', 'python', ...options],
      cwd: root,
    });
    expect(ok).toBe(false);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/installing|building|conformance:/);
  },
  60_000,
);
