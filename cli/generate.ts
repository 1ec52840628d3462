/** `lockstep generate`: spec and templates to `out/`. An unchanged run compares two fingerprints and ends. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { targets } from '../generators/index.js';
import type { TargetEntry } from '../generators/index.js';
import { Misuse } from './failure.js';
import { fingerprint } from './files.js';
import { run as start } from './group.mjs';
import { names } from './names.js';
import { firstDifference, readManifest, write } from './outputs.js';
import type { Manifest, Rendered } from './outputs.js';
import { pymilvusFolder } from './pymilvus.js';
import { render } from './render.js';
import { root as project } from './root.js';
import { watch } from './watch.js';

interface Options {
  readonly check?: true;
  readonly watch?: true;
  readonly target?: readonly string[];
}

/** What the last whole run read and left behind. */
interface Seen {
  readonly inputs: string;
  readonly outputs: string;
}

export function generate(): Command {
  return new Command('generate')
    .description('Write the clients in out/ from spec/ and templates/. Only files that changed are written.')
    .option('--check', 'write nothing; print the first difference and exit 1')
    .option('--target <name...>', `only these: ${targets.map(({ name }) => name).join(', ')}; also with commas`, names)
    .option('--watch', 'go on: write them anew after each change of spec/, templates/ and generators/, until Ctrl-C')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep generate                    all targets\n  lockstep generate --target python    one target\n  lockstep generate --check            in CI: is out/ what the spec says?\n  lockstep generate --watch            while you write\n',
    )
    .action(async (options: Options) => {
      process.exitCode = options.watch ? await keepOn(project, options) : await run(project, options);
    });
}

/** Each time in a process of its own, since the generators may have changed as well. */
async function keepOn(root: string, { check, target }: Options): Promise<number> {
  if (check) throw new Misuse('--check looks once; give either it or --watch');
  choose(target);
  const args = [join(root, 'cli/lockstep.mjs'), 'generate', ...(target === undefined ? [] : ['--target', ...target])];
  const folders = ['spec', 'templates', 'generators'].map((folder) => join(root, folder));
  process.stderr.write('generate: watching spec/, templates/ and generators/; Ctrl-C ends it\n');
  await watch(folders, () => start(process.execPath, args, { cwd: root }));
  return 0;
}

async function run(root: string, options: Options): Promise<number> {
  const started = performance.now();
  const chosen = choose(options.target);
  const out = join(root, 'out');
  const whole = chosen.length === targets.length;
  const seenFile = join(root, 'build/generate.json');
  const inputs = fingerprintInputs(root);
  if (whole && sameAs(seenFile, { inputs, outputs: fingerprint([out]) })) {
    report(started, 'nothing changed');
    return 0;
  }

  const { model, rendered: all } = await render(
    root,
    chosen.map(({ name }) => name),
  );
  const rendered = new Map<string, string>();
  const files: Record<string, readonly string[]> = { ...readManifest(out)?.files };
  for (const target of all) {
    for (const { path, text } of target.files) {
      if (rendered.has(`${target.name}/${path}`)) throw new Error(`${target.name} renders ${path} twice`);
      rendered.set(`${target.name}/${path}`, text);
    }
    files[target.name] = target.files.map(({ path }) => path).sort();
  }
  const manifest: Manifest = { spec: model.version, hash: model.hash, files: sortKeys(files) };
  const code = options.check ? compare(started, out, rendered, manifest, chosen) : update();
  if (whole && code === 0) remember(seenFile, { inputs, outputs: fingerprint([out]) });
  return code;

  function update(): number {
    const { written, removed } = write(out, rendered, readManifest(out), manifest);
    report(started, `${count(rendered.size, 'file')}: ${written.toString()} written, ${removed.toString()} removed`);
    return 0;
  }
}

function compare(started: number, out: string, rendered: Rendered, manifest: Manifest, chosen: readonly TargetEntry[]): number {
  const difference = firstDifference(
    out,
    rendered,
    manifest,
    chosen.map(({ name }) => name),
  );
  if (difference) {
    process.stderr.write(
      `${difference.path} ${difference.what}\nout/ is not what the spec says; \`lockstep generate\` writes it, and no file in out/ is edited by hand\n`,
    );
    return 1;
  }
  report(started, `${count(rendered.size, 'file')}: all as the spec says`);
  return 0;
}

function choose(names: readonly string[] | undefined): readonly TargetEntry[] {
  if (!names) return targets;
  return names.map((name) => {
    const target = targets.find((each) => each.name === name);
    if (!target) throw new Misuse(`there is no target ${name}; there are ${targets.map((each) => each.name).join(', ')}`);
    return target;
  });
}

/** Everything that a run depends on: the spec, the templates, the descriptors, and the generators themselves. */
function fingerprintInputs(root: string): string {
  const own = fingerprint(['spec', 'templates', 'build/js/generators', 'build/js/cli'].map((folder) => join(root, folder)));
  const wire = fingerprint([join(pymilvusFolder(root), 'grpc_gen')], (path) => path.endsWith('_pb2.py'));
  const packages = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(own).update(wire).update(packages).digest('hex');
}

function sameAs(file: string, now: Seen): boolean {
  if (!existsSync(file)) return false;
  const seen = JSON.parse(readFileSync(file, 'utf8')) as Seen;
  return seen.inputs === now.inputs && seen.outputs === now.outputs;
}

function remember(file: string, seen: Seen): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(seen));
}

function sortKeys(files: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function report(started: number, text: string): void {
  process.stderr.write(`generate: ${text} (${((performance.now() - started) / 1000).toFixed(2)} s)\n`);
}

function count(amount: number, noun: string): string {
  return `${amount.toString()} ${noun}${amount === 1 ? '' : 's'}`;
}
