/** What a rule of the linter is, and what it finds. */
import type { Place } from '../model/model.js';
import type { Cursor } from '../model/source.js';
import type { IgnoreComment } from './ignores.js';
import type { Linted } from './linted.js';

export const severities = ['error', 'warning', 'off'] as const;
export type Severity = (typeof severities)[number];

export const families = [
  'naming',
  'order',
  'defaults',
  'docs',
  'errors',
  'pagination',
  'deprecation',
  'versions',
  'rest and mcp',
  'spec',
] as const;
export type Family = (typeof families)[number];

export interface Rule {
  readonly code: string;
  readonly family: Family;
  /** What holds where the rule is kept. */
  readonly title: string;
  /** Whom it hurts where the rule is broken. */
  readonly why: string;
  /** Unless lint.yaml says otherwise. */
  readonly severity: Severity;
  /** `found` is what the other rules found; empty but for those about comments that ignore. */
  readonly check: (linted: Linted, found: readonly Finding[]) => Iterable<Problem>;
}

export interface Problem {
  readonly place: Place;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Only where it is certain that nobody wants anything else. */
  readonly fix?: Fix | undefined;
}

export type Fix =
  /** Another text, written with the quotes of the one that stands there. */
  | { readonly kind: 'text'; readonly at: Cursor; readonly text: string }
  /** Another value, as YAML. */
  | { readonly kind: 'value'; readonly at: Cursor; readonly source: string }
  /** The entry goes, with its key. */
  | { readonly kind: 'entry'; readonly at: Cursor }
  | { readonly kind: 'comment'; readonly comment: IgnoreComment };

export interface Finding extends Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
}
