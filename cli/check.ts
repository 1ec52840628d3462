/** `lockstep check`: every problem of the spec at once, each with its place: what is wrong, and what the linter finds. */
import { Command, Option } from 'commander';
import { Misuse } from './failure.js';
import { formats } from './formats/index.js';
import { terminal } from './formats/terminal.js';
import { inspect, type Inspection } from './inspect.js';
import { root } from './root.js';

interface CheckOptions {
  readonly format: string;
  readonly json?: true;
  readonly rule?: readonly string[];
  readonly maxWarnings?: string;
  readonly fix?: true;
  readonly rules?: true;
  readonly explain?: string;
}

export function check(): Command {
  return new Command('check')
    .description('Check the spec: every problem at once, with file, line, column, code and a hint.')
    .addOption(new Option('--format <name>', 'how problems are printed').choices(['terminal', ...formats.keys()]).default('terminal'))
    .option('--json', 'the same as --format json')
    .option('--rule <code...>', 'of what the linter finds, print these rules alone')
    .option('--max-warnings <number>', 'fail where there are more warnings')
    .option('--fix', 'fix what can be fixed for certain')
    .option('--rules', 'list the rules of the linter')
    .option('--explain <code>', 'tell a rule with its reason')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep check\n  lockstep check --fix\n  lockstep check --format unix --max-warnings 0\n  lockstep check --explain standard_term\n',
    )
    .action(run);
}

async function run(options: CheckOptions): Promise<void> {
  if (options.rules === true || options.explain !== undefined) {
    const { explain, listRules } = await import('./explain.js');
    process.stdout.write(options.explain === undefined ? await listRules(root) : await explain(root, options.explain));
    return;
  }
  const most = options.maxWarnings === undefined ? Infinity : Number(options.maxWarnings);
  if (!(most >= 0)) throw new Misuse(`--max-warnings is a number, 0 or more, and not ${options.maxWarnings ?? ''}`);
  const only = options.rule && new Set(options.rule);
  if (options.fix) {
    const { fixSpec } = await import('./fix.js');
    for (const line of await fixSpec(root, only)) process.stderr.write(`${line}\n`);
  }
  const inspection = await inspect(root, only);
  process.stdout.write(await print(options.json ? 'json' : options.format, inspection));
  const count = (severity: string): number => inspection.problems.filter((each) => each.severity === severity).length;
  process.exitCode = count('error') > 0 || count('warning') > most ? 1 : 0;
}

async function print(format: string, inspection: Inspection): Promise<string> {
  const load = formats.get(format);
  if (load === undefined) return terminal(inspection);
  const report = await load();
  const problems = inspection.problems.map(({ place, hint, ...rest }) => ({ ...rest, ...place, hint }));
  return report({ problems, rules: inspection.rules });
}
