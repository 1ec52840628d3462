/** Reads case files and fixtures: YAML, then the JSON Schema, then what no schema can say. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Place, WireRpc } from '../../generators/model/model.js';
import { buildCase, buildSteps, type CaseHome } from './build-case.js';
import type { CallStep, Case, Fixture } from './case.js';
import { checkCase, checkFixture, type Known } from './check-case.js';
import { checkCoverage } from './coverage.js';
import type { CaseDiagnostic } from './diagnostic.js';
import type { Subject } from './subject.js';
import { isList, isMap, textOf, type Value } from './value.js';
import { YamlFile, type Key } from './yaml-file.js';

export interface CaseFolders {
  /** The project's root: diagnostics name files relative to it. */
  readonly root: string;
  /** Defaults to `conformance/cases`. */
  readonly cases?: string;
  /** Defaults to `conformance/fixtures.yaml`. */
  readonly fixtures?: string;
}

export interface CaseSet {
  readonly cases: readonly Case[];
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly diagnostics: readonly CaseDiagnostic[];
  /** The text of a line that a diagnostic points at. */
  readonly lineAt: (place: Place) => string | undefined;
}

/** `rpcs` are the names of the wire contract; with `complete`, each method of the spec must have its cases. */
export function readCases(
  folders: CaseFolders,
  subject: Subject,
  options: { readonly rpc: (name: string) => WireRpc | undefined; readonly complete: boolean },
): CaseSet {
  const { root } = folders;
  const validate = new Ajv({ allErrors: true, strict: false }).compile(
    JSON.parse(readFileSync(join(root, 'spec/schema/case.json'), 'utf8')) as object,
  );
  const files: YamlFile[] = [];
  const diagnostics: CaseDiagnostic[] = [];
  const open = (path: string): YamlFile => {
    const file = new YamlFile(relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8'));
    files.push(file);
    diagnostics.push(...file.diagnostics);
    return file;
  };

  const fixtureFile = open(folders.fixtures ?? join(root, 'conformance/fixtures.yaml'));
  const fixtures = readFixtures(fixtureFile);
  const known: Known = { subject, fixtures, rpc: options.rpc };
  for (const fixture of fixtures.values()) diagnostics.push(...checkFixture(known, fixtureFile, fixture));

  const cases: Case[] = [];
  const folder = folders.cases ?? join(root, 'conformance/cases');
  for (const path of caseFiles(folder)) {
    const file = open(join(folder, path));
    const [group, method] = path.includes('/')
      ? (path.replace(/\.yaml$/, '').split('/') as [string, string])
      : [path.replace(/\.yaml$/, ''), path.replace(/\.yaml$/, '')];
    diagnostics.push(...placement(file, group, method, subject));
    if (file.value === undefined) continue;
    const problems = accept(validate, file);
    diagnostics.push(...problems);
    if (problems.length > 0 || !isList(file.value)) continue;
    const built = build({ file, group, method }, file.value);
    diagnostics.push(...duplicates(built, file), ...built.flatMap((each, at) => checkCase(known, file, each, [at])));
    cases.push(...built);
  }
  if (options.complete) diagnostics.push(...checkCoverage(subject, cases));
  return { cases, fixtures, diagnostics, lineAt: (place) => files.find(({ path }) => path === place.file)?.line(place.line) };
}

const build = (home: CaseHome, list: readonly Value[]): Case[] =>
  list.flatMap((each, at) => (isMap(each) ? [buildCase(home, each, [at])] : []));

function readFixtures(file: YamlFile): ReadonlyMap<string, Fixture> {
  if (!isMap(file.value)) return new Map();
  return new Map(
    Object.entries(file.value).map(([name, raw]) => {
      const { doc = '', steps = [] } = isMap(raw) ? raw : {};
      const built = buildSteps(file, isList(steps) ? steps : [], [name, 'steps']);
      return [name, { name, doc: textOf(doc), steps: built.filter((each): each is CallStep => each.kind === 'call') }];
    }),
  );
}

/** Relative paths with forward slashes, sorted, so that a run plays cases in the same order everywhere. */
function caseFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((each) => each.replaceAll('\\', '/'))
    .filter((each) => each.endsWith('.yaml'))
    .sort();
}

/** Groups that mirror no folder of spec/methods. */
const freeGroups: readonly string[] = ['behaviours', 'types', 'examples'];

function placement(file: YamlFile, group: string, method: string, subject: Subject): CaseDiagnostic[] {
  if (freeGroups.includes(group)) return [];
  const found = subject.methods.find(({ name }) => name === method);
  if (found?.group === group) return [];
  const hint =
    found === undefined
      ? `what concerns several methods stands in cases/${freeGroups[0] ?? ''}`
      : `move it to cases/${found.group}/${method}.yaml`;
  return [{ code: 'misplaced_case', message: `the spec has no method ${group}/${method}`, place: file.place([]), hint }];
}

function duplicates(cases: readonly Case[], file: YamlFile): CaseDiagnostic[] {
  return cases.flatMap((each, at) => {
    const first = cases.findIndex(({ title }) => title === each.title);
    if (first === at) return [];
    return [
      {
        code: 'duplicate_case' as const,
        message: `the title "${each.title}" stands twice`,
        place: file.place([at, 'case']),
        hint: `first in line ${file.place([first, 'case']).line.toString()}`,
      },
    ];
  });
}

function accept(validate: ValidateFunction, file: YamlFile): CaseDiagnostic[] {
  if (validate(file.value)) return [];
  return (validate.errors ?? []).flatMap((error) => diagnose(error, file));
}

function diagnose(error: ErrorObject, file: YamlFile): CaseDiagnostic[] {
  const path = pathOf(error.instancePath, file.value ?? null);
  const { keyword, params } = error as { keyword: string; params: Record<string, Value | undefined> };
  if (keyword === 'if' || error.schemaPath.includes('/anyOf/')) return [];
  if (keyword === 'additionalProperties') {
    const key = textOf(params.additionalProperty);
    return [
      {
        code: 'unknown_key',
        message: `unknown key ${key}`,
        place: file.keyPlace([...path, key]),
        hint: 'the keys stand in conformance/CASES.md',
      },
    ];
  }
  if (keyword === 'required' || keyword === 'dependencies') {
    return [
      { code: 'missing_key', message: `the key ${textOf(params.missingProperty)} is missing`, place: file.place(path), hint: undefined },
    ];
  }
  if (keyword === 'anyOf' && path.length === 1)
    return [{ code: 'missing_key', message: 'a case has steps or a program', place: file.place(path), hint: undefined }];
  if (path.length === 2 && path[1] === 'case')
    return [
      {
        code: 'wrong_value',
        message: 'a title is a text of 8 characters or more',
        place: file.place(path),
        hint: 'it says the rule that the case proves',
      },
    ];
  const values = isList(params.allowedValues) ? params.allowedValues : params.allowedValue === undefined ? [] : [params.allowedValue];
  const allowed = values.length === 0 ? '' : `: ${values.map(textOf).join(', ')}`;
  return [{ code: 'wrong_value', message: `${error.message ?? keyword}${allowed}`, place: file.place(path), hint: undefined }];
}

function pathOf(pointer: string, root: Value): Key[] {
  let held: Value | undefined = root;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const own: Key = isList(held) ? Number(key) : key;
      held = isList(held) ? held[Number(key)] : isMap(held) ? held[key] : undefined;
      return own;
    });
}
