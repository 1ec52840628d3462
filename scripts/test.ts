/** Everything that CI runs, two things at a time: our own checks and tests, each package's build and checks, then conformance. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute, type Ran } from '../cli/execute.js';
import { inPool } from '../cli/pool.js';
import { prepare } from '../cli/prepare.js';
import type { Prepared } from '../cli/prepare.js';
import { openRoom, roomOf } from '../cli/room.js';
import { root } from '../cli/root.js';
import type { Room, Toolchain } from '../cli/toolchain.js';
import { toolchains } from '../cli/toolchains/index.js';
import { withEngine } from '../cli/engines.js';
import { playOtherVersions, playWhole } from './play.js';
import { checkExamples } from './examples-check.js';
import { checkHostileNames, openHostileRoom } from './hostile-check.js';
import { fixtureCodes, readFixture } from '../generators/compare/fixtures.js';
import { lintRecipe } from './recipe-lint.js';
import { say } from '../cli/progress.mjs';
import { checkRebuilt } from './rebuild.js';
import { closingLine, table } from './tally.js';
import type { Part } from './tally.js';
import { prove } from './verdicts/prove.js';
import { partOf } from './verdicts/report.js';

const strict = Boolean(process.env['CI']) || process.argv.includes('--require-all');
const node = process.execPath;
const lockstep = join(root, 'cli/lockstep.mjs');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

/** A command that passes or fails as a whole. */
interface Whole {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
}

const ownChecks: readonly Whole[] = [
  { name: 'eslint', file: bin('eslint'), args: ['.', '--max-warnings', '0'] },
  { name: 'tsc', file: bin('tsc'), args: ['--noEmit', '--incremental', 'false'] },
  { name: 'prettier', file: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lockstep generate --check', file: node, args: [lockstep, 'generate', '--check'] },
  { name: 'lockstep check', file: node, args: [lockstep, 'check'] },
];

process.exitCode = await main();

async function main(): Promise<number> {
  const parts: Part[] = [];
  try {
    await runAll(parts);
  } catch (error) {
    // Whatever went wrong, the last line counts it.
    parts.push({ name: 'npm test', passed: 0, failed: 1, skipped: 0, seconds: 0, output: describe(error) });
  }
  for (const part of parts.filter(({ failed, output }) => failed > 0 && output !== '')) {
    process.stdout.write(`\n==== ${part.name}\n${part.output.trimEnd()}\n`);
  }
  process.stdout.write(`\n${table(parts)}\n\n${closingLine(parts)}\n`);
  return parts.some(({ failed }) => failed > 0) ? 1 : 0;
}

async function runAll(parts: Part[]): Promise<void> {
  const room = await openRoom(root, say);
  const prepared: Prepared[] = [];

  say('builds, lint, unit and golden tests');
  const builds = toolchains.map((toolchain) => async () => {
    const [result] = await prepare(room, [toolchain]);
    if (result) prepared.push(result);
  });
  const own = [
    ...ownChecks.map((check) => async () => void parts.push(await runWhole(check))),
    async () => void parts.push(await runVitest()),
  ];
  await settle([...builds, ...own]);

  const order = (part: Prepared): number => toolchains.indexOf(part.toolchain);
  prepared.sort((a, b) => order(a) - order(b));
  parts.push(...prepared.map(buildPart));

  say('checks of the packages');
  await withEngine({ root, kind: 'lite', log: say }, async ({ address }) => {
    const jobs = prepared
      .filter(({ state }) => state === 'built')
      .map(
        ({ toolchain }) =>
          async () =>
            void parts.push(...(await runChecks(room, toolchain, address))),
      );
    await settle(jobs);
  });

  parts.push(await runRecipeLint(room));

  const built = prepared.filter(({ state }) => state === 'built').map(({ toolchain }) => toolchain);
  say('hostile names');
  const hostile = await openHostileRoom(() => undefined);
  await settle(
    built.map((toolchain) => async () => void parts.push(await runOnce('hostile names', hostile, toolchain, checkHostileNames))),
  );

  say('examples');
  const compiled = built.filter(({ language }) => language !== 'typescript');
  await settle(compiled.map((toolchain) => async () => void parts.push(await runOnce('examples', room, toolchain, checkExamples))));

  say('verdicts of the comparison');
  const fixtures = fixtureCodes(root).map((code) => readFixture(root, code));
  const languages = built.map(({ language }) => language);
  parts.push(...(await prove(room, fixtures, languages)).map((each) => finished(partOf(each))));

  say('packages built twice');
  await settle(built.map((toolchain) => async () => void parts.push(await runOnce('built twice', room, toolchain, checkRebuilt))));

  say('conformance');
  for (const play of [playWhole, playOtherVersions]) parts.push(...(await play(built, strict)).map(finished));
}

/** Two at a time; the first error of our own making ends the run. */
async function settle(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const results = await inPool(jobs, 2, (job) => job());
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

async function runWhole({ name, file, args }: Whole): Promise<Part> {
  const started = performance.now();
  const { ok, output } = await execute({ file, args, cwd: root });
  return finished({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds: since(started), output });
}

async function runVitest(): Promise<Part> {
  const started = performance.now();
  const file = join(root, 'build/vitest.json');
  rmSync(file, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await execute({ file: bin('vitest'), args, cwd: root });
  const report = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number })
    : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  // A file that does not even load fails the run without a failed test.
  const failed = ok ? 0 : Math.max(report.numFailedTests, 1);
  return finished({
    name: 'vitest',
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests,
    seconds: since(started),
    output,
  });
}

function buildPart(result: Prepared): Part {
  const name = `${result.toolchain.language}: build`;
  if (result.state === 'missing') say(`NOT RUN: ${result.toolchain.language}: ${result.reason}`);
  if (result.state === 'built') return { name, passed: 1, failed: 0, skipped: 0, seconds: result.seconds, output: '' };
  const failed = result.state === 'failed' || strict;
  return { name, passed: 0, failed: failed ? 1 : 0, skipped: failed ? 0 : 1, seconds: 0, output: result.reason };
}

async function runChecks(room: Room, toolchain: Toolchain, uri: string): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const { name, run, needsEngine } of toolchain.checks(roomOf(room, toolchain))) {
    const started = performance.now();
    const result = await run(needsEngine ? { MILVUS_URI: uri } : {}).catch((error: unknown) => ({
      ok: false,
      output: describe(error),
      cases: undefined,
    }));
    const passed = result.ok ? (result.cases ?? 1) : 0;
    parts.push(
      finished({
        name: `${toolchain.language}: ${name}`,
        passed,
        failed: result.ok ? 0 : 1,
        skipped: 0,
        seconds: since(started),
        output: result.output,
      }),
    );
  }
  return parts;
}

async function runRecipeLint(room: Room): Promise<Part> {
  const started = performance.now();
  const { ok, output } = await lintRecipe(room).catch((error: unknown) => ({ ok: false, output: describe(error) }));
  return finished({
    name: 'CI recipe: shellcheck and actionlint',
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: 0,
    seconds: since(started),
    output,
  });
}

async function runOnce(
  what: string,
  room: Room,
  toolchain: Toolchain,
  check: (room: Room, toolchain: Toolchain) => Promise<Ran>,
): Promise<Part> {
  const started = performance.now();
  const { ok, output } = await check(room, toolchain);
  const name = `${toolchain.language}: ${what}`;
  return finished({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, seconds: since(started), output });
}

function finished(part: Part): Part {
  say(`${part.failed > 0 ? 'FAILED' : 'passed'}  ${part.name} (${part.seconds.toFixed(1)} s)`);
  return part;
}

function since(started: number): number {
  return (performance.now() - started) / 1000;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
