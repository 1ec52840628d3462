/** The lists of what may fail, and what is wrong with them. */
import { readDifferences } from '../pymilvus/differences.js';
import { printCaseDiagnostics } from './diagnostic.js';
import { needlessEntries, readKnownFailures, type KnownFailures } from './known-failing.js';
import type { CaseResult } from './outcome.js';

/** Known failures of the engine, and where the official client differs. */
export const readLists = (root: string): readonly KnownFailures[] => [
  readKnownFailures(root, new Date().toISOString().slice(0, 10)),
  readDifferences(root),
];

/** What ran, where it was the whole suite on every target: only then can an entry be called needless. */
export interface Ran {
  readonly engine: string;
  readonly targets: readonly string[];
  readonly results: readonly CaseResult[];
}

/** Ready to print. */
export const listProblems = (lists: readonly KnownFailures[], whole: Ran | undefined): readonly string[] =>
  lists.flatMap((list) => {
    const needless = whole === undefined ? [] : needlessEntries(list, whole.results, whole);
    return [...list.diagnostics, ...needless].map((each) => printCaseDiagnostics([each], (place) => list.file.line(place.line)));
  });
