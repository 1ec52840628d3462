/** `node build/js/scripts/verdicts.js [--rule CODE] [--language NAME]`: proves the verdicts of the rules by compilers, with the packages that were built. */
import { parseArgs } from 'node:util';
import { languages } from '../generators/compare/finding.js';
import { fixtureCodes, readFixture } from '../generators/compare/fixtures.js';
import { Failure } from '../cli/failure.js';
import { say } from '../cli/progress.mjs';
import { openRoom } from '../cli/room.js';
import { root } from '../cli/root.js';
import { prove } from './verdicts/prove.js';
import { describe } from './verdicts/report.js';

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { rule: { type: 'string' }, language: { type: 'string' } } });
  const codes = chosen(fixtureCodes(root), values.rule, 'rule with a fixture');
  const own = chosen(languages, values.language, 'language');
  const proofs = await prove(
    await openRoom(root, say),
    codes.map((code) => readFixture(root, code)),
    own,
  );
  process.stdout.write(describe(proofs));
  return proofs.some((each) => each.proofs.some(({ outcome }) => outcome === 'differs')) ? 1 : 0;
}

function chosen<T extends string>(all: readonly T[], name: string | undefined, what: string): readonly T[] {
  const found = all.filter((each) => name === undefined || each === name);
  if (found.length === 0) throw new Failure(`there is no ${what} ${name ?? ''}; there are ${all.join(', ')}`);
  return found;
}
