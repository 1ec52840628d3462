/** Reads the command line and runs one verb. Only that verb's module is loaded, so that each starts fast. */
import { Command, CommanderError } from 'commander';
import { Failure } from './failure.js';

/** In the order of `lockstep --help`. */
export const verbs: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['generate', async () => (await import('./generate.js')).generate()],
  ['check', async () => (await import('./check.js')).check()],
  ['diff', async () => (await import('./diff.js')).diff()],
  ['changelog', async () => (await import('./changelog.js')).changelog()],
  ['review', async () => (await import('./review.js')).review()],
  ['list', async () => (await import('./list.js')).list()],
  ['build', async () => (await import('./build.js')).build()],
  ['conform', async () => (await import('./conform.js')).conform()],
  ['new', async () => (await import('./new.js')).newCommand()],
  ['engine', async () => (await import('./engine.js')).engine()],
]);

export async function main(args: readonly string[]): Promise<number> {
  const [first] = args;
  const named = first === undefined ? undefined : verbs.get(first);
  const program = new Command('lockstep')
    .description('One description of an API, many clients that cannot drift apart.')
    .version('0.1.0')
    .showHelpAfterError('(see --help)')
    .exitOverride();
  for (const load of named ? [named] : verbs.values()) program.addCommand(withExit(await load()));
  try {
    await program.parseAsync(args, { from: 'user' });
    return process.exitCode === undefined ? 0 : Number(process.exitCode);
  } catch (error) {
    // Not 1, which is an answer for a verb that judges.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Failure)) throw error;
    process.stderr.write(`lockstep: ${error.message}\n`);
    return error.exitCode;
  }
}

function withExit(command: Command): Command {
  command.exitOverride().showHelpAfterError('(see --help)');
  for (const sub of command.commands) withExit(sub);
  return command;
}
