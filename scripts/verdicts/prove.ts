/** Proves the verdicts of the rules in each language: every program is checked against the client before the change and the client after it. */
import type { Language } from '../../generators/compare/finding.js';
import type { Fixture } from '../../generators/compare/fixtures.js';
import type { Room } from '../../cli/toolchain.js';
import { makeChanges } from './change.js';
import type { Changes } from './change.js';
import { clientsOf } from './clients.js';
import { frame } from './frame.js';
import { judgeGo } from './go.js';
import { judgeJava } from './java.js';
import { proofOf } from './proof.js';
import type { Proof } from './proof.js';
import { judgePython } from './python.js';
import type { Heard, Judge, Trial } from './trial.js';
import { judgeTypescript } from './typescript.js';

/** Those whose compiler is another process come first: this one is busy with TypeScript's. */
const judges: readonly { readonly language: Language; readonly judge: Judge }[] = [
  { language: 'python', judge: judgePython },
  { language: 'java', judge: judgeJava },
  { language: 'go', judge: judgeGo },
  { language: 'typescript', judge: judgeTypescript },
];

export interface Proofs {
  readonly language: Language;
  /** In the order of the fixtures. */
  readonly proofs: readonly Proof[];
  /** From the beginning to the end of this language; they overlap. */
  readonly seconds: number;
}

export async function prove(room: Room, fixtures: readonly Fixture[], languages: readonly Language[]): Promise<readonly Proofs[]> {
  const changes = makeChanges(room, fixtures);
  return Promise.all(judges.filter(({ language }) => languages.includes(language)).map((own) => proveIn(room, changes, own)));
}

async function proveIn(room: Room, { before, all }: Changes, { language, judge }: (typeof judges)[number]): Promise<Proofs> {
  const started = performance.now();
  const render = await clientsOf(room.root, language);
  const answers = new Map<string, Heard>();
  const trials: Trial[] = [];
  for (const { fixture, after } of all) {
    const { code: rule, programs } = fixture;
    const stated = programs[language];
    if (typeof stated !== 'string') continue;
    try {
      trials.push({ rule, language, program: frame(language, stated, before), after: render(after) });
    } catch (error) {
      answers.set(rule, {
        before: [],
        after: [],
        client: [`it is not even printed: ${error instanceof Error ? error.message : String(error)}`],
      });
    }
  }
  const heard = trials.length === 0 ? [] : await judge(room, render(before), trials);
  for (const [at, answer] of heard.entries()) answers.set(trials[at]?.rule ?? '', answer);
  const proofs = all.map((change) => proofOf({ room, language, change, heard: answers.get(change.fixture.code) }));
  return { language, proofs, seconds: (performance.now() - started) / 1000 };
}
