/** The list of known failures: a promise with a reason and a date, held to both. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseDiagnostic } from './diagnostic.js';
import type { CaseResult } from './outcome.js';
import { isList, isMap, textOf, type Value } from './value.js';
import { YamlFile, type Key } from './yaml-file.js';

export interface KnownFailure {
  /** Id of the case. */
  readonly case: string;
  /** A target, or `all`. */
  readonly target: string;
  /** Kind of the engine, or `all`. */
  readonly engine: string;
  readonly reason: string;
  /** `2027-06-30`: after it the entry is an error. A difference of another client has no date. */
  readonly until: string | undefined;
  /** Where it stands in its file. */
  readonly at: readonly Key[];
}

export interface KnownFailures {
  readonly entries: readonly KnownFailure[];
  readonly diagnostics: readonly CaseDiagnostic[];
  readonly file: YamlFile;
}

const keys = ['case', 'target', 'engine', 'reason', 'until'] as const;

export function readKnownFailures(root: string, today: string, path = 'conformance/known-failing.yaml'): KnownFailures {
  const file = new YamlFile(path, existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '[]');
  const diagnostics: CaseDiagnostic[] = [...file.diagnostics];
  const entries = (isList(file.value) ? file.value : []).flatMap((raw, at): KnownFailure[] => {
    const problem = shapeProblem(raw);
    if (problem !== undefined)
      diagnostics.push({
        code: 'wrong_value',
        message: problem,
        place: file.place([at]),
        hint: `an entry has the keys ${keys.join(', ')}`,
      });
    if (problem !== undefined || !isMap(raw)) return [];
    const [id = '', target = '', engine = '', reason = '', until = ''] = keys.map((key) => textOf(raw[key]));
    if (until < today)
      diagnostics.push({
        code: 'expired_entry',
        message: `the entry ended on ${until}`,
        place: file.place([at, 'until']),
        hint: 'mend it, or say why it may fail longer',
      });
    return [{ case: id, target, engine, reason, until, at: [at] }];
  });
  return { entries, diagnostics, file };
}

/** Failures that the list knows become `known_failing`, passes of listed cases `fixed`. */
export function applyKnownFailures(result: CaseResult, known: readonly KnownFailure[], engine: string): CaseResult {
  const entry = known.find((each) => fits(each, result, engine));
  if (entry === undefined || result.outcome === 'skipped') return result;
  if (result.outcome === 'pass') return { ...result, outcome: 'fixed', reason: `it passes, and is listed as failing: ${entry.reason}` };
  const until = entry.until === undefined ? '' : ` (until ${entry.until})`;
  return { ...result, outcome: 'known_failing', reason: `${entry.reason}${until}; ${result.reason ?? ''}` };
}

/** Entries for this engine and these targets that met no result. */
export function needlessEntries(
  { entries, file }: KnownFailures,
  results: readonly CaseResult[],
  { engine, targets }: { readonly engine: string; readonly targets: readonly string[] },
): CaseDiagnostic[] {
  return entries
    .filter(
      (entry) =>
        (entry.engine === engine || entry.engine === 'all') &&
        (entry.target === 'all' || targets.includes(entry.target)) &&
        !results.some((result) => fits(entry, result, engine)),
    )
    .map(({ case: id, target, at }) => ({
      code: 'needless_entry',
      message: `no case "${id}" ran on ${target}`,
      place: file.place(at),
      hint: 'take the entry out',
    }));
}

const fits = (entry: KnownFailure, result: CaseResult, engine: string): boolean =>
  entry.case === result.case &&
  (entry.target === result.target || entry.target === 'all') &&
  (entry.engine === engine || entry.engine === 'all');

function shapeProblem(raw: Value): string | undefined {
  if (!isMap(raw)) return 'an entry is an object';
  const missing = keys.find((key) => typeof raw[key] !== 'string' || raw[key] === '');
  if (missing !== undefined) return `the entry lacks ${missing}`;
  const unknown = Object.keys(raw).find((key) => !(keys as readonly string[]).includes(key));
  if (unknown !== undefined) return `unknown key ${unknown}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(textOf(raw.until)) ? undefined : 'until is a date, 2027-06-30';
}
