/** What a judge is asked: whether programs pass their language's compiler against the client before a change and against the client after it. */
import type { Language } from '../../generators/compare/finding.js';
import type { Model, TargetSettings } from '../../generators/model/model.js';
import type { Room } from '../../cli/toolchain.js';

/** A client as one language's generator prints it. */
export interface Client {
  readonly model: Model;
  /** By path below the target's folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** A program that uses what a rule is about, and the client after the change. */
export interface Trial {
  /** The rule's code, which is also the name of folders. */
  readonly rule: string;
  readonly language: Language;
  readonly program: string;
  readonly after: Client;
}

/** What the compiler says about the program, a complaint a member; none where it passes. */
export interface Heard {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** About what the client after has otherwise than the client before: a program proves nothing with a client that is broken itself. */
  readonly client: readonly string[];
}

/** Asks the compiler about all programs of a language at once: what the clients have in common is read once. Answers in the order of the trials. */
export type Judge = (room: Room, before: Client, trials: readonly Trial[]) => Promise<readonly Heard[]>;

export function settingsOf({ targets }: Model, language: Language): TargetSettings {
  const settings = targets.find(({ name }) => name === language);
  if (settings === undefined) throw new Error(`the spec has no settings for ${language}`);
  return settings;
}

/** How a client differs from another one: what it says otherwise, and which files of the other it does not have. */
export interface Changes {
  readonly written: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

export function changes(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): Changes {
  return {
    written: new Map([...to].filter(([path, text]) => from.get(path) !== text)),
    removed: [...from.keys()].filter((path) => !to.has(path)),
  };
}
