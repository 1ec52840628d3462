/**
 * `lockstep conform --mutants`: proves that the cases bite. Each mutant is a Python client that lacks or mistakes one thing; some case must
 * fail on it. Those that survive without a reason in conformance/mutants/survivors.yaml are failures: nothing holds what they lost.
 */
import { callMutantsOf, type CallMutant } from '../../conformance/mutants/call-mutants.js';
import { readSurvivors } from '../../conformance/mutants/survivors.js';
import { Trial, type Bench } from '../../conformance/mutants/trial.js';
import type { ConformanceEngine } from '../../conformance/runner/run.js';
import type { ConformanceTarget } from '../../conformance/runner/target.js';
import { mutantsOf, type Mutant } from '../../generators/model/mutants/index.js';
import { Misuse } from '../failure.js';
import { inPool } from '../pool.js';
import type { Room } from '../toolchain.js';
import { openCopy, removeCopies, type Copy } from './copy.js';
import { openPrinter, type Printer } from './print.js';
import { tell, writeVerdicts, type Fate, type Verdict } from './report.js';

/** They wait for the engine and for deadlines more than they work. */
const lanes = 3;
const progressCount = 100;

type Client = Extract<ConformanceTarget, { command: unknown }>;

interface Options {
  readonly room: Room;
  readonly engine: ConformanceEngine;
  /** The client without a fault, as its driver starts. */
  readonly client: Client;
  /** Only mutants of these methods and types. */
  readonly only: readonly string[];
}

type AnyMutant = Mutant | CallMutant;

const idOf = ({ of, title }: AnyMutant): string => `${of}: ${title}`;

/** The exit code: 0 where none survived without a reason. */
export async function runMutants({ room, engine, client, only }: Options): Promise<number> {
  const { root, model } = room;
  const all: readonly AnyMutant[] = [...callMutantsOf(model), ...mutantsOf(model)];
  const chosen = all.filter(({ of }) => only.length === 0 || only.includes(of));
  if (chosen.length === 0) throw new Misuse(`no method, type, policy or error is called ${only.join(' or ')}`);
  const survivors = readSurvivors(root);
  const accepted = new Set(survivors.entries.map(({ mutant }) => mutant));
  room.log(`mutants: ${chosen.length.toString()}, each a Python client that lacks or mistakes one thing`);

  const printer = await openPrinter(room);
  const trial = new Trial({ root, model, engine, client });
  const verdicts: Verdict[] = [];
  const waiting = [...chosen];
  const work = async (at: number): Promise<void> => {
    const bench = trial.openBench();
    const lane: Lane = { bench, client, printer, copy: openCopy(room, at, client, printer.texts) };
    try {
      for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
        const verdict = { id: idOf(mutant), place: mutant.place, fate: await judge(lane, mutant) };
        verdicts.push(verdict);
        if (verdict.fate.kind === 'survived' && !accepted.has(verdict.id)) room.log(`survived: ${verdict.id}`);
        if (verdicts.length % progressCount === 0) room.log(`mutants: ${verdicts.length.toString()} of ${chosen.length.toString()}`);
      }
    } finally {
      await bench.close();
    }
  };
  try {
    const numbers = Array.from({ length: lanes }, (_, at) => at);
    for (const result of await inPool(numbers, lanes, work)) if (result.status === 'rejected') throw result.reason;
  } finally {
    trial.close();
    removeCopies(room);
  }
  const told = tell(verdicts, survivors, all.map(idOf));
  writeVerdicts(root, verdicts, told);
  process.stdout.write(`${told.text}\n`);
  return told.ok ? 0 : 1;
}

interface Lane {
  readonly bench: Bench;
  readonly client: Client;
  readonly printer: Printer;
  readonly copy: Copy;
}

async function judge(lane: Lane, mutant: AnyMutant): Promise<Fate> {
  if ('alteration' in mutant) {
    const { of, title, methods, kind, word } = mutant;
    const argument = kind === 'argument' && methods[0] === of ? { argument: word } : {};
    return fateOf(await lane.bench.tryAltered({ of, title, methods, ...argument }, mutant.alteration));
  }
  const changed = lane.printer.print(mutant);
  if (changed === undefined) return { kind: 'refused' };
  if (changed.size === 0) return { kind: 'unchanged' };
  const restore = lane.copy.write(changed);
  try {
    return fateOf(await lane.bench.try(mutant, { ...lane.client, name: `${lane.client.name}-mutant`, command: lane.copy.command }));
  } finally {
    restore();
  }
}

const fateOf = (by: string | undefined): Fate => (by === undefined ? { kind: 'survived' } : { kind: 'caught', by });
