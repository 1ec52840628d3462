/** Problems of case files: what, where, what to do. All are collected, none is repaired. */
import { printDiagnostic } from '../../generators/model/diagnostic.js';
import type { Place } from '../../generators/model/model.js';

export interface CaseDiagnostic {
  readonly code: CaseDiagnosticCode;
  readonly message: string;
  readonly place: Place;
  readonly hint: string | undefined;
}

/** Every code, with the rule that it stands for. */
export const caseDiagnosticCodes = {
  syntax: 'A case file is YAML 1.2, one document a file, no key twice.',
  unknown_key: 'Keys are those of the grammar in conformance/CASES.md.',
  missing_key: 'A case has a title and steps or a program; a step calls something.',
  wrong_value: 'A key has a value of the kind that the grammar says.',
  unknown_name: 'A name that a value reads is a fixture, a saved value, $engine or $index, and stands before it.',
  unknown_operator: 'An object of one key that starts with $ is a driver value or an operator of the closed list.',
  unknown_fixture: 'A fixture stands in conformance/fixtures.yaml.',
  unknown_method: 'A method that is called is in the spec.',
  unknown_parameter: 'An argument is a parameter of the method, unless the step expects an error.',
  unknown_rpc: 'An RPC that is counted or hit by a fault is in the wire contract.',
  unknown_field: 'A message that the tap answers with has the fields of its descriptor.',
  wire_case:
    'A wire case needs no engine: no fixtures, feature, example or program; it says what the request must be. Answers stand there alone.',
  duplicate_case: 'Titles are unique in their file.',
  misplaced_case: 'A file stands at cases/<group>/<method>.yaml, as the method does in spec/methods.',
  method_without_case: 'Each method has a case that fails if it did nothing.',
  method_without_refusal: 'Each method that can be called wrongly has a case of bad input.',
  parameter_without_case: 'Each parameter of a method has, in some case that does not refuse it, a value that is not its default.',
  needless_entry: 'An entry of known-failing.yaml, of a list of differences or of survivors, matches something.',
  expired_entry: 'An entry of known-failing.yaml is not past its date.',
} as const;

export type CaseDiagnosticCode = keyof typeof caseDiagnosticCodes;

/** By place, then code, so that a run prints what the last run printed; with the line, a caret and the hint. */
export function printCaseDiagnostics(diagnostics: readonly CaseDiagnostic[], lineAt: (place: Place) => string | undefined): string {
  const order = (a: CaseDiagnostic, b: CaseDiagnostic): number =>
    compare(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || compare(a.code, b.code);
  return [...diagnostics]
    .sort(order)
    .map((each) => printDiagnostic(each, lineAt(each.place)))
    .join('\n\n');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
