/** `lockstep diff`: what a change of the spec means in every language and interface, and whether that is too much. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { surfaces, type Surface } from '../generators/compare/finding.js';
import { approvalsFile } from './diff/approvals.js';
import { compareSpecs } from './diff/compare-specs.js';
import { formatOf, formats } from './diff/formats/index.js';
import type { FormatOptions } from './diff/formats/format.js';
import type { DiffReport, Threshold } from './diff/report.js';
import { countChanges, outcomeOf } from './diff/words.js';
import { Failure } from './failure.js';
import { names } from './names.js';
import { root } from './root.js';
import { readSides } from './spec-sides.js';

interface Options {
  readonly format?: string;
  readonly output?: readonly string[];
  readonly failOn: string;
  readonly language?: readonly string[];
  readonly link?: string;
}

const thresholds: readonly Threshold[] = ['major', 'minor', 'patch', 'never'];

export function diff(): Command {
  return new Command('diff')
    .description('Compare two specs: every change, what it breaks for whom, and the version step that each language needs.')
    .argument('<base>', 'the spec before: a branch, tag or commit, also with a folder (main:api); a project, a spec folder, or one file')
    .argument('[head]', 'the spec after, named alike; without it the working tree')
    .option('--format <name>', `${[...formats.keys()].join(', ')}; without it the ending of --output says it`)
    .option('--output <file...>', 'write to these files instead: .md, .html, .json, .xml (JUnit), .sarif', names)
    .option('--fail-on <level>', `exit 1 where a change that is not approved needs this step: ${thresholds.join(', ')}`, 'major')
    .option('--language <name...>', `only these count for --fail-on: ${surfaces.join(', ')}; also with commas`, names)
    .option('--link <address>', 'put before paths of the project, so that readers can follow them: https://github.com/o/r/blob/main/')
    .addHelpText(
      'after',
      `
A file stands for the working tree's spec with that file in the place of the one of its name, or of HEAD.
Breaks that are meant are listed in spec/${approvalsFile}, with a reason and a last day.

Exit codes: 0 fine; 1 a change reaches --fail-on, or an approval has expired; 2 the comparison could not be made.

Examples:
  lockstep diff main
  lockstep diff v1.2.0 v1.3.0 --language python
  lockstep diff HEAD old/create_alias.yaml
  lockstep diff origin/main --output reports/diff.md reports/diff.sarif
`,
    )
    .action(async (base: string, head: string | undefined, options: Options) => {
      try {
        process.exitCode = await run(base, head, options);
      } catch (error) {
        // 1 is an answer, so whatever keeps it from being known has another code.
        if (error instanceof Failure) throw new Failure(error.message, 2);
        throw new Failure(error instanceof Error ? (error.stack ?? error.message) : String(error), 2);
      }
    });
}

async function run(base: string, head: string | undefined, options: Options): Promise<number> {
  const judged = { considered: surfacesOf(options.language), failOn: thresholdOf(options.failOn) };
  const outputs = outputsOf(options);
  const report = await compareSpecs(await readSides(root, base, head), judged);
  for (const { file, format } of outputs) {
    const colour = file === undefined && process.stdout.isTTY && !process.env['NO_COLOR'];
    await write(report, { format, file, options: { colour, link: options.link } });
  }
  if (options.output !== undefined) process.stderr.write(`diff: ${countChanges(report)}; ${outcomeOf(report)}\n`);
  return report.failed ? 1 : 0;
}

function surfacesOf(given: readonly string[] | undefined): readonly Surface[] {
  const unknown = given?.find((name) => !(surfaces as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Failure(`--language: there is no ${unknown}; there are ${surfaces.join(', ')}`);
  return surfaces.filter((surface) => given?.includes(surface) ?? true);
}

function thresholdOf(given: string): Threshold {
  const threshold = thresholds.find((each) => each === given);
  if (threshold === undefined) throw new Failure(`--fail-on: ${given} is none of ${thresholds.join(', ')}`);
  return threshold;
}

interface Output {
  readonly format: string;
  readonly file: string | undefined;
}

/** Asked first: a comparison takes longer than to read its options. */
function outputsOf({ format, output }: Options): readonly Output[] {
  if (format !== undefined && !formats.has(format))
    throw new Failure(`--format: there is no ${format}; there are ${[...formats.keys()].join(', ')}`);
  if (output === undefined) return [{ format: format ?? 'terminal', file: undefined }];
  return output.map((file) => {
    const own = format ?? formatOf(file);
    if (own === undefined)
      throw new Failure(`--output: the ending of ${file} is no format; give --format, or one of .md, .html, .json, .xml, .sarif`);
    return { format: own, file };
  });
}

async function write(report: DiffReport, { format, file, options }: Output & { readonly options: FormatOptions }): Promise<void> {
  const print = await formats.get(format)?.();
  if (print === undefined) throw new Error(`there is no format ${format}`);
  const text = print(report, options);
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
