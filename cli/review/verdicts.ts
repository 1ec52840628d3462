/** What a finding means, said once for all languages and interfaces where it means the same. */
import { levels, surfaces, type Finding, type Level, type Surface } from '../../generators/compare/finding.js';
import { surfaceNames } from '../diff/words.js';

export interface Meaning {
  readonly on: string;
  readonly level: Level;
  /** `major (compile)`. */
  readonly verdict: string;
  readonly why: string;
}

/** The worst first; where nothing changes nothing is said. */
export function meaningsOf({ verdicts }: Finding): readonly Meaning[] {
  const met = surfaces.filter((surface) => verdicts[surface].level !== 'none');
  const groups = new Map<string, Surface[]>();
  for (const surface of met) {
    const key = JSON.stringify(verdicts[surface]);
    groups.set(key, [...(groups.get(key) ?? []), surface]);
  }
  return [...groups.values()]
    .map((on) => {
      const [first = 'wire'] = on;
      const { level, breaks, why } = verdicts[first];
      const verdict = `${level}${breaks === 'nothing' ? '' : ` (${breaks})`}`;
      return { on: on.map((surface) => surfaceNames[surface]).join(', '), level, verdict, why };
    })
    .sort((a, b) => levels.indexOf(b.level) - levels.indexOf(a.level));
}

/** Of all languages and interfaces. */
export const worstOf = ({ verdicts }: Finding): Level =>
  surfaces
    .map((surface) => verdicts[surface].level)
    .reduce((worst, each) => (levels.indexOf(each) > levels.indexOf(worst) ? each : worst), 'none');

/** Those of one level stand as they stood. */
export const worstFirst = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => levels.indexOf(worstOf(b)) - levels.indexOf(worstOf(a)));
