/** Plays one case on one target: names, fixtures, tap, program, steps, tidying; whatever happens, there is a result. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@grpc/grpc-js';
import { endGroup, start } from '../../cli/group.mjs';
import type { Command } from '../../cli/toolchain.js';
import type { Case, Fixture } from './case.js';
import { Clients } from './clients.js';
import { namedRpcs } from './check-case.js';
import type { Answer, AnyDriver } from './driver.js';
import { describeMismatch, match } from './match.js';
import type { CaseResult, Failure } from './outcome.js';
import { checkRpcs, faultsOf, playSteps, type Stage } from './play-steps.js';
import { Problem } from './problem.js';
import { openTap, type RecordedCall, type Tap } from './tap/tap.js';
import { tlsCredentials, tlsValues } from './tap/tls.js';
import type { Wire } from './tap/wire.js';
import type { ConformanceTarget } from './target.js';
import { isList, textOf, type Value, type ValueMap } from './value.js';

export interface Lane {
  readonly target: Extract<ConformanceTarget, { command: unknown }>;
  readonly driver: AnyDriver;
  /** Straight to the engine, not through a tap: makes and drops fixtures. */
  readonly setup: Clients;
  readonly wire: Wire;
  readonly engine: Client;
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly programs: string;
  /** Makes names of this run unlike those of any other. */
  readonly run: string;
  /** Version of the API, which a wire case's tap stands for. */
  readonly version: string;
  /** The engine ends after this lane's programs, with all that they left in it. */
  readonly passing: boolean;
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
    tap = await openTap(lane.wire, each.wire ? { version: `v${lane.version}` } : lane.engine, each.tls && (await tlsCredentials(each.tls)));
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
    wire: each.wire,
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
  const scope = new Map([
    ['engine', tap.address],
    ...(each.tls === undefined ? [] : [['tls', await tlsValues(tap.port)] as const]),
    ...names,
  ]);
  const stage: Stage = { clients, tap, patience: lane.driver.limits.answer, scope, notes, exact: each.wire };
  try {
    await makeFixtures(lane, each, names);
    tap.setFaults(each, faultsOf(each, stage.scope));
    if (each.program !== undefined) await runProgram(lane, each, tap);
    await playSteps(stage, each.steps);
    checkRpcs(each.rpcs, tap.calls, stage, each);
    if (each.wire) checkNamed(each, tap.calls);
  } finally {
    tap.clearFaults(each);
    await clients.closeAll();
  }
}

/** The empty answer that the tap gives by itself must not hide a request that nobody thought of. */
function checkNamed(each: Case, calls: readonly RecordedCall[]): void {
  const named = namedRpcs(each);
  const strange = calls.find(({ rpc }) => !named.has(rpc));
  if (strange === undefined) return;
  throw new Problem('fail', `${strange.rpc} was sent, of which the case says nothing`, {
    place: each.place,
    expected: [...named].join(', '),
    actual: `${strange.rpc} ${JSON.stringify(strange.request())}`,
  });
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
      exact: false,
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
  const collections = each.fixtures
    .filter(({ fixture }) => !['alias', 'database_name'].includes(fixture))
    .map(({ name }) => textOf(names.get(name)));
  await dropAll(lane, collections, tidySeconds);
  for (const { name, fixture } of each.fixtures) if (fixture === 'database_name') await dropDatabase(lane, textOf(names.get(name)));
  if (each.program !== undefined && !lane.passing) await dropAll(lane, programCollections, tidyAfterProgramSeconds);
}

/** With what is in it, where it is not empty. */
async function dropDatabase({ setup }: Lane, db_name: string): Promise<void> {
  const call = (method: string, args: ValueMap): Promise<Answer> => setup.call('setup', method, { db_name, ...args }, tidySeconds);
  if ((await call('drop_database', {})).kind === 'result') return;
  const listed = await call('list_collections', {});
  if (listed.kind !== 'result' || !isList(listed.value)) return;
  for (const collection_name of listed.value) await call('drop_collection', { collection_name });
  await call('drop_database', {});
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

function execute({ file, args, cwd, env }: Command): Promise<{ code: number | string; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = start(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const timer = setTimeout(() => {
      stderr += `\nit did not end within ${programSeconds.toString()} s`;
      endGroup(child.pid);
    }, programSeconds * 1000);
    const end = (code: number | string): void => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr });
    };
    child.on('error', (error) => {
      stderr += error.message;
      end('no exit code');
    });
    child.on('close', (code, signal) => {
      end(code ?? signal ?? 'no exit code');
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
