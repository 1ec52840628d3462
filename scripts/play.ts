/** Runs `lockstep conform` as `npm test` does: the whole suite, then a part of it with other versions of grpc and protobuf. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../cli/execute.js';
import { home, root } from '../cli/root.js';
import type { Toolchain, Versions } from '../cli/toolchain.js';
import { toolchains } from '../cli/toolchains/index.js';
import { countConformance } from './conformance.js';
import type { Part } from './tally.js';

interface Run {
  readonly folder: string;
  readonly targets: readonly string[];
  readonly args: readonly string[];
  readonly strict: boolean;
}

/** The end of its range that a language's package manager does not choose by itself. */
const others: readonly { readonly versions: Versions; readonly isOf: (toolchain: Toolchain) => boolean }[] = [
  { versions: 'oldest', isOf: ({ language }) => language !== 'go' },
  { versions: 'newest', isOf: ({ language }) => language === 'go' },
];
/** Every twelfth case, of all groups. */
const part = '1/12';

export function playWhole(_built: readonly Toolchain[], strict: boolean): Promise<readonly Part[]> {
  return play({ folder: 'reports', targets: targetsOf(toolchains), args: [], strict });
}

export async function playOtherVersions(built: readonly Toolchain[], strict: boolean): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const { versions, isOf } of others) {
    const targets = targetsOf(built.filter(isOf));
    if (targets.length === 0) continue;
    const args = ['--versions', versions, '--shard', part, '--target', ...targets];
    const played = await play({ folder: `reports/${versions}`, targets, args, strict });
    parts.push(...played.map((each) => ({ ...each, name: `${each.name}, ${versions} versions` })));
  }
  return parts;
}

const targetsOf = (all: readonly Toolchain[]): readonly string[] => all.flatMap(({ targets }) => targets);

async function play({ folder, targets, args, strict }: Run): Promise<readonly Part[]> {
  const started = performance.now();
  const report = join(root, folder, 'report.json');
  rmSync(report, { force: true });
  const all = [join(home, 'cli/lockstep.mjs'), 'conform', ...args, ...(strict ? ['--require-all'] : [])];
  const { ok, output } = await execute({ file: process.execPath, args: all, cwd: root, patience: 45 });
  return countConformance({ report, targets, strict, ok, seconds: (performance.now() - started) / 1000, output });
}
