/** Reads where the official client differs from what the cases say: cases by reason, held as known failures are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseDiagnostic } from '../runner/diagnostic.js';
import type { KnownFailure, KnownFailures } from '../runner/known-failing.js';
import { isList, isMap, textOf, type Value } from '../runner/value.js';
import { YamlFile } from '../runner/yaml-file.js';
import { pymilvusTargets } from './targets.js';

const path = 'conformance/pymilvus/differences.yaml';
const keys = ['reason', 'target', 'cases'];
const allowed: readonly string[] = [...pymilvusTargets, 'both'];

export function readDifferences(root: string): KnownFailures {
  const file = new YamlFile(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '[]');
  const diagnostics: CaseDiagnostic[] = [...file.diagnostics];
  const entries = (isList(file.value) ? file.value : []).flatMap((raw, at): KnownFailure[] => {
    const message = shapeProblem(raw);
    if (message !== undefined)
      diagnostics.push({ code: 'wrong_value', message, place: file.place([at]), hint: `an entry has the keys ${keys.join(', ')}` });
    if (message !== undefined || !isMap(raw) || !isList(raw.cases)) return [];
    const targets = raw.target === 'both' ? pymilvusTargets : [textOf(raw.target)];
    return raw.cases.flatMap((id, place) =>
      targets.map((target) => ({
        case: textOf(id),
        target,
        engine: 'all',
        reason: textOf(raw.reason),
        until: undefined,
        at: [at, 'cases', place],
      })),
    );
  });
  return { entries, diagnostics, file };
}

function shapeProblem(raw: Value): string | undefined {
  if (!isMap(raw)) return 'an entry is an object';
  const unknown = Object.keys(raw).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `unknown key ${unknown}`;
  if (typeof raw.reason !== 'string' || raw.reason === '') return 'the entry lacks reason';
  if (!allowed.includes(textOf(raw.target))) return `target is one of ${allowed.join(', ')}`;
  return isList(raw.cases) && raw.cases.length > 0 && raw.cases.every((each) => typeof each === 'string')
    ? undefined
    : 'cases is a list of ids, `group/method: title`';
}
