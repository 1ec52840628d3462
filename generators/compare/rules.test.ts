/** Each rule has a fixture, and finds in it what the fixture says; together they find nothing else. */
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadModel } from '../model/load.js';
import type { Model } from '../model/model.js';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { compare } from './compare.js';
import { surfaces } from './finding.js';
import { applyEdits, contractAfter, fixtureCodes, matches, readFixture, writeBase, type Fixture } from './fixtures.js';
import { rules } from './rules/index.js';

const root = join(import.meta.dirname, '../..');
const wheel = installedPymilvus(root) ?? '';
const kept = join(root, 'build/schemas');
const base = join(root, 'build/compare/rules-before');
const edited = join(root, 'build/compare/rules-after');
writeBase(root, base);
writeBase(root, edited);
const contract = readContract(wheel);
const before = loadModel(base, contract, { kept }).model as Model;

it('each rule has a fixture, and each fixture a rule', () => {
  expect(fixtureCodes(root)).toEqual(rules.map(({ code }) => code).sort());
});

it.each(fixtureCodes(root))('%s is found in its fixture', (code) => {
  const fixture = readFixture(root, code);
  applyEdits(fixture, edited);
  const isOfFiles = fixture.edits.every((edit) => 'file' in edit);
  const { model, diagnostics } = loadModel(edited, isOfFiles ? contract : contractAfter(fixture, readContract(wheel)), { kept });
  undoEdits(fixture);
  expect(diagnostics).toEqual([]);
  const found = compare(before, model as Model);
  const expected = [{ rule: code, finding: fixture.finding }, ...fixture.also];
  const unexpected = found.filter(({ rule, message }) => !expected.some((each) => each.rule === rule && matches(message, each.finding)));
  const missing = expected.filter(({ rule, finding }) => !found.some((each) => each.rule === rule && matches(each.message, finding)));
  expect({ unexpected: unexpected.map(({ rule, message }) => ({ rule, message })), missing }).toEqual({ unexpected: [], missing: [] });
  for (const { verdicts } of found) expect(Object.keys(verdicts)).toEqual([...surfaces]);
});

function undoEdits({ edits }: Fixture): void {
  for (const edit of edits) {
    if (!('file' in edit)) continue;
    if (existsSync(join(base, edit.file))) copyFileSync(join(base, edit.file), join(edited, edit.file));
    else rmSync(join(edited, edit.file));
  }
}
