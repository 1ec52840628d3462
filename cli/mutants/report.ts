/** What became of the mutants: on the terminal those that survived, in reports/mutants.txt all of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { needlessSurvivors, unknownSurvivors, type Survivors } from '../../conformance/mutants/survivors.js';
import { printCaseDiagnostics } from '../../conformance/runner/diagnostic.js';
import type { Place } from '../../generators/model/model.js';

export interface Verdict {
  /** `create_alias: milvus.CreateAliasRequest.alias is not sent`. */
  readonly id: string;
  readonly place: Place;
  readonly fate: Fate;
}

export type Fate =
  | { readonly kind: 'caught'; readonly by: string }
  | { readonly kind: 'survived' }
  /** The client is the same text. */
  | { readonly kind: 'unchanged' }
  /** No client can be generated. */
  | { readonly kind: 'refused' };

export interface Told {
  readonly text: string;
  /** Whether each survivor has its reason, and each reason its survivor. */
  readonly ok: boolean;
}

/** `all` are the ids of every mutant, also of those that were not tried. */
export function tell(verdicts: readonly Verdict[], survivors: Survivors, all: readonly string[]): Told {
  const survived = verdicts.filter(({ fate }) => fate.kind === 'survived');
  const accepted = new Set(survivors.entries.map(({ mutant }) => mutant));
  const free = survived.filter(({ id }) => !accepted.has(id));
  const problems = [
    ...survivors.diagnostics,
    ...unknownSurvivors(survivors, all),
    ...needlessSurvivors(
      survivors,
      verdicts.map(({ id }) => id),
      survived.map(({ id }) => id),
    ),
  ];
  const count = (kind: Fate['kind']): string => verdicts.filter(({ fate }) => fate.kind === kind).length.toString();
  const text = [
    ...free.map(line).sort(),
    ...(problems.length === 0 ? [] : [printCaseDiagnostics(problems, (place) => survivors.file.line(place.line)), '']),
    `mutants: ${verdicts.length.toString()}; caught ${count('caught')}, survived ${count('survived')}, of which ${(survived.length - free.length).toString()} with a reason; ` +
      `not to be told from the client ${count('unchanged')}, not to be generated ${count('refused')}`,
  ].join('\n');
  return { text, ok: free.length === 0 && problems.length === 0 };
}

const line = ({ id, place }: Verdict): string => `survived  ${place.file}:${place.line.toString()}  ${id}`;

export function writeVerdicts(root: string, verdicts: readonly Verdict[], { text }: Told): void {
  const file = join(root, 'reports/mutants.txt');
  mkdirSync(dirname(file), { recursive: true });
  const lines = verdicts.map(({ id, fate }) => `${fate.kind}  ${id}${fate.kind === 'caught' ? `  (${fate.by})` : ''}`).sort();
  writeFileSync(file, `${[...lines, '', text].join('\n')}\n`);
}
