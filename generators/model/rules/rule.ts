/** What a rule over the whole spec sees. */
import type { Context } from '../context.js';
import type { Signed } from '../methods.js';
import type { Spec } from '../read.js';

export interface RuleInput {
  readonly context: Context;
  readonly spec: Spec;
  readonly methods: readonly Signed[];
  /** `group/name` of the methods that have a case file; undefined where the folder of cases is not at hand. */
  readonly cases: ReadonlySet<string> | undefined;
}

export type Rule = (input: RuleInput) => void;
