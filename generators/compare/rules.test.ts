/** Each rule has a fixture, and finds in it what the fixture says; together they find nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { surfaces } from './finding.js';
import { fixtureCodes, matches, readFixture } from './fixtures.js';
import { indexOf, pageOf } from './page.js';
import { rules } from './rules/index.js';
import { Trial } from './trial.js';

const root = join(import.meta.dirname, '../..');
const trial = new Trial({ root, at: join(root, 'build/compare/rules'), contract: () => readContract(installedPymilvus(root) ?? '') });
const page = (name: string): string => readFileSync(join(root, 'docs/rules', name), 'utf8');

it('each rule has a fixture, and each fixture a rule', () => {
  expect(fixtureCodes(root)).toEqual(rules.map(({ code }) => code).sort());
});

it('the list of rules is up to date (npm run rules)', () => {
  expect(page('README.md')).toBe(indexOf(rules));
});

it.each(rules)('$code is found in its fixture, and has its page', (rule) => {
  const fixture = readFixture(root, rule.code);
  const found = trial.run(fixture);
  const expected = [{ rule: rule.code, finding: fixture.finding }, ...fixture.also];
  const isSaid = (code: string, message: string): boolean => expected.some((each) => each.rule === code && matches(message, each.finding));
  expect(
    found.filter((each) => !isSaid(each.rule, each.message)).map(({ rule: code, message }) => ({ rule: code, finding: message })),
  ).toEqual([]);
  expect(expected.filter((each) => !found.some(({ rule: code, message }) => each.rule === code && matches(message, each.finding)))).toEqual(
    [],
  );
  for (const { verdicts } of found) expect(Object.keys(verdicts)).toEqual([...surfaces]);
  expect(found.filter(({ before, after }) => before === undefined && after === undefined)).toEqual([]);
  const own = found.find(({ rule: code }) => code === rule.code);
  expect(page(`${rule.code}.md`)).toBe(own && pageOf(rule, fixture, own));
});
