/** What a comparison of two Models finds: each change with the rule that judges it, and what it means in each language and interface. */
import type { Place } from '../model/model.js';

export const languages = ['typescript', 'python', 'java', 'go'] as const;
export type Language = (typeof languages)[number];

/** Where a change may show: the generated clients, the messages on the wire, the RESTful interface, the MCP tools. */
export const surfaces = [...languages, 'wire', 'rest', 'mcp'] as const;
export type Surface = (typeof surfaces)[number];

/** Of semantic versioning, the least first; `none`: the surface does not change. */
export const levels = ['none', 'patch', 'minor', 'major'] as const;
export type Level = (typeof levels)[number];

export interface Verdict {
  readonly level: Level;
  /**
   * How the change reaches users. `compile`: programs that use it no longer pass their compiler or type checker. `run`: they compile, and fail
   * or do something else. `nothing`: what they do today goes on as it is.
   */
  readonly breaks: 'compile' | 'run' | 'nothing';
  /** One sentence: what whom it hits will see, or why nobody is hit. */
  readonly why: string;
}

/** What a change is about: a method, a type, or the API as a whole; `member` is a parameter, field, enum member or step of it. */
export interface Subject {
  readonly kind: 'method' | 'type' | 'api';
  /** The spec's name: `create_alias`, `CollectionInfo`, `retry`. */
  readonly name: string;
  readonly member: string | undefined;
}

export interface Finding {
  /** The rule's code: `param_removed`. */
  readonly rule: string;
  readonly subject: Subject;
  /** What changed, in one line, with the values before and after. */
  readonly message: string;
  /** In the spec before; absent where it is new. */
  readonly before: Place | undefined;
  /** In the spec after; absent where it is gone. */
  readonly after: Place | undefined;
  readonly verdicts: Readonly<Record<Surface, Verdict>>;
}
