/** `lockstep conform`: the conformance suite through the built packages, against an engine of its own or one that runs already. */
import { join } from 'node:path';
import { Command } from 'commander';
import type { ConformanceEngine } from '../conformance/runner/run.js';
import type { ConformanceTarget } from '../conformance/runner/target.js';
import type { Summary } from '../conformance/runner/summary.js';
import { withEngine } from './engines.js';
import { Failure } from './failure.js';
import { prepare } from './prepare.js';
import { openRoom } from './room.js';
import { say } from './progress.mjs';
import { root } from './root.js';
import { conformanceTargets } from './targets.js';
import type { PreparedTarget } from './targets.js';
import type { Room, Toolchain } from './toolchain.js';

interface Options {
  readonly target?: readonly string[];
  readonly case?: string;
  readonly group?: string;
  readonly uri?: string;
  readonly requireAll?: true;
}

export function conform(): Command {
  return new Command('conform')
    .description('Build the packages and run the conformance suite through them. Writes reports/ and exits 0 only if nothing failed.')
    .option('--target <name...>', 'only these: typescript, python, python-async, java, go')
    .option('--case <text>', 'only cases with this text in `group/method: title`')
    .option('--group <name>', 'only cases of this group')
    .option('--uri <address>', 'a Milvus that runs already; without it, an embedded engine is started and stopped')
    .option('--require-all', 'a missing toolchain is a failure (so it is with CI set)')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep conform\n  lockstep conform --target go --group aliases\n  lockstep conform --case "schema cache"\n  lockstep conform --uri http://localhost:19530\n',
    )
    .action(async (options: Options) => {
      const { toolchains } = await import('./toolchains/index.js');
      const room = await openRoom(root, say);
      const prepared = await build(room, toolchains, options.target);
      const targets = prepared.map(({ target }) => target);
      const summary = options.uri
        ? await run(room, options, targets, await engineAt(options.uri))
        : await withEngine({ root, kind: 'lite', log: say }, (engine) => run(room, options, targets, engine));
      process.exitCode = verdict(summary, prepared, options);
    });
}

async function build(
  room: Room,
  toolchains: readonly Toolchain[],
  wanted: readonly string[] | undefined,
): Promise<readonly PreparedTarget[]> {
  const known = toolchains.flatMap(({ targets }) => targets);
  const unknown = wanted?.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Failure(`there is no target ${unknown}; there are ${known.join(', ')}`);
  const isWanted = (name: string): boolean => wanted?.includes(name) ?? true;
  const prepared = await prepare(
    room,
    toolchains.filter(({ targets }) => targets.some(isWanted)),
  );
  return conformanceTargets(room, prepared, isWanted);
}

async function run(room: Room, options: Options, targets: readonly ConformanceTarget[], engine: ConformanceEngine): Promise<Summary> {
  const { InvalidCases, runConformance } = await import('../conformance/runner/run.js');
  const { terminalReport } = await import('../conformance/runner/reports/terminal.js');
  try {
    const summary = await runConformance({
      root,
      model: room.model,
      targets,
      engine,
      reportsFolder: join(root, 'reports'),
      log: room.log,
      ...(options.case === undefined ? {} : { filter: options.case }),
      ...(options.group === undefined ? {} : { group: options.group }),
    });
    process.stdout.write(`\n${terminalReport(summary)}\n`);
    return summary;
  } catch (error) {
    if (error instanceof InvalidCases) throw new Failure(`the cases have problems\n\n${error.message}`);
    throw error;
  }
}

function verdict(summary: Summary, prepared: readonly PreparedTarget[], { requireAll }: Options): number {
  const strict = requireAll ?? Boolean(process.env['CI']);
  const absent = prepared.some(({ target, failed }) => failed || (strict && 'notRun' in target));
  return summary.ok && !absent ? 0 : 1;
}

async function engineAt(uri: string): Promise<ConformanceEngine> {
  const { findEngine } = await import('../conformance/engines/index.js');
  const engine = await findEngine(root, uri);
  if (!engine) throw new Failure(`no Milvus answers at ${uri}`);
  return engine;
}
