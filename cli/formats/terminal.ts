/** Problems for people: each with its line, a caret and a hint, then how many there are. */
import { printDiagnostic } from '../../generators/model/diagnostic.js';
import type { Inspection } from '../inspect.js';

export function terminal({ problems, methods, line }: Inspection): string {
  if (problems.length === 0) return `check: ${methods ?? 0} methods, no problem\n`;
  const printed = problems.map((each) => printDiagnostic(each, line(each.place.file, each.place.line)));
  const fixable = problems.filter(({ fix }) => fix !== undefined).length;
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = problems.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return `${printed.join('\n\n')}\n\n${counts.join(', ')}${fixable === 0 ? '' : `; --fix takes care of ${fixable}`}\n`;
}
