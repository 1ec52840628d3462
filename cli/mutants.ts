/**
 * `lockstep conform --mutants`: proves that the cases bite. Each mutant of the Model gives a Python client that lacks one thing; some case
 * must fail on it. Those that survive are listed: nothing holds what they lost.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Case } from '../conformance/runner/case.js';
import type { ConformanceEngine } from '../conformance/runner/run.js';
import type { ConformanceTarget } from '../conformance/runner/target.js';
import { targets } from '../generators/index.js';
import { mutantsOf, type Mutant } from '../generators/model/mutants.js';
import type { Target } from '../generators/target.js';
import { Failure } from './failure.js';
import { readFolder } from './files.js';
import { inPool } from './pool.js';
import type { Room } from './toolchain.js';

const language = 'python';
/** The mutated clients are tried side by side. */
const lanes = 2;
/** Seconds; a mutant that waits for ever is caught by it. */
const limits = { greeting: 30, answer: 20, starts: 1 };

type Client = Extract<ConformanceTarget, { command: unknown }>;

interface Options {
  readonly room: Room;
  readonly engine: ConformanceEngine;
  /** The client without a fault, as its driver starts. */
  readonly client: Client;
  /** Only mutants of these methods and types. */
  readonly only: readonly string[];
}

interface Verdict {
  readonly mutant: Mutant;
  /** The case that failed, or why there was none to fail; undefined where the mutant survived. */
  readonly caught: string | undefined;
}

/** The exit code: 0 where none survived. */
export async function runMutants(options: Options): Promise<number> {
  const { room, only } = options;
  const mutants = mutantsOf(room.model).filter(({ of }) => only.length === 0 || only.includes(of));
  if (mutants.length === 0) throw new Failure(`no method or type is called ${only.join(' or ')}`);
  room.log(`mutants: ${mutants.length.toString()}, each a ${language} client that lacks one thing`);
  const trial = await openTrial(options);
  const verdicts: Verdict[] = [];
  const waiting = [...mutants];
  const work = async (at: number): Promise<void> => {
    const bench = trial.bench(at);
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      verdicts.push({ mutant, caught: await bench(mutant) });
      if (verdicts.length % 50 === 0) room.log(`mutants: ${verdicts.length.toString()} of ${mutants.length.toString()}`);
    }
  };
  try {
    const results = await inPool(
      Array.from({ length: lanes }, (_, at) => at),
      lanes,
      work,
    );
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  } finally {
    await trial.close();
  }
  return report(room, verdicts);
}

function report(room: Room, verdicts: readonly Verdict[]): number {
  const survivors = verdicts.filter(({ caught }) => caught === undefined).map(({ mutant }) => mutant);
  const lines = survivors
    .map(({ place, of, title }) => `spec/${place.file.replace(/^spec\//, '')}:${place.line.toString()}  ${of}: ${title}`)
    .sort();
  const text = [...lines, '', `mutants: ${verdicts.length.toString()}, survivors: ${survivors.length.toString()}`].join('\n');
  const file = join(room.root, 'reports/mutants.txt');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
  process.stdout.write(`${text}\n`);
  return survivors.length === 0 ? 0 : 1;
}

interface Trial {
  /** Gives what tries one mutant after the other on a copy of the client of its own. */
  readonly bench: (at: number) => (mutant: Mutant) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

async function openTrial({ room, engine, client }: Options): Promise<Trial> {
  const [{ openGround, openLane }, { playCase }, { readCases }, { lacking }, { calls }] = await Promise.all([
    import('../conformance/runner/lane.js'),
    import('../conformance/runner/play-case.js'),
    import('../conformance/runner/read-cases.js'),
    import('../conformance/runner/gate.js'),
    import('../conformance/runner/check-case.js'),
  ]);
  const { root, model } = room;
  const set = readCases({ root }, model, { rpc: (name) => model.wire.rpc(name), complete: false });
  const ground = openGround({ root, model, address: engine.address, fixtures: set.fixtures, limits });
  const whole = openLane(client, ground);
  const cases = set.cases.filter((each) => each.program === undefined && lacking(each, model, engine.profile) === undefined);
  let number = 0;

  const fails = async (lane: typeof whole, each: Case): Promise<boolean> =>
    ['fail', 'broken'].includes((await playCase(lane, each, number++)).outcome);
  // A case that fails without a mutant proves nothing.
  const sound = new Map<string, Promise<boolean>>();
  const isSound = (each: Case): Promise<boolean> => {
    const known = sound.get(each.id) ?? fails(whole, each).then((failed) => !failed);
    sound.set(each.id, known);
    return known;
  };
  const casesOf = ({ methods }: Mutant): readonly Case[] => {
    const own = (each: Case): number => (methods[0] === each.method ? 0 : methods.includes(each.method) ? 1 : 2);
    return cases
      .filter(({ steps, method }) => methods.includes(method) || calls(steps).some(({ call }) => methods.includes(call)))
      .sort((a, b) => own(a) - own(b));
  };

  const target = await targets.find(({ name }) => name === language)?.load();
  if (target === undefined) throw new Error(`there is no target ${language}`);
  const sources = readFolder(join(root, 'templates', language));
  const texts = render(target, room, sources);
  return {
    bench: (at) => {
      const copy = openCopy(room, at);
      const command = { ...client.command, args: [copy.driver, client.name], env: { ...client.command.env, PYTHONPATH: copy.folder } };
      return async (mutant) => {
        const changed = renderMutant(mutant, () => render(target, room, sources), texts);
        if (changed === undefined) return 'no client can be made from it';
        const restore = copy.write(changed, texts);
        const lane = openLane({ ...client, name: `${client.name}-mutant-${at.toString()}`, command }, ground);
        try {
          for (const each of casesOf(mutant)) if ((await fails(lane, each)) && (await isSound(each))) return each.id;
          return undefined;
        } finally {
          await lane.driver.stop();
          restore();
        }
      };
    },
    close: async () => {
      await whole.driver.stop();
      ground.channel.close();
      rmSync(join(room.build, 'mutants'), { recursive: true, force: true });
    },
  };
}

const render = (target: Target, { model }: Room, sources: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...target.render(model, sources)].map(({ path, text }) => [path, text]));

/** What the mutant changes of the client; undefined where the generator refuses it. */
function renderMutant(
  mutant: Mutant,
  print: () => ReadonlyMap<string, string>,
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  const end = mutant.begin();
  try {
    return new Map([...print()].filter(([path, text]) => texts.get(path) !== text));
  } catch {
    return undefined;
  } finally {
    end();
  }
}

interface Copy {
  readonly folder: string;
  readonly driver: string;
  /** Writes what a mutant changes, and gives the way back. */
  readonly write: (changed: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>) => () => void;
}

/** The package as it was built, with its wire stubs, and its driver. */
function openCopy(room: Room, at: number): Copy {
  const folder = join(room.build, 'mutants', at.toString());
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(room.build, 'python/package'), folder, { recursive: true });
  const put = (path: string, text: string | undefined): void => {
    if (text === undefined) rmSync(join(folder, path), { force: true });
    else writeFileSync(join(folder, path), text);
  };
  return {
    folder,
    driver: join(folder, 'driver/driver.py'),
    write: (changed, texts) => {
      for (const [path, text] of changed) put(path, text);
      return () => {
        for (const path of changed.keys()) put(path, texts.get(path));
      };
    },
  };
}
