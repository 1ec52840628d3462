/** Compares two Models: every difference, judged by a rule. */
import type { Model } from '../model/model.js';
import type { Change } from './change.js';
import type { Finding } from './finding.js';
import { placesOf } from './places.js';
import { isRenaming } from './renames.js';
import { rules } from './rules/index.js';
import type { Rule, Scene } from './rules/rule.js';
import { model } from './shapes/model.js';
import { subjectOf } from './subject.js';
import { usesOf } from './uses.js';
import { changesBetween } from './walk.js';

/** Sorted by place: that after, or that before of what is gone. */
export function compare(before: Model, after: Model): readonly Finding[] {
  if (before.hash === after.hash) return [];
  const changes = changesBetween(model, before, after);
  const [one, other] = [usesOf(before), usesOf(after)];
  const uses = { given: new Set([...one.given, ...other.given]), gotten: new Set([...one.gotten, ...other.gotten]) };
  return changes.flatMap((change) => (isRenaming(change) ? [] : judge(change, { before, after, uses }))).sort(byPlace);
}

function judge(change: Change, scene: Scene): Finding[] {
  for (const rule of looking(change.at)) {
    const found = rule.find(change, scene);
    if (found !== undefined)
      return found.map(({ message, verdicts }) => ({
        rule: rule.code,
        subject: subjectOf(change),
        message,
        ...placesOf(change),
        verdicts,
      }));
  }
  throw new Error(`no rule judges what changed in ${change.at} (${change.how})`);
}

const byProperty = new Map<string, Rule[]>();
for (const rule of rules) for (const claim of rule.claims) byProperty.set(claim, [...(byProperty.get(claim) ?? []), rule]);
const looking = (at: string): readonly Rule[] => byProperty.get(at) ?? [];

function byPlace(one: Finding, other: Finding): number {
  const [a, b] = [one.after ?? one.before, other.after ?? other.before];
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;
}
