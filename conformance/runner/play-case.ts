/** Plays one case on one target: names, fixtures, tap, program, steps, tidying; whatever happens, there is a result. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@grpc/grpc-js';
import type { Case, Fixture } from './case.js';
import { Clients } from './clients.js';
import type { Driver } from './driver.js';
import { describeMismatch, match } from './match.js';
import type { CaseResult, Failure } from './outcome.js';
import { checkRpcs, playSteps, type Stage } from './play-steps.js';
import { Problem } from './problem.js';
import { openTap, type RecordedCall, type Tap } from './tap/tap.js';
import type { Wire } from './tap/wire.js';
import type { ConformanceTarget } from './target.js';
import { textOf, type Value } from './value.js';

export interface Lane {
  readonly target: Extract<ConformanceTarget, { command: unknown }>;
  readonly driver: Driver;
  /** Straight to the engine, not through a tap: makes and drops fixtures. */
  readonly setup: Clients;
  readonly wire: Wire;
  readonly engine: Client;
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly programs: string;
  /** Makes names of this run unlike those of any other. */
  readonly run: string;
}

const programAddress = 'http://localhost:19530';
/** Names that the documented programs have written in them. */
const programCollections = ['example_collection', 'test_collection'];
const programSeconds = 300;
const tidySeconds = 20;
/** Dropping the rows of a program waits until the engine has indexed them. */
const tidyAfterProgramSeconds = 150;
const keptCalls = 40;

export async function playCase(lane: Lane, each: Case, number: number): Promise<CaseResult> {
  const begun = performance.now();
  const notes = new Set<string>();
  let problem: Problem | undefined;
  let tap: Tap | undefined;
  const names = new Map<string, Value>(
    each.fixtures.map(({ name }) => [name, `lockstep_${lane.run}_${lane.target.name.replaceAll('-', '_')}_${number.toString()}_${name}`]),
  );
  try {
    tap = await openTap(lane.wire, lane.engine);
    await play(lane, each, { number, tap, names, notes });
  } catch (error) {
    problem =
      error instanceof Problem
        ? error
        : new Problem('broken', `the runner failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  } finally {
    await tidy(lane, each, names);
  }
  const failure = problem === undefined ? undefined : describeFailure(problem, each, tap?.calls ?? []);
  await tap?.close();
  const ms = Math.round(performance.now() - begun);
  return {
    case: each.id,
    group: each.group,
    method: each.method,
    target: lane.target.name,
    outcome: problem?.outcome ?? 'pass',
    reason: problem?.message,
    ms,
    notes: [...notes],
    failure,
  };
}

interface Room {
  readonly number: number;
  readonly tap: Tap;
  readonly names: ReadonlyMap<string, Value>;
  readonly notes: Set<string>;
}

async function play(lane: Lane, each: Case, { number, tap, names, notes }: Room): Promise<void> {
  const clients = new Clients(lane.driver, `${number.toString()}_`, tap.address);
  const stage: Stage = { clients, tap, patience: lane.driver.limits.answer, scope: new Map([['engine', tap.address], ...names]), notes };
  try {
    await makeFixtures(lane, each, names);
    tap.setFaults(each, each.faults);
    if (each.program !== undefined) await runProgram(lane, each, tap);
    await playSteps(stage, each.steps);
    checkRpcs(each.rpcs, tap.calls, stage.scope, each);
  } finally {
    tap.clearFaults(each);
    await clients.closeAll();
  }
}

async function makeFixtures(lane: Lane, each: Case, names: ReadonlyMap<string, Value>): Promise<void> {
  if (each.program !== undefined) await dropAll(lane, programCollections, tidyAfterProgramSeconds);
  for (const { name, fixture } of each.fixtures) {
    const found = lane.fixtures.get(fixture);
    if (found === undefined) continue;
    const stage: Stage = {
      clients: lane.setup,
      tap: undefined,
      patience: lane.driver.limits.answer,
      scope: new Map([['it', names.get(name) ?? '']]),
      notes: new Set(),
    };
    try {
      await playSteps(stage, found.steps);
    } catch (error) {
      if (error instanceof Problem) throw new Problem(error.outcome, `fixture ${name} (${fixture}): ${error.message}`, error.detail);
      throw error;
    }
  }
}

/** What fixtures made, and what bears a reserved name. That it is not there is no failure. */
async function tidy(lane: Lane, each: Case, names: ReadonlyMap<string, Value>): Promise<void> {
  const aliases = each.fixtures.filter(({ fixture }) => fixture === 'alias').map(({ name }) => names.get(name) ?? '');
  for (const alias of aliases) await lane.setup.call('setup', 'drop_alias', { alias }, tidySeconds);
  const collections = each.fixtures.filter(({ fixture }) => fixture !== 'alias').map(({ name }) => textOf(names.get(name)));
  await dropAll(lane, collections, tidySeconds);
  if (each.program !== undefined) await dropAll(lane, programCollections, tidyAfterProgramSeconds);
}

async function dropAll(lane: Lane, collections: readonly string[], seconds: number): Promise<void> {
  for (const collection_name of collections)
    await lane.setup.call('setup', 'drop_collection', { collection_name, timeout: seconds }, seconds + 10);
}

async function runProgram({ target, programs }: Lane, each: Case, tap: Tap): Promise<void> {
  const { program } = each;
  if (program === undefined || target.programs === undefined) return;
  const path = join(programs, program.name, target.programs.file);
  if (!existsSync(path)) throw new Problem('broken', `there is no program ${program.name}/${target.programs.file}`, { place: each.place });
  const source = readFileSync(path, 'utf8');
  if (!source.includes(programAddress))
    throw new Problem(
      'broken',
      `${program.name}/${target.programs.file} does not name ${programAddress}, so it cannot be sent to the engine`,
      { place: each.place },
    );
  const command = await target.programs.command(program.name, source.replaceAll(programAddress, tap.address));
  const { code, stdout, stderr } = await execute(command);
  const detail = { place: each.place, call: `program ${program.name}/${target.programs.file}` };
  if (code !== 0)
    throw new Problem('fail', `the program ended with ${String(code)}: ${stderr.trim().slice(-2000)}`, {
      ...detail,
      expected: 'exit code 0',
      actual: String(code),
    });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  const mismatch = program.prints === undefined ? undefined : match(program.prints, last);
  if (mismatch !== undefined)
    throw new Problem('fail', `the program's last line: ${describeMismatch(mismatch)}`, {
      ...detail,
      expected: mismatch.expected,
      actual: mismatch.actual,
    });
}

function execute(command: {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}): Promise<{ code: number | string; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const options = {
      cwd: command.cwd,
      env: { ...process.env, ...command.env },
      timeout: programSeconds * 1000,
      killSignal: 'SIGKILL' as const,
      maxBuffer: 16 * 1024 * 1024,
    };
    execFile(command.file, command.args, options, (error, stdout, stderr) => {
      resolve({
        code: error === null ? 0 : (error.code ?? error.signal ?? 'no exit code'),
        stdout,
        stderr: stderr === '' && error !== null ? error.message : stderr,
      });
    });
  });
}

function describeFailure({ detail }: Problem, each: Case, calls: readonly RecordedCall[]): Failure {
  const { place = each.place } = detail;
  return {
    place: `${place.file}:${place.line.toString()}`,
    call: detail.call,
    args: detail.args,
    expected: detail.expected,
    actual: detail.actual,
    rpcs: [
      ...(calls.length > keptCalls ? [`… ${(calls.length - keptCalls).toString()} before`] : []),
      ...calls.slice(-keptCalls).map(describeCall),
    ],
  };
}

const describeCall = ({ rpc, at, bytes, status, ms, faulty }: RecordedCall): string =>
  `${(at / 1000).toFixed(3)} s  ${rpc}  ${bytes.toString()} bytes  ${status}${faulty ? ' (by the tap)' : ''}  ${ms.toFixed(1)} ms`;
