/** What a part of `npm test` came to, and the table of all parts. */
export interface Part {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  /** Shown for a part that failed or was not run. */
  readonly output: string;
}

export function table(parts: readonly Part[]): string {
  const width = Math.max(...parts.map(({ name }) => name.length), 4);
  const row = (name: string, ...cells: readonly string[]): string =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padStart(8)).join(' ')}`;
  const rows = parts.map(({ name, passed, failed, skipped, seconds }) =>
    row(name, String(passed), String(failed), String(skipped), `${seconds.toFixed(1)} s`),
  );
  return [row('part', 'passed', 'failed', 'skipped', 'time'), ...rows].join('\n');
}

/** The closing line: `N passed, N failed`, with what was skipped where something was. */
export function closingLine(parts: readonly Part[]): string {
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const skipped = sum((part) => part.skipped);
  return `${sum((part) => part.passed)} passed, ${sum((part) => part.failed)} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
