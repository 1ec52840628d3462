/** `lockstep engine start|stop|status`: an embedded engine to try things on, which runs until it is stopped. */
import { Command } from 'commander';
import { Failure, Misuse } from './failure.js';
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
    .description('Start an engine, or tell where one runs already. It prints the address.')
    .option('--port <number>', 'the port; a free one without it')
    .addHelpText('after', '\nExamples:\n  lockstep engine start\n  lockstep engine start --port 19530\n')
    .action(async ({ port }: { readonly port?: string }) => {
      const { startEngine } = await import('../conformance/engines/index.js');
      const log = (line: string): void => void process.stderr.write(`${line}\n`);
      const { address } = await startEngine(root, 'lite', log, portOf(port)).catch(explain);
      if (port !== undefined && !address.endsWith(`:${port}`)) throw new Failure(`one runs already, at ${address}`);
      process.stdout.write(`${address}\n`);
    });
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Misuse(`${text} is no port`);
  return port;
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') throw new Failure('somebody listens on that port already');
  throw error;
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
