/** Reads which mutants may survive: each with the reason why no case can tell it from the client. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseDiagnostic } from '../runner/diagnostic.js';
import { isList, isMap, textOf, type Value } from '../runner/value.js';
import { YamlFile, type Key } from '../runner/yaml-file.js';

const path = 'conformance/mutants/survivors.yaml';
const keys = ['reason', 'mutants'];

export interface Survivor {
  /** `create_alias: milvus.CreateAliasRequest.alias is not sent`. */
  readonly mutant: string;
  readonly reason: string;
  readonly at: readonly Key[];
}

export interface Survivors {
  readonly entries: readonly Survivor[];
  readonly diagnostics: readonly CaseDiagnostic[];
  readonly file: YamlFile;
}

export function readSurvivors(root: string): Survivors {
  const file = new YamlFile(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '[]');
  const diagnostics: CaseDiagnostic[] = [...file.diagnostics];
  const entries = (isList(file.value) ? file.value : []).flatMap((raw, at): Survivor[] => {
    const message = shapeProblem(raw);
    if (message !== undefined)
      diagnostics.push({ code: 'wrong_value', message, place: file.place([at]), hint: `an entry has the keys ${keys.join(', ')}` });
    if (message !== undefined || !isMap(raw) || !isList(raw.mutants)) return [];
    return raw.mutants.map((mutant, place) => ({ mutant: textOf(mutant), reason: textOf(raw.reason), at: [at, 'mutants', place] }));
  });
  return { entries, diagnostics, file };
}

/** Entries that no survivor of this run matches, though their mutant was tried, or is none. */
export function needlessSurvivors({ entries, file }: Survivors, tried: readonly string[], survived: readonly string[]): CaseDiagnostic[] {
  return entries
    .filter(({ mutant }) => tried.includes(mutant) && !survived.includes(mutant))
    .map(({ mutant, at }) => ({
      code: 'needless_entry',
      message: `a case fails on "${mutant}"`,
      place: file.place(at),
      hint: 'take the entry out',
    }));
}

/** Entries that name no mutant of the spec. */
export function unknownSurvivors({ entries, file }: Survivors, all: readonly string[]): CaseDiagnostic[] {
  const known = new Set(all);
  return entries
    .filter(({ mutant }) => !known.has(mutant))
    .map(({ mutant, at }) => ({
      code: 'needless_entry',
      message: `the spec has no mutant "${mutant}"`,
      place: file.place(at),
      hint: 'take the entry out',
    }));
}

function shapeProblem(raw: Value): string | undefined {
  if (!isMap(raw)) return 'an entry is an object';
  const unknown = Object.keys(raw).find((key) => !keys.includes(key));
  if (unknown !== undefined) return `unknown key ${unknown}`;
  if (typeof raw.reason !== 'string' || raw.reason === '') return 'the entry lacks reason';
  return isList(raw.mutants) && raw.mutants.length > 0 && raw.mutants.every((each) => typeof each === 'string')
    ? undefined
    : 'mutants is a list of texts, `method: what it lost`';
}
