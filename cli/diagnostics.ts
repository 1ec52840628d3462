/** Prints diagnostics with the line of the spec file that each is about. */
import { printDiagnostic } from '../generators/model/diagnostic.js';
import type { Diagnostic } from '../generators/model/diagnostic.js';

export function describeDiagnostics(
  diagnostics: readonly Diagnostic[],
  lineOf: (file: string, line: number) => string | undefined,
): string {
  const printed = diagnostics.map((each) => printDiagnostic(each, lineOf(each.place.file, each.place.line)));
  return `${printed.join('\n\n')}\n\n${diagnostics.length} problem${diagnostics.length === 1 ? '' : 's'}\n`;
}
