/** `lockstep review`: the API side by side in all languages, for a reviewer who reads it from top to bottom. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import type { Finding } from '../generators/compare/finding.js';
import { nearest } from '../generators/model/diagnostic.js';
import type { Model } from '../generators/model/model.js';
import { Misuse } from './failure.js';
import { readModel } from './model.js';
import type { ReviewPage } from './review/page.js';
import { root } from './root.js';

interface Options {
  readonly output?: string;
  readonly markdown?: string;
  readonly group?: string;
  readonly method?: string;
}

export function review(): Command {
  return new Command('review')
    .description(
      'Write the API as one page: each method in every language and REST, with an example, its wire mapping and errors. With BASE only what changes, before and after.',
    )
    .argument('[base]', 'the spec before: a branch, tag or commit, also with a folder (main:api); a project, a spec folder, or one file')
    .option('--output <file>', 'where the HTML page goes; otherwise reports/review.html')
    .option('--markdown <file>', 'write the review as Markdown as well')
    .option('--group <name>', 'only methods of this group')
    .option('--method <name>', 'only this method or type')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep review\n  lockstep review main\n  lockstep review --group vectors --markdown reports/vectors.md\n  lockstep review v1.2.0 --method search\n',
    )
    .action(async (base: string | undefined, options: Options) => {
      const page = chosen(await pageOf(base), options);
      const output = resolve(options.output ?? join(root, 'reports/review.html'));
      const { htmlReview } = await import('./review/html.js');
      write(output, htmlReview(page));
      if (options.markdown !== undefined) {
        const { markdownReview } = await import('./review/markdown.js');
        write(resolve(options.markdown), markdownReview(page));
      }
      const amount = page.groups.reduce((sum, { entries }) => sum + entries.length, 0);
      process.stderr.write(
        `review: methods and types${base === undefined ? '' : ` that changed since ${base}`}: ${String(amount)}; ${output}\n`,
      );
    });
}

async function pageOf(base: string | undefined): Promise<ReviewPage> {
  const { before, after, findings } = await modelsOf(base);
  const [{ loadExamples, loadSignatures }, { buildPage }, { chooseExamples }, { readCases }] = await Promise.all([
    import('../generators/index.js'),
    import('./review/page.js'),
    import('./review/examples.js'),
    import('../conformance/runner/read-cases.js'),
  ]);
  // What is wrong with a case is told by those who play it.
  const { cases } = readCases({ root }, after, { rpc: () => undefined, complete: false });
  const [signaturesOf, exampleIn] = await Promise.all([loadSignatures(), loadExamples()]);
  return buildPage({ before, after, base, findings, examples: chooseExamples(cases, after), signaturesOf, exampleIn });
}

async function modelsOf(base: string | undefined): Promise<{ before: Model | undefined; after: Model; findings: readonly Finding[] }> {
  if (base === undefined) return { before: undefined, after: await readModel(root), findings: [] };
  const [{ readSides }, { compare }] = await Promise.all([import('./spec-sides.js'), import('../generators/compare/compare.js')]);
  const { before, after } = await readSides(root, base, undefined);
  return { before: before.model, after: after.model, findings: compare(before.model, after.model) };
}

/** The page, or the part of it that was asked for. */
function chosen(page: ReviewPage, { group, method }: Options): ReviewPage {
  const groups = page.groups.filter(({ name }) => group === undefined || name === group);
  if (group !== undefined && groups.length === 0)
    throw new Misuse(
      unknown(
        '--group',
        group,
        page,
        page.groups.map(({ name }) => name),
      ),
    );
  if (method === undefined) return { ...page, groups };
  const found = groups
    .map(({ name, entries }) => ({ name, entries: entries.filter((each) => each.name === method) }))
    .filter(({ entries }) => entries.length > 0);
  const names = groups.flatMap(({ entries }) => entries.map(({ name }) => name));
  if (found.length === 0) throw new Misuse(unknown('--method', method, page, names));
  return { ...page, groups: found };
}

function unknown(option: string, given: string, { base }: ReviewPage, names: readonly string[]): string {
  const near = nearest(given, names);
  const hint =
    near === undefined
      ? `; there ${names.length === 1 ? 'is' : 'are'} ${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`
      : `; did you mean ${near}?`;
  return `${option}: there is no ${given}${base === undefined ? '' : ` among what changed since ${base}`}${hint}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
