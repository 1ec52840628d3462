/** What the runner reads of the Model: methods and parameters with their gates. The Model fits as it is. */
import type { Literal } from '../../generators/model/model.js';

export interface Subject {
  /** Version of the API: "3.0". */
  readonly version: string;
  /** Tells one state of the spec from another. */
  readonly hash?: string;
  readonly methods: readonly SubjectMethod[];
}

export interface SubjectMethod {
  readonly name: string;
  readonly group: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly feature: string | undefined;
  readonly params: readonly SubjectParam[];
  readonly spread: { readonly params: readonly { readonly param: { readonly name: string } }[] } | undefined;
  /** Cancellation is the language's own, and no argument. */
  readonly common: readonly { readonly name: string; readonly type?: unknown }[];
}

export interface SubjectParam {
  readonly name: string;
  readonly since: string | undefined;
  readonly feature: string | undefined;
  readonly default?: Literal | undefined;
}
