/** The parts of a conformance run that several machines share: which one is meant, and their reports put together. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Selection } from '../conformance/runner/selection.js';
import type { Summary } from '../conformance/runner/summary.js';
import { Failure, Misuse } from './failure.js';
import type { Room } from './toolchain.js';

export type Shard = NonNullable<Selection['shard']>;

/** `2/3`, as people count. */
export function shardOf(given: string): Shard {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(given)?.map(Number) ?? [];
  if (part === undefined || of === undefined) throw new InvalidArgumentError('It is 2/3 for the second of three parts.');
  if (part < 1 || part > of) throw new InvalidArgumentError(`Of ${of} parts there is no ${part}. It is 2/3 for the second of three parts.`);
  return { index: part - 1, of };
}

export const shardFolder = ({ index, of }: Shard): string => `reports/shards/${index + 1}-of-${of}`;

/** Writes and prints the whole report of the parts in `given`. */
export async function mergeShards({ root, model, log }: Room, given: readonly string[], reports: string | undefined): Promise<Summary> {
  const { mergeReports, UnmergeableReports } = await import('../conformance/runner/merge.js');
  const { writeReports } = await import('../conformance/runner/reports/write.js');
  const { terminalReport } = await import('../conformance/runner/reports/terminal.js');
  const { InvalidCases } = await import('../conformance/runner/run.js');
  try {
    const summary = mergeReports({ root, model, folders: given.flatMap(reportFolders) });
    const folder = resolve(reports ?? join(root, summary.run.only === undefined ? 'reports' : 'reports/part'));
    writeReports(folder, summary);
    process.stdout.write(`\n${terminalReport(summary)}\n`);
    log(`the report is ${relative(process.cwd(), join(folder, 'report.html'))}`);
    return summary;
  } catch (error) {
    if (error instanceof InvalidCases) throw new Failure(`the cases have problems\n\n${error.message}`);
    if (error instanceof UnmergeableReports) throw new Failure(`the reports cannot be put together\n\n${error.message}`, 2);
    throw error;
  }
}

/** A folder with a report, or those in it that have one, as a CI that gathers them leaves it. */
function reportFolders(given: string): readonly string[] {
  const has = (folder: string): boolean => existsSync(join(folder, 'report.json'));
  if (has(given)) return [given];
  if (!existsSync(given)) throw new Misuse(`--merge: there is no folder ${given}`);
  const found = readdirSync(given)
    .map((name) => join(given, name))
    .filter(has)
    .sort();
  if (found.length === 0) throw new Misuse(`--merge: neither ${given} nor a folder in it has a report.json`);
  return found;
}
