/** `lockstep engine start|stop|status`: an embedded engine to try things on, which runs until it is stopped. */
import { Command } from 'commander';
import { root } from './root.js';

export function engine(): Command {
  const command = new Command('engine')
    .description('Start, stop or look at an embedded engine to try things on.')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep engine start     prints its address\n  lockstep engine status\n  lockstep engine stop      its data goes with it\n',
    );
  command.addCommand(start()).addCommand(stop()).addCommand(status());
  return command;
}

function start(): Command {
  return new Command('start')
    .description('Start an engine on a free port, or tell where one runs already.')
    .addHelpText('after', '\nExamples:\n  lockstep engine start\n')
    .action(async () => {
      const { startEngine } = await import('../conformance/engines/index.js');
      const { address } = await startEngine(root, 'lite', (line) => process.stderr.write(`${line}\n`));
      process.stdout.write(`${address}\n`);
    });
}

function stop(): Command {
  return new Command('stop')
    .description('Stop it and remove its data.')
    .addHelpText('after', '\nExamples:\n  lockstep engine stop\n')
    .action(async () => {
      const { stopEngine } = await import('../conformance/engines/index.js');
      const stopped = await stopEngine(root);
      process.stdout.write(stopped ? `stopped ${stopped.address}\n` : 'no engine runs\n');
    });
}

function status(): Command {
  return new Command('status')
    .description('Tell whether one runs, and where. Exits 1 where none runs.')
    .option('--json', 'print it as JSON')
    .addHelpText('after', '\nExamples:\n  lockstep engine status\n  lockstep engine status --json | jq -r .address\n')
    .action(async ({ json }: { readonly json?: true }) => {
      const { engineStatus } = await import('../conformance/engines/index.js');
      const found = await engineStatus(root);
      if (json) process.stdout.write(`${JSON.stringify(found ?? null)}\n`);
      else process.stdout.write(found ? `${found.kind} ${found.version} at ${found.address}, process ${found.pid}\n` : 'no engine runs\n');
      process.exitCode = found ? 0 : 1;
    });
}
