/** Writes the pages of the rules, and removes those of rules that are gone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../cli/root.js';
import { readFixture } from '../generators/compare/fixtures.js';
import { indexOf, pageOf } from '../generators/compare/page.js';
import { rules } from '../generators/compare/rules/index.js';
import { Trial } from '../generators/compare/trial.js';
import { readContract } from '../generators/wire/contract.js';
import { installedPymilvus } from '../generators/wire/installed.js';

export function writeRulePages(): void {
  const trial = new Trial({ root, at: join(root, 'build/compare/pages'), contract: () => readContract(installedPymilvus(root) ?? '') });
  const folder = join(root, 'docs/rules');
  const pages = rules.map((rule) => {
    const fixture = readFixture(root, rule.code);
    const own = trial.run(fixture).find(({ rule: code }) => code === rule.code);
    if (own === undefined) throw new Error(`the fixture of ${rule.code} does not show it`);
    return [`${rule.code}.md`, pageOf(rule, fixture, own)] as const;
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of [['README.md', indexOf(rules)] as const, ...pages]) writeFileSync(join(folder, name), text);
}
