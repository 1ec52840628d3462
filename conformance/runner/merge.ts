/** Puts the reports of shards together, where they are the parts of one run and nothing is missing. */
import type { WireContract } from '../../generators/model/model.js';
import type { Case } from './case.js';
import { printCaseDiagnostics } from './diagnostic.js';
import { listProblems, readLists } from './lists.js';
import { sortResults, type CaseResult } from './outcome.js';
import { readCases } from './read-cases.js';
import { readReport, type Report } from './reports/write.js';
import { InvalidCases } from './run.js';
import { describeSelection, selectCases, type Selection } from './selection.js';
import type { Subject } from './subject.js';
import { fold, type FoldedTarget, type Summary } from './summary.js';

export interface MergeOptions {
  /** The project's root. */
  readonly root: string;
  readonly model: Subject & { readonly wire: WireContract };
  /** Folder of cases; `conformance/cases` where left out. */
  readonly cases?: string;
  /** Each with the report.json of a shard. */
  readonly folders: readonly string[];
}

/** What keeps the reports from being put together, a line each. */
export class UnmergeableReports extends Error {}

interface Shard {
  readonly folder: string;
  readonly report: Report;
  readonly part: NonNullable<Selection['shard']>;
}

/** What the list of known failures says is checked against all of it. */
export function mergeReports({ root, model, cases, folders }: MergeOptions): Summary {
  const shards = folders.map(readShard).sort((a, b) => a.part.index - b.part.index);
  const [first] = shards;
  if (first === undefined) throw new UnmergeableReports('no report is given');
  failOn([...partProblems(shards), ...shards.flatMap((each) => factProblems(each, first, model.hash))]);

  const set = readCases({ root, ...(cases === undefined ? {} : { cases }) }, model, {
    rpc: (name) => model.wire.rpc(name),
    complete: cases === undefined,
  });
  if (set.diagnostics.length > 0) throw new InvalidCases(printCaseDiagnostics(set.diagnostics, set.lineAt));
  failOn(shards.flatMap((each) => caseProblems(each, set.cases)));

  const { run, engine } = first.report;
  const selection = withoutShard(run.selection);
  const only = describeSelection(selection);
  const targets = targetsOf(first.report);
  const names = targets.map(({ name }) => name);
  const all = shards.flatMap(({ report }) => report.cases);
  const results = sortResults(
    all,
    set.cases.map(({ id }) => id),
    names,
  );
  const isWhole = only === undefined && targets.every((target) => !('notRun' in target));
  return fold({
    run: { ...run, started: shards.map(({ report }) => report.run.started).sort()[0] ?? run.started, only, selection },
    engine,
    targets,
    results,
    problems: listProblems(readLists(root), isWhole ? { engine: engine.kind, targets: names, results } : undefined),
    // They run side by side.
    seconds: Math.max(...shards.map(({ report }) => report.seconds)),
  });
}

function failOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new UnmergeableReports(problems.join('\n'));
}

function readShard(folder: string): Shard {
  let report: { readonly run?: Partial<Report['run']> };
  try {
    report = readReport(folder);
  } catch (error) {
    throw new UnmergeableReports(`${folder}: report.json cannot be read: ${(error as Error).message}`);
  }
  const part = report.run?.selection?.shard;
  if (part === undefined) throw new UnmergeableReports(`${folder}: its report is not of a run with --shard`);
  return { folder, report: report as Report, part };
}

/** Each part is there once. */
function partProblems(shards: readonly Shard[]): readonly string[] {
  const of = shards[0]?.part.of ?? 0;
  const other = shards.find(({ part }) => part.of !== of);
  if (other !== undefined) return [`${shards[0]?.folder ?? ''} is a part of ${of}, and ${other.folder} a part of ${other.part.of}`];
  return Array.from({ length: of }, (_, index) => shards.filter(({ part }) => part.index === index)).flatMap((found, index) => {
    const name = `part ${index + 1} of ${of}`;
    if (found.length === 0) return [`${name} is missing`];
    return found.length === 1 ? [] : [`${name} is there ${found.length} times: ${found.map(({ folder }) => folder).join(', ')}`];
  });
}

/** All ran the same, and it is what stands here. */
function factProblems({ folder, report }: Shard, first: Shard, spec: string | undefined): readonly string[] {
  const facts = (each: Report): Readonly<Record<string, string>> => ({
    spec: each.run.spec ?? 'none',
    commit: each.run.commit ?? 'none',
    engine: `${each.engine.kind} ${each.engine.version}`,
    targets: targetsOf(each)
      .map((target) => ('notRun' in target ? `${target.name} (not run)` : target.name))
      .join(', '),
    selection: describeSelection(withoutShard(each.run.selection)) ?? 'everything',
  });
  const [own, wanted] = [facts(report), facts(first.report)];
  const different = Object.keys(own).filter((name) => own[name] !== wanted[name]);
  const stale =
    own['spec'] === (spec ?? 'none')
      ? []
      : [`${folder}: it ran with the spec ${own['spec'] ?? ''}, and the spec here is ${spec ?? 'none'}`];
  return [
    ...stale,
    ...different.map((name) => `${folder}: its ${name} is ${own[name] ?? ''}, and that of ${first.folder} ${wanted[name] ?? ''}`),
  ];
}

/** Every case of the part has one result on every target that ran. */
function caseProblems({ folder, report }: Shard, cases: readonly Case[]): readonly string[] {
  const targets = targetsOf(report).flatMap((target) => ('notRun' in target ? [] : [target.name]));
  const wanted = new Set(
    selectCases(cases, report.run.selection).flatMap(({ id }) => targets.map((target) => keyOf({ case: id, target }))),
  );
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const result of report.cases) {
    const key = keyOf(result);
    if (!wanted.has(key)) problems.push(`${folder}: ${key} is no case of this part`);
    if (seen.has(key)) problems.push(`${folder}: ${key} has two results`);
    seen.add(key);
  }
  return [...problems, ...[...wanted].filter((key) => !seen.has(key)).map((key) => `${folder}: ${key} has no result`)];
}

const keyOf = ({ case: id, target }: Pick<CaseResult, 'case' | 'target'>): string => `"${id}" on ${target}`;

function withoutShard({ filter, groups }: Selection): Selection {
  return { ...(filter === undefined ? {} : { filter }), ...(groups === undefined ? {} : { groups }) };
}

const targetsOf = ({ summary, clients }: Report): readonly FoldedTarget[] =>
  Object.entries(summary).map(([name, counts]) => {
    if ('not_run' in counts) return { name, notRun: counts.not_run };
    const size = clients[name];
    return size === undefined ? { name } : { name, size };
  });
