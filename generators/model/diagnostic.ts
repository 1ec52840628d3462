/** A problem in a spec file: what, where, and what to do. All are collected, none is repaired. */
import type { Place } from './model.js';

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly place: Place;
  readonly hint: string | undefined;
}

/** Every code, with the rule that it stands for. `lockstep check` prints the code, the reference page prints the rule. */
export const diagnosticCodes = {
  syntax: 'A spec file is YAML 1.2, one document a file, no key twice.',
  shape: 'A spec file has the shape that its JSON Schema states; unknown keys are errors.',
  unknown_type: 'A type that is named is declared in spec/types.',
  unknown_wire: 'A message, field, enum value or RPC that is named exists in the pinned wire contract, letter by letter.',
  unknown_name: 'A name that a value reads is in scope.',
  unknown_path: 'A path leads to a field, an entry or a place that its type has.',
  unknown_function: 'A runtime function that is named is listed in functions.yaml.',
  unknown_fragment: 'A fragment that is named stands in spec/fragments.',
  unknown_error: 'An error that is named is listed in errors.yaml.',
  unknown_method: 'A method that is called exists.',
  unknown_param: 'An argument or a check names a parameter that the method has.',
  unknown_policy: 'A wait or retry policy that is named stands in api.yaml.',
  unknown_member: 'A constant of an enum is one of its members.',
  wrong_type: 'A value fits the type of the place where it goes.',
  wrong_form: 'A value is written in one of the forms of the spec language.',
  wrong_default: 'A default obeys the parameter’s own checks and type.',
  missing_argument: 'A call gives every required argument, a function every argument it does not take as optional.',
  unmapped_field: 'Every field of a request, record or result message is mapped, or listed as ignored with the reason.',
  needless_ignore: 'What is listed as ignored exists and is not mapped.',
  unused_param: 'Every parameter is read by a step, a check or the result.',
  unused_type: 'Every declared type is used.',
  unused_function: 'Every runtime function is used.',
  unused_fragment: 'Every fragment is used.',
  unused_error: 'Every named error is used.',
  duplicate_name: 'Two parameters, fields or members do not share a name.',
  cycle: 'No fragment or method includes itself.',
  no_doc: 'Everything that a user meets has a doc.',
  no_case: 'Every method has a conformance case.',
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** By place, then code, so that a run prints what the last run printed. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What can be printed as a diagnostic is; an error where it does not say. */
export interface Printable extends Omit<Diagnostic, 'code' | 'hint'> {
  readonly code: string;
  readonly severity?: 'error' | 'warning';
  readonly hint?: string | undefined;
}

/** `file:line:column error code message`, the line, a caret, the hint. */
export function printDiagnostic({ code, message, place, hint, severity = 'error' }: Printable, line: string | undefined): string {
  const head = `${place.file}:${String(place.line)}:${String(place.column)} ${severity} ${code} ${message}`;
  const shown = line === undefined ? [] : [`    ${line}`, `    ${line.slice(0, place.column - 1).replace(/[^\t]/g, ' ')}^`];
  return [head, ...shown, ...(hint === undefined ? [] : [`    hint: ${hint}`])].join('\n');
}

/** The nearest of some names, for hints: two edits away at most, or the whole of a longer word. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const each of names) {
    const distance = each.startsWith(name) || name.startsWith(each) ? 2 : edits(name, each);
    if (distance < least) [best, least] = [each, distance];
  }
  return best;
}

function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 3;
}
