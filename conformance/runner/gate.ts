/** Whether an engine has what a case needs: by `since`, `until` and `feature` of what it calls and by the engine's profile, by nothing else. */
import type { Case } from './case.js';
import { calls } from './check-case.js';
import type { Subject } from './subject.js';

export interface EngineProfile {
  readonly kind: string;
  /** The Milvus version whose API it serves: "3.0". */
  readonly version: string;
  /** Features that it lacks. */
  readonly lacks: readonly string[];
}

/** Why the engine cannot run the case; undefined where it can. No engine is asked by a wire case, so none can lack what it needs. */
export function lacking(each: Case, subject: Subject, { kind, version, lacks }: EngineProfile): string | undefined {
  if (each.wire) return undefined;
  const needs: {
    readonly what: string;
    readonly since?: string | undefined;
    readonly until?: string | undefined;
    readonly feature?: string | undefined;
  }[] = [{ what: 'the case', feature: each.feature }];
  for (const { call, args } of calls(each.steps)) {
    const method = subject.methods.find(({ name }) => name === call);
    if (method === undefined) continue;
    needs.push({ what: call, since: method.since, until: method.until, feature: method.feature });
    for (const param of method.params)
      if (Object.hasOwn(args, param.name)) needs.push({ what: `${call}(${param.name})`, since: param.since, feature: param.feature });
  }
  for (const { what, since, until, feature } of needs) {
    if (feature !== undefined && lacks.includes(feature)) return `${kind} lacks ${feature}, which ${what} needs`;
    if (since !== undefined && compareVersions(since, version) > 0) return `${what} needs ${since}, ${kind} serves ${version}`;
    if (until !== undefined && compareVersions(until, version) < 0) return `${what} ended with ${until}, ${kind} serves ${version}`;
  }
  return undefined;
}

/** "2.3.5" against "2.10": number by number, what is missing counts as equal. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((each) => each.split('.').map(Number));
  for (let at = 0; at < Math.min(left?.length ?? 0, right?.length ?? 0); at++) {
    const difference = (left?.[at] ?? 0) - (right?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
