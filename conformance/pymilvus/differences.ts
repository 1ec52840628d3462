/** Reads where the official client differs from what the cases say: cases by reason, held as known failures are. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseDiagnostic } from '../runner/diagnostic.js';
import type { KnownFailure, KnownFailures } from '../runner/known-failing.js';
import { isList, isMap, textOf, type Value } from '../runner/value.js';
import { YamlFile } from '../runner/yaml-file.js';
import { pymilvusTargets } from './targets.js';

const path = 'conformance/pymilvus/differences.yaml';
/** Whose difference it is → the targets. */
const places: Readonly<Record<string, readonly string[]>> = {
  both: pymilvusTargets,
  ...Object.fromEntries(pymilvusTargets.map((name) => [name, [name]])),
};
const keys = ['reason', ...Object.keys(places)];

export function readDifferences(root: string): KnownFailures {
  const file = new YamlFile(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '[]');
  const diagnostics: CaseDiagnostic[] = [...file.diagnostics];
  const entries = (isList(file.value) ? file.value : []).flatMap((raw, at): KnownFailure[] => {
    const message = shapeProblem(raw);
    if (message !== undefined)
      diagnostics.push({ code: 'wrong_value', message, place: file.place([at]), hint: `an entry has the keys ${keys.join(', ')}` });
    if (message !== undefined || !isMap(raw)) return [];
    return Object.entries(places).flatMap(([key, targets]) =>
      casesOf(raw[key]).flatMap((id, place) =>
        targets.map((target) => ({
          case: id,
          target,
          engine: 'all',
          reason: textOf(raw.reason),
          until: undefined,
          at: [at, key, place],
        })),
      ),
    );
  });
  return { entries, diagnostics, file };
}

function shapeProblem(raw: Value): string | undefined {
  if (!isMap(raw)) return 'an entry is an object';
  const unknown = Object.keys(raw).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `unknown key ${unknown}`;
  if (typeof raw.reason !== 'string' || raw.reason === '') return 'the entry lacks reason';
  const lists = Object.keys(places).filter((key) => raw[key] !== undefined);
  return lists.length > 0 && lists.every((key) => casesOf(raw[key]).length > 0)
    ? undefined
    : `under ${Object.keys(places).join(', ')} stand lists of ids, \`group/method: title\``;
}

const casesOf = (value: Value | undefined): readonly string[] =>
  isList(value) && value.every((each) => typeof each === 'string') ? value : [];
