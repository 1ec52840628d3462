/** `lockstep check`: every problem of the spec at once, each with its place. */
import { Command } from 'commander';
import { describeDiagnostics } from './diagnostics.js';
import { loadSpec } from './model.js';
import { root } from './root.js';

export function check(): Command {
  return new Command('check')
    .description('Check the spec: every problem at once, with file, line, column, code and a hint.')
    .option('--json', 'print the diagnostics as JSON')
    .addHelpText('after', '\nExamples:\n  lockstep check\n  lockstep check --json | jq ".[].code"\n')
    .action(async ({ json }: { readonly json?: true }) => {
      const { diagnostics, model, line } = await loadSpec(root, { cases: true });
      if (json) process.stdout.write(`${JSON.stringify(diagnostics, undefined, 2)}\n`);
      else if (diagnostics.length > 0) process.stdout.write(describeDiagnostics(diagnostics, line));
      else if (model) process.stdout.write(`check: ${model.methods.length.toString()} methods, no problem\n`);
      process.exitCode = model && diagnostics.length === 0 ? 0 : 1;
    });
}
