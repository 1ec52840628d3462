/** `lockstep conform`: the conformance suite through the built packages, against an engine of its own or one that runs already. */
import { join, relative, resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { ConformanceEngine, ConformanceOptions } from '../conformance/runner/run.js';
import type { Summary } from '../conformance/runner/summary.js';
import { withEngine } from './engines.js';
import { Failure, Misuse } from './failure.js';
import { names } from './names.js';
import { prepare } from './prepare.js';
import { openRoom } from './room.js';
import { say } from './progress.mjs';
import { root } from './root.js';
import { mergeShards, shardFolder, shardOf, type Shard } from './shards.js';
import { conformanceTargets } from './targets.js';
import type { PreparedTarget } from './targets.js';
import type { Room, Versions } from './toolchain.js';

interface Options {
  readonly target?: readonly string[];
  readonly case?: string;
  readonly group?: readonly string[];
  readonly uri?: string;
  readonly reports?: string;
  readonly shard?: Shard;
  readonly versions?: Versions;
  readonly merge?: readonly string[];
  readonly mutants?: true | readonly string[];
  readonly requireAll?: true;
}

/** Where the cases run: `another` opens one like it, where that is ours to do. */
type Place = Pick<ConformanceOptions, 'engine' | 'another'>;

export function conform(): Command {
  return new Command('conform')
    .description('Build the packages and run the conformance suite through them. Writes reports/ and exits 0 only if nothing failed.')
    .option(
      '--target <name...>',
      'only these, also with commas: typescript, python, python-async, java, go; only when asked for, the official Python client: pymilvus, pymilvus-async',
      names,
    )
    .option('--case <text>', 'only cases with this text in `group/method: title`')
    .option('--group <name...>', 'only cases of these groups, also with commas', names)
    .option('--uri <address>', 'a Milvus that runs already; without it, an embedded engine is started and stopped')
    .option(
      '--reports <folder>',
      'where report.html, report.json and junit.xml go; otherwise reports/, or reports/part/ where only a part is asked for',
    )
    .option('--shard <i/n>', 'only the ith of n parts of the cases, for machines side by side; the report goes to reports/shards/', shardOf)
    .addOption(
      new Option(
        '--versions <end>',
        'install the packages with the oldest or the newest grpc and protobuf that they support; without it, with what a package manager chooses',
      ).choices(['oldest', 'newest']),
    )
    .addOption(
      new Option('--merge <folder...>', 'run nothing: put the reports of all n parts together into one; a folder of such folders will do')
        .argParser(names)
        .conflicts(['target', 'case', 'group', 'uri', 'shard', 'versions', 'mutants']),
    )
    .addOption(
      new Option(
        '--mutants [names...]',
        'prove that the cases bite: clients that lack one thing each, of these methods and types or of all, must fail some case; lists those that do not',
      ).argParser(names),
    )
    .option('--require-all', 'a missing toolchain is a failure (so it is with CI set)')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep conform\n  lockstep conform --target go,java --group aliases,indexes\n  lockstep conform --case "schema cache"\n  lockstep conform --uri http://localhost:19530\n  lockstep conform --shard 2/3\n  lockstep conform --versions oldest\n  lockstep conform --merge reports/shards\n',
    )
    .action(async (options: Options) => {
      const room = await openRoom(root, say);
      if (options.merge !== undefined) {
        const summary = await mergeShards(room, options.merge, options.reports);
        process.exitCode = verdict(summary, [], options);
        return;
      }
      // Asked first: building takes a while.
      await refuseNone(room, options);
      const running = options.uri === undefined ? undefined : await engineAt(options.uri);
      if (options.mutants !== undefined) {
        process.exitCode = await mutate(room, options.mutants === true ? [] : options.mutants, running);
        return;
      }
      const prepared = await prepareTargets(room, options.target, options.versions);
      const summary = running
        ? await run(room, options, prepared, { engine: running })
        : await withEngine({ root, kind: 'lite', log: say }, async (engine) => {
            const { openEngine } = await import('../conformance/engines/index.js');
            return run(room, options, prepared, { engine, another: () => openEngine(root, 'lite', () => undefined) });
          });
      process.exitCode = verdict(summary, prepared, options);
    });
}

/** The Python client's mutants: nothing of it is compiled, so each is made in a moment. */
async function mutate(room: Room, only: readonly string[], running: ConformanceEngine | undefined): Promise<number> {
  const { runMutants } = await import('./mutants/index.js');
  const [prepared] = await prepareTargets(room, ['python']);
  if (prepared === undefined || 'notRun' in prepared.target)
    throw new Failure('the mutants are Python clients, and Python cannot run here');
  const { target: client } = prepared;
  const run = (engine: ConformanceEngine): Promise<number> => runMutants({ room, engine, client, only });
  return running ? run(running) : withEngine({ root, kind: 'lite', log: say }, run);
}

/** The languages' own targets where none is named; the official client's need nothing built. */
async function prepareTargets(room: Room, wanted: readonly string[] | undefined, versions?: Versions): Promise<readonly PreparedTarget[]> {
  const { toolchains } = await import('./toolchains/index.js');
  const { pymilvusTarget, pymilvusTargets } = await import('../conformance/pymilvus/targets.js');
  const known = [...toolchains.flatMap(({ targets }) => targets), ...pymilvusTargets];
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Misuse(`there is no target ${unknown}; there are ${known.join(', ')}`);
  const isWanted = (name: string): boolean => wanted?.includes(name) ?? true;
  const chosen = toolchains.filter(({ targets }) => targets.some(isWanted));
  const official = pymilvusTargets.filter((name) => wanted?.includes(name)).map((name) => pymilvusTarget(root, name));
  return [
    ...(await conformanceTargets(room, await prepare(room, chosen), isWanted, versions)),
    ...official.map((target) => ({ target, failed: false })),
  ];
}

async function run(room: Room, options: Options, prepared: readonly PreparedTarget[], place: Place): Promise<Summary> {
  const { InvalidCases, runConformance } = await import('../conformance/runner/run.js');
  const { terminalReport } = await import('../conformance/runner/reports/terminal.js');
  const targets = prepared.map(({ target }) => target);
  const { shard } = options;
  const reportsFolder = resolve(options.reports ?? join(root, folderOf(options)));
  try {
    const summary = await runConformance({
      ...place,
      root,
      model: room.model,
      targets,
      reportsFolder,
      log: room.log,
      ...(options.case === undefined ? {} : { filter: options.case }),
      ...(options.group === undefined ? {} : { groups: options.group }),
      ...(shard === undefined ? {} : { shard }),
    });
    process.stdout.write(`\n${terminalReport(summary)}\n`);
    room.log(`the report is ${relative(process.cwd(), join(reportsFolder, 'report.html'))}`);
    if (summary.cases.length === 0 && targets.some((target) => !('notRun' in target))) throw new Failure('no case is so named');
    return summary;
  } catch (error) {
    if (error instanceof InvalidCases) throw new Failure(`the cases have problems\n\n${error.message}`);
    throw error;
  }
}

function folderOf(options: Options): string {
  if (options.versions !== undefined) return `reports/${options.versions}`;
  if (options.shard !== undefined) return shardFolder(options.shard);
  return isPart(options) ? 'reports/part' : 'reports';
}

/** Of which the report must not stand in the place of a whole one. */
const isPart = ({ case: title, group, target }: Options): boolean => title !== undefined || group !== undefined || target !== undefined;

function verdict(summary: Summary, prepared: readonly PreparedTarget[], { requireAll }: Options): number {
  const strict = requireAll ?? Boolean(process.env['CI']);
  const absent = strict && Object.values(summary.summary).some((counts) => 'not_run' in counts);
  return summary.ok && !absent && !prepared.some(({ failed }) => failed) ? 0 : 1;
}

/** Where nothing is so named, before anything is built for it. What is wrong with the cases is told by who plays them. */
async function refuseNone({ root, model }: Room, { group: groups, case: filter }: Options): Promise<void> {
  if (groups === undefined && filter === undefined) return;
  const { readCases } = await import('../conformance/runner/read-cases.js');
  const { selectCases } = await import('../conformance/runner/selection.js');
  const { cases, diagnostics } = readCases({ root }, model, { rpc: (name) => model.wire.rpc(name), complete: false });
  if (diagnostics.length > 0) return;
  const known = [...new Set(cases.map(({ group }) => group))];
  if (groups?.length === 0) throw new Misuse(`--group: name one; there are ${known.join(', ')}`);
  const unknown = groups?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Misuse(`--group: there is no group ${unknown}; there are ${known.join(', ')}`);
  const selection = { ...(groups && { groups }), ...(filter === undefined ? {} : { filter }) };
  if (selectCases(cases, selection).length === 0)
    throw new Misuse(
      `--case: no case${groups === undefined ? '' : ` of ${groups.join(', ')}`} has "${filter ?? ''}" in its \`group/method: title\``,
    );
}

async function engineAt(uri: string): Promise<ConformanceEngine> {
  const { findEngine } = await import('../conformance/engines/index.js');
  const engine = await findEngine(root, uri);
  if (!engine) throw new Failure(`no Milvus answers at ${uri}`);
  return engine;
}
