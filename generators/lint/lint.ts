/** Runs the rules over a Model that loads, and leaves out what a comment ignores. */
import type { Model } from '../model/model.js';
import type { Spec } from '../model/read.js';
import type { Config } from './config.js';
import { lintedOf, placeText, type Linted } from './linted.js';
import type { Finding, Rule } from './rule.js';
import { ignoreRules, rules } from './rules/index.js';

export function lint(model: Model, spec: Spec, config: Config): Finding[] {
  const linted = lintedOf(model, spec, config, new Set(rules.map(({ code }) => code)));
  const all = once(rules.flatMap((rule) => run(rule, linted, [])));
  const ignored = new Set(linted.ignores.map(({ code, file, line }) => `${code} ${file.path}:${line}`));
  const shown = all.filter(({ place, code }) => !ignored.has(`${code} ${place.file}:${place.line}`));
  return [...shown, ...ignoreRules.flatMap((rule) => run(rule, linted, all))].sort(
    (a, b) =>
      compare(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function run(rule: Rule, linted: Linted, found: readonly Finding[]): Finding[] {
  const severity = linted.config.rules[rule.code] ?? rule.severity;
  return severity === 'off' ? [] : [...rule.check(linted, found)].map((problem) => ({ ...problem, code: rule.code, severity }));
}

/** What stands in a fragment or a spread is met by each method that uses it. */
function once(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((each) => [`${placeText(each.place)} ${each.code} ${each.message}`, each])).values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
