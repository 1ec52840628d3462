/** Tries mutants on the cases: those that may show one are played, the likeliest first, until one fails. */
import type { Model } from '../../generators/model/model.js';
import type { Case } from '../runner/case.js';
import { calls } from '../runner/check-case.js';
import type { AnyDriver } from '../runner/driver.js';
import { lacking } from '../runner/gate.js';
import { openGround, openLane, type Ground } from '../runner/lane.js';
import { playCase, type Lane } from '../runner/play-case.js';
import { readCases } from '../runner/read-cases.js';
import type { ConformanceEngine } from '../runner/run.js';
import { altered, type Alteration } from './altered.js';

type Client = Lane['target'];

/** What is asked of any mutant. */
export interface Suspect {
  readonly of: string;
  readonly title: string;
  /** The methods whose calls may show it; none where any may. */
  readonly methods: readonly string[];
  /** An argument without which no case can show it. */
  readonly argument?: string;
}

export interface TrialOptions {
  readonly root: string;
  readonly model: Model;
  readonly engine: ConformanceEngine;
  /** The client without a fault. */
  readonly client: Client;
}

export interface Bench {
  /** The case that fails on a client of this kind; undefined where none does. */
  readonly try: (suspect: Suspect, client: Client) => Promise<string | undefined>;
  /** The same, on the client without a fault, whose calls are altered. */
  readonly tryAltered: (suspect: Suspect, alteration: Alteration) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** Seconds; a mutant that waits for ever is caught by it. */
const limits = { greeting: 30, answer: 20, starts: 3 };

export class Trial {
  readonly #ground: Ground;
  readonly #cases: readonly { readonly case: Case; readonly text: string }[];
  /** Whether a case passes without a fault: one that does not proves nothing. */
  readonly #sound = new Map<Case, Promise<boolean>>();
  #played = 0;

  constructor(readonly options: TrialOptions) {
    const { root, model, engine } = options;
    const set = readCases({ root }, model, { rpc: (name) => model.wire.rpc(name), complete: false });
    this.#ground = openGround({ root, model, address: engine.address, fixtures: set.fixtures, limits });
    this.#cases = set.cases
      .filter((each) => each.program === undefined && lacking(each, model, engine.profile) === undefined)
      .map((each) => ({ case: each, text: JSON.stringify(each) }));
  }

  /** Tries one mutant after the other; fixtures are made by the client without a fault. */
  openBench(): Bench {
    const whole = openLane(this.options.client, this.#ground);
    const on = (client: Client, driver: AnyDriver): Lane => ({ ...whole, target: client, driver });
    return {
      try: async (suspect, client) => {
        const { driver } = openLane(client, this.#ground);
        try {
          return await this.#firstFailing(suspect, whole, on(client, driver));
        } finally {
          await driver.stop();
        }
      },
      tryAltered: (suspect, alteration) => this.#firstFailing(suspect, whole, on(whole.target, altered(whole.driver, alteration))),
      close: () => whole.driver.stop(),
    };
  }

  close(): void {
    this.#ground.channel.close();
  }

  async #firstFailing(suspect: Suspect, whole: Lane, mutant: Lane): Promise<string | undefined> {
    for (const each of this.#casesFor(suspect)) if ((await this.#fails(mutant, each)) && (await this.#isSound(whole, each))) return each.id;
    return undefined;
  }

  async #fails(lane: Lane, each: Case): Promise<boolean> {
    return ['fail', 'broken'].includes((await playCase(lane, each, this.#played++)).outcome);
  }

  #isSound(whole: Lane, each: Case): Promise<boolean> {
    const known = this.#sound.get(each) ?? this.#fails(whole, each).then((failed) => !failed);
    this.#sound.set(each, known);
    return known;
  }

  /** Cases that speak of what the mutant lost come first, and then those that need no engine. */
  #casesFor(suspect: Suspect): readonly Case[] {
    const words = [...new Set(`${suspect.of} ${suspect.title}`.split(/[^\w.]+|[.](?=\D)/).filter((word) => word.length > 2))];
    return this.#cases
      .filter((each) => mayShow(suspect, each.case))
      .map((each) => ({
        case: each.case,
        score:
          2 * words.filter((word) => each.text.includes(word)).length +
          (each.case.method === suspect.of ? 3 : 0) +
          (each.case.wire ? 1 : 0),
      }))
      .sort((a, b) => b.score - a.score)
      .map((each) => each.case);
  }
}

function mayShow({ methods, argument }: Suspect, each: Case): boolean {
  if (methods.length === 0 || (methods.includes(each.method) && argument === undefined)) return true;
  return calls(each.steps).some(({ call, args }) => methods.includes(call) && (argument === undefined || Object.hasOwn(args, argument)));
}
