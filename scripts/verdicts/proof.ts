/** Holds what a rule says of a language against what the language's compiler says of a program. */
import { relative } from 'node:path';
import type { Language, Verdict } from '../../generators/compare/finding.js';
import type { Room } from '../../cli/toolchain.js';
import type { Change } from './change.js';
import { programPath } from './place.js';
import type { Heard } from './trial.js';

export interface Proof {
  readonly rule: string;
  /** `untold`: no program can use what changes, for the reason that the fixture states. */
  readonly outcome: 'agrees' | 'differs' | 'untold';
  /** What was expected and what was heard, or the reason. */
  readonly text: string;
}

export interface Case {
  readonly room: Room;
  readonly language: Language;
  readonly change: Change;
  /** Absent where there is no program. */
  readonly heard: Heard | undefined;
}

export function proofOf({ room, language, change, heard }: Case): Proof {
  const { code: rule, programs } = change.fixture;
  if (heard === undefined) {
    const stated = programs[language];
    return typeof stated === 'object'
      ? { rule, outcome: 'untold', text: stated.none }
      : { rule, outcome: 'differs', text: 'the fixture has neither a program nor a reason why there is none' };
  }
  const objection = objectionTo(change.verdicts[language], heard);
  if (objection === undefined) return { rule, outcome: 'agrees', text: '' };
  return { rule, outcome: 'differs', text: `${objection}\n  program: ${relative(room.root, programPath(room, { language, rule }))}` };
}

function objectionTo({ breaks }: Verdict, { before, after, client }: Heard): string | undefined {
  if (client.length > 0) return described('the client after the change does not compile itself', client);
  if (before.length > 0) return described('the program does not pass even against the client before the change', before);
  if (breaks === 'compile')
    return after.length > 0
      ? undefined
      : 'the verdict is that programs no longer compile, and this one passes against the client after the change';
  return after.length === 0 ? undefined : described(`the verdict is that programs ${kept[breaks]}, and the compiler says`, after);
}

const kept = { run: 'compile and fail when they run', nothing: 'go on as they are' } as const;

const shown = 5;

function described(what: string, complaints: readonly string[]): string {
  const rest = complaints.length - shown;
  const lines = [...complaints.slice(0, shown), ...(rest > 0 ? [`and ${rest} more`] : [])];
  return `${what}\n${lines.map((line) => `    ${line.replaceAll('\n', '\n    ')}`).join('\n')}`;
}
