/** `lockstep changelog`: release notes of each language, and the versions that the changes since BASE ask for. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Command } from 'commander';
import { languages, surfaces, type Language } from '../generators/compare/finding.js';
import type { Model } from '../generators/model/model.js';
import { withNotes } from './changelog/file.js';
import { findingsOf, levelOf, notesOf } from './changelog/notes.js';
import { withVersions } from './changelog/targets-file.js';
import { isBefore, nextVersion } from './changelog/version.js';
import { compareSpecs } from './diff/compare-specs.js';
import type { DiffReport } from './diff/report.js';
import { surfaceNames } from './diff/words.js';
import { Failure, Misuse } from './failure.js';
import { names } from './names.js';
import { root } from './root.js';
import { readSides } from './spec-sides.js';

interface Options {
  readonly language?: readonly string[];
  readonly write?: true;
  readonly check?: true;
}

/** A language's step from BASE to HEAD. */
interface Step {
  readonly language: Language;
  readonly before: string;
  /** As HEAD states it. */
  readonly stated: string;
  /** The least that the changes allow; the stated one where that is later. */
  readonly version: string;
}

export function changelog(): Command {
  return new Command('changelog')
    .description('Release notes of each language since BASE, and the version that semantic versioning asks for.')
    .argument('<base>', 'the spec of the last release: a tag, commit, branch, project or spec folder')
    .argument('[head]', 'the spec to be released, named alike; without it the working tree')
    .option('--language <name...>', `only these: ${languages.join(', ')}; also with commas`, names)
    .option('--write', 'move the versions in spec/targets.yaml and put the notes into docs/changelog/<language>.md')
    .option('--check', 'print nothing but versions that are too low, and exit 1 where there is one')
    .addHelpText(
      'after',
      `
Before 1.0.0 a breaking change moves the second number, every other change the third.
--write may be repeated until a version is out: it counts from BASE, and notes of a version take the place of its former ones.

Examples:
  lockstep changelog v0.1.0
  lockstep changelog v0.1.0 --language python,go
  lockstep changelog v0.1.0 --write && lockstep generate
  lockstep changelog origin/main --check
`,
    )
    .action(async (base: string, head: string | undefined, options: Options) => {
      process.exitCode = await run(base, head, options);
    });
}

async function run(base: string, head: string | undefined, { language, write, check }: Options): Promise<number> {
  const chosen = chosenLanguages(language);
  if (write && check) throw new Misuse('--check writes nothing; give either it or --write');
  if (write && head !== undefined) throw new Misuse('--write changes the working tree, which is HEAD where none is named; leave HEAD out');
  const sides = await readSides(root, base, head);
  const report = await compareSpecs(sides, { considered: surfaces, failOn: 'never' });
  const steps = chosen.map((each) => stepOf(each, report, sides.before.model, sides.after.model));
  if (check) return checkVersions(steps);
  const date = new Date().toISOString().slice(0, 10);
  const notes = new Map(
    steps.map(({ language: each, version }) => [each, notesOf({ language: each, version, date, findings: findingsOf(report, each) })]),
  );
  if (write) writeAll(steps, notes);
  else process.stdout.write(chosen.map((each) => `# ${titleOf(each)}\n\n${notes.get(each) ?? ''}`).join('\n'));
  return 0;
}

function chosenLanguages(given: readonly string[] | undefined): readonly Language[] {
  const unknown = given?.find((name) => !(languages as readonly string[]).includes(name));
  if (unknown !== undefined) throw new Misuse(`--language: there is no ${unknown}; there are ${languages.join(', ')}`);
  return languages.filter((each) => given?.includes(each) ?? true);
}

function stepOf(language: Language, report: DiffReport, base: Model, head: Model): Step {
  const [before, stated] = [versionIn(base, language), versionIn(head, language)];
  const least = nextVersion(before, levelOf(report, language));
  return { language, before, stated, version: isBefore(stated, least) ? least : stated };
}

function versionIn({ targets }: Model, language: Language): string {
  const target = targets.find(({ name }) => name === language);
  if (target === undefined) throw new Failure(`the spec's targets.yaml has no ${language}`);
  return target.version;
}

function checkVersions(steps: readonly Step[]): number {
  const late = steps.filter(({ stated, version }) => isBefore(stated, version));
  for (const { language, before, stated, version } of late)
    process.stderr.write(
      `spec/targets.yaml: ${language} is ${stated}, and its changes since ${before} ask for ${version}; \`lockstep changelog BASE --write\` moves it\n`,
    );
  return late.length === 0 ? 0 : 1;
}

/** Only languages for which something changes get a section. */
function writeAll(steps: readonly Step[], notes: ReadonlyMap<Language, string>): void {
  const moved = steps.filter(({ before, version }) => version !== before);
  const targets = join(root, 'spec/targets.yaml');
  const versions = new Map(moved.filter(({ stated, version }) => stated !== version).map(({ language, version }) => [language, version]));
  if (versions.size > 0) put(targets, withVersions(readFileSync(targets, 'utf8'), versions));
  for (const { language, version } of moved) {
    const file = join(root, `docs/changelog/${language}.md`);
    put(file, withNotes(existsSync(file) ? readFileSync(file, 'utf8') : undefined, titleOf(language), version, notes.get(language) ?? ''));
  }
  for (const { language, before, version } of steps)
    process.stderr.write(`changelog: ${language} ${before === version ? `stays at ${version}` : `moves from ${before} to ${version}`}\n`);
  if (versions.size > 0) process.stderr.write('changelog: `lockstep generate` puts the versions into the clients\n');
}

const titleOf = (language: Language): string => `Changes of the ${surfaceNames[language]} client`;

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stderr.write(`changelog: wrote ${relative(root, file)}\n`);
}
