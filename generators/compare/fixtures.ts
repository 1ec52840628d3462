/**
 * Fixtures of the rules: what someone changes in a spec, and what a comparison must find.
 *
 * The spec before is the project's own with the files of `fixtures/base` laid over it: a few methods about shelves of books, which change
 * only when a rule needs another. The project's own is below it because the runtime kits call what is generated from it. The spec after is
 * that with the fixture's edits. A fixture is `fixtures/<code>.yaml`:
 *
 *     edits:
 *       - { file: methods/review/has_shelf.yaml, replace: "part_name", with: "piece_name" }  # the text stands in the file exactly once
 *       - { file: methods/review/new.yaml, write: "doc: …" }                                 # a new file, or all of one
 *       - { file: methods/review/has_shelf.yaml, remove: true }
 *       - { contract: { source: "pypi:pymilvus==3.0.3" } }                                   # of the wire contract, which no file of the spec has:
 *       - { wire_field: milvus.HasPartitionRequest.partition_name, number: 9 }               # a field of a message,
 *       - { wire_value: common.LoadState.LoadStateLoaded, number: 9 }                        # a value of an enum
 *     finding: "the message of the finding, whole"
 *                                                     # `…` stands for any text
 *     also: [{ rule: param_removed, finding: "…" }]   # what else the edits make
 *     programs: { typescript: "…", python: "…", java: "…", go: "…" }
 *
 * A program uses what the rule is about, and compiles with the client of the spec before. Whether it compiles after the edits is what the
 * finding's verdict for its language says. Where no program can use it, `{ none: "the reason" }` stands in its place. The lines of a program
 * are a function's, which has a connected `client` (and `ctx` in Go); those that begin with `import` or `from` go to the top of the file.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { WireContract } from '../model/model.js';
import type { Language } from './finding.js';

export type Edit =
  | { readonly file: string; readonly replace: string; readonly with: string }
  | { readonly file: string; readonly write: string }
  | { readonly file: string; readonly remove: true }
  | { readonly contract: Partial<Pick<WireContract, 'source' | 'hash' | 'service'>> }
  | { readonly wire_field: string; readonly number: number }
  | { readonly wire_value: string; readonly number: number };

export interface Fixture {
  /** The rule's code. */
  readonly code: string;
  readonly edits: readonly Edit[];
  /** The message of what `code` must find. */
  readonly finding: string;
  readonly also: readonly { readonly rule: string; readonly finding: string }[];
  /** Lines of a program, or why no program can tell. */
  readonly programs: Readonly<Partial<Record<Language, string | { readonly none: string }>>>;
}

const FOLDER = 'generators/compare/fixtures';

/** Of the project in `root`, in alphabetical order. */
export const fixtureCodes = (root: string): string[] =>
  readdirSync(join(root, FOLDER))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort();

export function readFixture(root: string, code: string): Fixture {
  const raw = parse(readFileSync(join(root, FOLDER, `${code}.yaml`), 'utf8')) as Partial<Fixture>;
  return { code, edits: raw.edits ?? [], finding: raw.finding ?? '', also: raw.also ?? [], programs: raw.programs ?? {} };
}

/** Makes `at` the spec before: that of the project in `root`, the base over it. */
export function writeBase(root: string, at: string): void {
  rmSync(at, { recursive: true, force: true });
  cpSync(join(root, 'spec'), at, { recursive: true });
  cpSync(join(root, FOLDER, 'base'), at, { recursive: true });
}

/** Makes the spec in `at`, which was the spec before, the spec after. */
export function applyEdits({ code, edits }: Fixture, at: string): void {
  for (const edit of edits) {
    if (!('file' in edit)) continue;
    const path = join(at, edit.file);
    if ('remove' in edit) rmSync(path);
    else if ('write' in edit) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, edit.write);
    } else {
      const text = readFileSync(path, 'utf8');
      const parts = text.split(edit.replace);
      if (parts.length !== 2)
        throw new Error(
          `fixture ${code}: ${edit.file} has the text ${JSON.stringify(edit.replace)} ${String(parts.length - 1)} times; name a text that stands there once`,
        );
      writeFileSync(path, parts.join(edit.with));
    }
  }
}

/** The wire contract after: a contract of its own, since it is changed in place, with what the fixture says of it. */
export function contractAfter({ code, edits }: Fixture, contract: WireContract): WireContract {
  let after = contract;
  for (const edit of edits) {
    if ('contract' in edit) after = { ...after, ...edit.contract };
    // No two contracts have one hash.
    if (!('file' in edit)) after = { ...after, hash: `${contract.hash} of ${code}` };
    if ('wire_field' in edit) renumber(edit.wire_field, edit.number, (name) => contract.message(name)?.fields);
    if ('wire_value' in edit) renumber(edit.wire_value, edit.number, (name) => contract.enum(name)?.values);
  }
  return after;

  function renumber(path: string, number: number, of: (name: string) => readonly { name: string; number: number }[] | undefined): void {
    const at = path.lastIndexOf('.');
    const found = of(path.slice(0, at))?.find(({ name }) => name === path.slice(at + 1));
    if (found === undefined) throw new Error(`fixture ${code}: the wire contract has no ${path}`);
    found.number = number;
  }
}

/** Whether a message is the one that a fixture states: `…` stands for any text. */
export function matches(message: string, pattern: string): boolean {
  const parts = pattern.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(message);
}
