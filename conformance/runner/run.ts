/** Runs the cases against an engine, all targets side by side, and writes the reports. */
import { spawnSync } from 'node:child_process';
import type { WireContract } from '../../generators/model/model.js';
import type { Case } from './case.js';
import { Clients } from './clients.js';
import { printCaseDiagnostics } from './diagnostic.js';
import type { DriverLimits } from './driver.js';
import { lacking, type EngineProfile } from './gate.js';
import { openGround, openLane } from './lane.js';
import { applyKnownFailures, type KnownFailure } from './known-failing.js';
import { listProblems, readLists } from './lists.js';
import { sortResults, type CaseResult } from './outcome.js';
import { playCase, type Lane } from './play-case.js';
import { readCases, type CaseSet } from './read-cases.js';
import { writeReports } from './reports/write.js';
import { describeSelection, selectCases, type Selection } from './selection.js';
import type { Subject } from './subject.js';
import { fold, type Summary } from './summary.js';
import { openEngineChannel } from './tap/tap.js';
import type { ConformanceTarget } from './target.js';

export interface ConformanceEngine {
  readonly profile: EngineProfile;
  /** As the engine tells it. */
  readonly version: string;
  /** `http://127.0.0.1:port`. */
  readonly address: string;
}

export interface ConformanceOptions extends Selection {
  /** The project's root. */
  readonly root: string;
  /** The Model fits. */
  readonly model: Subject & { readonly wire: WireContract };
  /** Folder of cases; `conformance/cases` where left out. */
  readonly cases?: string;
  readonly targets: readonly ConformanceTarget[];
  readonly engine: ConformanceEngine;
  /**
   * Opens another engine of the kind, for the programs of one target: what they leave in it goes with it. Where left out they play on
   * `engine`, one target after the other, and are tidied up after.
   */
  readonly another?: () => Promise<ConformanceEngine & { readonly stop: () => Promise<void> }>;
  /** Where report.json, junit.xml and report.html go. */
  readonly reportsFolder: string;
  readonly log: (line: string) => void;
  readonly limits?: DriverLimits;
}

const progressSeconds = 20;
/** An engine and a program keep a processor busy each. */
const programsAtOnce = 2;

/** The case files themselves are wrong; the message is ready to print. */
export class InvalidCases extends Error {}

export async function runConformance(options: ConformanceOptions): Promise<Summary> {
  const begun = performance.now();
  const started = `${new Date().toISOString().slice(0, 19)}Z`;
  const { root, model, engine, targets, log } = options;
  const set = readCases({ root, ...(options.cases === undefined ? {} : { cases: options.cases }) }, model, {
    rpc: (name) => model.wire.rpc(name),
    complete: options.cases === undefined,
  });
  if (set.diagnostics.length > 0) throw new InvalidCases(printCaseDiagnostics(set.diagnostics, set.lineAt));
  const lists = readLists(root);
  const selected = selectCases(set.cases, options);
  log(
    `conformance: ${selected.length.toString()} cases, ${targets.length.toString()} targets, engine ${engine.profile.kind} ${engine.version}`,
  );

  const results = await play(
    options,
    set,
    selected,
    lists.flatMap(({ entries }) => entries),
  );
  const only = describeSelection(options);
  const isWhole = only === undefined && targets.every((each) => !('notRun' in each));
  const ran = { engine: engine.profile.kind, targets: targets.map(({ name }) => name), results };
  const summary = fold({
    run: { started, spec: model.hash, commit: commitOf(root), only, selection: selectionOf(options) },
    engine: { kind: engine.profile.kind, version: engine.version },
    targets,
    results,
    problems: listProblems(lists, isWhole ? ran : undefined),
    seconds: (performance.now() - begun) / 1000,
  });
  writeReports(options.reportsFolder, summary);
  return summary;
}

const selectionOf = ({ filter, groups, shard }: Selection): Selection => ({
  ...(filter === undefined ? {} : { filter }),
  ...(groups === undefined ? {} : { groups }),
  ...(shard === undefined ? {} : { shard }),
});

/** A checkout is not needed to run. */
function commitOf(root: string): string | undefined {
  const told = spawnSync('git', ['-C', root, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' });
  return told.status === 0 ? told.stdout.trim() : undefined;
}

async function play(
  options: ConformanceOptions,
  set: CaseSet,
  selected: readonly Case[],
  known: readonly KnownFailure[],
): Promise<readonly CaseResult[]> {
  const { root, model, engine, limits, log } = options;
  const ground = openGround({ root, model, address: engine.address, fixtures: set.fixtures, ...(limits && { limits }) });
  const lanes = options.targets.flatMap((target): Lane[] => ('notRun' in target ? [] : [openLane(target, ground)]));
  const numbers = new Map(set.cases.map((each, at) => [each, at]));
  const results: CaseResult[] = [];
  const playOne = async (lane: Lane, each: Case): Promise<void> => {
    const played = skipped(lane, each, options) ?? (await playCase(lane, each, numbers.get(each) ?? 0));
    const result = applyKnownFailures(played, known, engine.profile.kind);
    results.push(result);
    if (['fail', 'broken', 'fixed'].includes(result.outcome))
      log(`${result.outcome}: ${result.target}: ${result.case}: ${(result.reason ?? '').slice(0, 300)}`);
  };
  const expected = lanes.length * selected.length;
  const progress = setInterval(() => {
    log(`conformance: ${results.length.toString()} of ${expected.toString()} results`);
  }, progressSeconds * 1000);
  const alone = selected.filter(({ program }) => program !== undefined);
  const together = selected.filter(({ program }) => program === undefined);
  try {
    await Promise.all(
      lanes.map(async (lane) => {
        const begun = performance.now();
        for (const each of together) await playOne(lane, each);
        log(
          `conformance: ${lane.target.name} played ${together.length.toString()} cases in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
        );
      }),
    );
    if (alone.length > 0)
      await playPrograms(options, lanes, async (lane) => {
        for (const each of alone) await playOne(lane, each);
      });
  } finally {
    clearInterval(progress);
    await Promise.all(lanes.map(({ driver }) => driver.stop()));
    ground.channel.close();
  }
  return sortResults(
    results,
    set.cases.map(({ id }) => id),
    options.targets.map(({ name }) => name),
  );
}

/** The programs of a target share the names that the documentation gives them with all others: a lane after the other, or each with an engine of its own. */
async function playPrograms(
  { another }: ConformanceOptions,
  lanes: readonly Lane[],
  playAll: (lane: Lane) => Promise<void>,
): Promise<void> {
  const waiting = [...lanes];
  const work = async (): Promise<void> => {
    for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) {
      if (another === undefined || lane.target.programs === undefined) await playAll(lane);
      else await withAnother(another, lane, playAll);
    }
  };
  await Promise.all(Array.from({ length: another === undefined ? 1 : programsAtOnce }, work));
}

async function withAnother(
  another: NonNullable<ConformanceOptions['another']>,
  lane: Lane,
  playAll: (lane: Lane) => Promise<void>,
): Promise<void> {
  const engine = await another();
  const channel = openEngineChannel(hostOf(engine));
  const setup = new Clients(lane.driver, 'of_programs_', engine.address, true);
  try {
    await playAll({ ...lane, engine: channel, setup, passing: true });
  } finally {
    await setup.closeAll();
    channel.close();
    await engine.stop();
  }
}

const hostOf = ({ address }: ConformanceEngine): string => address.replace(/^https?:\/\//, '');

function skipped({ target }: Lane, each: Case, { model, engine }: ConformanceOptions): CaseResult | undefined {
  const reason =
    lacking(each, model, engine.profile) ??
    (each.program !== undefined && target.programs === undefined ? `${target.name} has no programs` : undefined);
  if (reason === undefined) return undefined;
  return {
    case: each.id,
    group: each.group,
    method: each.method,
    target: target.name,
    wire: each.wire,
    outcome: 'skipped',
    reason,
    ms: 0,
    notes: [],
    failure: undefined,
  };
}
