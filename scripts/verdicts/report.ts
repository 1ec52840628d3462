/** Tells what the proofs came to: to people who run them alone, and as parts of `npm test`. */
import type { Part } from '../tally.js';
import type { Proof } from './proof.js';
import type { Proofs } from './prove.js';

export function describe(all: readonly Proofs[]): string {
  const lines = all.map((each) => {
    const { agrees, differs, untold } = count(each);
    return `${each.language.padEnd(12)} ${agrees} proved, ${differs} failed, ${untold} without a program (${each.seconds.toFixed(1)} s)\n`;
  });
  return [...all.map(failures), ...lines].join('');
}

export function partOf(proofs: Proofs): Part {
  const { agrees, differs, untold } = count(proofs);
  return {
    name: `${proofs.language}: verdicts proved${untold > 0 ? ` (${untold} without a program)` : ''}`,
    passed: agrees,
    failed: differs,
    skipped: 0,
    seconds: proofs.seconds,
    output: failures(proofs),
  };
}

function count({ proofs }: Proofs): Readonly<Record<Proof['outcome'], number>> {
  const of = (outcome: Proof['outcome']): number => proofs.filter((each) => each.outcome === outcome).length;
  return { agrees: of('agrees'), differs: of('differs'), untold: of('untold') };
}

const failures = ({ language, proofs }: Proofs): string =>
  proofs
    .filter(({ outcome }) => outcome === 'differs')
    .map(({ rule, text }) => `FAILED  ${rule}, ${language}: ${text}\n\n`)
    .join('');
