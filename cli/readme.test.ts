import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { verbs } from './main.js';
import { root } from './root.js';

const pages = ['README.md', 'CONTRIBUTING.md', 'docs/diff.md', 'docs/ci.md'].map((name) => ({
  name,
  text: readFileSync(join(root, name), 'utf8'),
}));
const commands = await Promise.all([...verbs.values()].map((load) => load()));

test.each(commands.map((command) => [command.name(), command] as const))(
  'lockstep %s --help says what it does and gives examples',
  (_, command) => {
    let help = '';
    command.configureOutput({ writeOut: (text) => (help += text) }).outputHelp();
    expect(command.description()).not.toBe('');
    expect(help).toContain('Examples:');
    for (const option of command.options) expect(option.description, option.flags).not.toBe('');
  },
);

test('README, CONTRIBUTING and docs name only verbs, options and npm scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const unknown = pages.flatMap(({ name, text }) => [
    ...[...text.matchAll(/npm (?:run (\w+)|(start|test))/g)]
      .filter(([, script, short]) => scripts[script ?? short ?? ''] === undefined)
      .map(([all]) => `${name}: ${all}`),
    ...[...text.matchAll(/lockstep ([a-z]+)((?: [^`\n#&,|]*)?)/g)].flatMap(([all, verb, rest]) =>
      unknownWords(verb ?? '', rest ?? '').map((word) => `${name}: ${all.trim()}: ${word}`),
    ),
  ]);
  expect(unknown).toEqual([]);
});

test('README opens with the two commands', () => {
  const [start, second] = [...(pages[0]?.text ?? '').matchAll(/^npm (\w+)/gm)].map(([, script]) => script);
  expect([start, second]).toEqual(['start', 'test']);
});

test('README names every verb', () => {
  for (const command of commands) expect(pages[0]?.text).toContain(`\`lockstep ${command.name()}\``);
});

function unknownWords(verb: string, rest: string): readonly string[] {
  const command = commands.find((each) => each.name() === verb);
  if (!command) return [`there is no verb ${verb}`];
  const options = [command, ...command.commands].flatMap((each: Command) => each.options.map((option) => option.long));
  return [...rest.matchAll(/--[a-z-]+/g)].map(([option]) => option).filter((option) => option !== '--help' && !options.includes(option));
}
