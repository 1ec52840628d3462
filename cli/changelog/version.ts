/** Versions as semantic versioning counts them, with its rule for those before 1.0: there, the second number says what breaks. */
import type { Level } from '../../generators/compare/finding.js';

type Numbers = readonly [number, number, number];

/** The least version that may follow: `0.3.1` and `major` give `0.4.0`; `none` gives the same one. */
export function nextVersion(version: string, level: Level): string {
  const [first, second, third] = numbersOf(version);
  switch (level) {
    case 'none':
      return version;
    case 'patch':
      return `${first}.${second}.${third + 1}`;
    case 'minor':
      return first === 0 ? `0.${second}.${third + 1}` : `${first}.${second + 1}.0`;
    case 'major':
      return first === 0 ? `0.${second + 1}.0` : `${first + 1}.0.0`;
  }
}

export function isBefore(version: string, other: string): boolean {
  const [own, others] = [numbersOf(version), numbersOf(other)];
  const at = own.findIndex((number, place) => number !== others[place]);
  return at !== -1 && (own[at] ?? 0) < (others[at] ?? 0);
}

function numbersOf(version: string): Numbers {
  const [first = 0, second = 0, third = 0] = version.split('.').map(Number);
  return [first, second, third];
}
