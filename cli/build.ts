/** `lockstep build`: the installable package of each language, from out/ and the wire stubs. */
import { relative } from 'node:path';
import { Command } from 'commander';
import { Misuse } from './failure.js';
import { prepare } from './prepare.js';
import { say } from './progress.mjs';
import { openRoom } from './room.js';
import { root } from './root.js';
import type { Toolchain } from './toolchain.js';

export function build(): Command {
  return new Command('build')
    .description('Build the packages into build/dist/: tarball, wheel, jar, Go module. Does nothing where nothing changed.')
    .argument('[language...]', 'typescript, python, java, go; all where none is named')
    .option('--require-all', 'a missing toolchain is a failure')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep build                every language whose toolchain is here\n  lockstep build python go\n',
    )
    .action(async (languages: readonly string[], options: { readonly requireAll?: true }) => {
      const { toolchains } = await import('./toolchains/index.js');
      const chosen = choose(toolchains, languages);
      const room = await openRoom(root, say);
      const prepared = await prepare(room, chosen);
      for (const each of prepared) {
        const text =
          each.state === 'built' ? relative(root, each.artifact) : `${each.state === 'missing' ? 'NOT BUILT' : 'FAILED'}: ${each.reason}`;
        process.stdout.write(`${each.toolchain.language.padEnd(12)} ${text}\n`);
      }
      const strict = options.requireAll ?? (languages.length > 0 || Boolean(process.env['CI']));
      process.exitCode = prepared.some(({ state }) => state === 'failed' || (strict && state === 'missing')) ? 1 : 0;
    });
}

function choose(toolchains: readonly Toolchain[], languages: readonly string[]): readonly Toolchain[] {
  const unknown = languages.find((language) => !toolchains.some((each) => each.language === language));
  if (unknown !== undefined)
    throw new Misuse(`there is no language ${unknown}; there are ${toolchains.map((each) => each.language).join(', ')}`);
  return languages.length === 0 ? toolchains : toolchains.filter(({ language }) => languages.includes(language));
}
