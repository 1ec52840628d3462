/** `lockstep new method <group>/<name>`: skeletons of a method and its cases, from the wire descriptor. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import type { Declaration } from '../generators/model/model.js';
import { nearest } from '../generators/model/diagnostic.js';
import { readContract, type DescribedContract } from '../generators/wire/contract.js';
import { pascal } from '../generators/words.js';
import { Failure, Misuse } from './failure.js';
import { listFiles } from './files.js';
import { loadSpec } from './model.js';
import { pymilvusFolder } from './pymilvus.js';
import { root } from './root.js';
import { caseSkeleton } from './skeleton/case.js';
import { methodSkeleton } from './skeleton/method.js';
import type { Vocabulary } from './skeleton/param.js';

/** `new` itself is a word of the language. */
export function newCommand(): Command {
  const command = new Command('new')
    .description('Write the skeletons of something new.')
    .addHelpText('after', '\nExamples:\n  lockstep new method aliases/list_aliases\n');
  return command.addCommand(method());
}

function method(): Command {
  return new Command('method')
    .description(
      'Write spec/methods/<group>/<name>.yaml and its cases from the descriptor of the RPC: valid at once, and to be written better.',
    )
    .argument('<group/name>', 'snake_case, as the files will be called')
    .option('--rpc <name>', 'the RPC, where it is not called as the method is')
    .addHelpText(
      'after',
      '\nExamples:\n  lockstep new method aliases/list_aliases\n  lockstep new method collections/list_collections --rpc ShowCollections\n',
    )
    .action(async (path: string, options: { readonly rpc?: string }) => {
      const { group, name } = readPath(path);
      const files = { method: `spec/methods/${path}.yaml`, case: `conformance/cases/${path}.yaml` };
      const standing = Object.values(files).find((file) => existsSync(join(root, file)));
      if (standing !== undefined) throw new Failure(`${standing} is there already`);

      const contract = readContract(pymilvusFolder(root));
      const rpc = findRpc(contract, options.rpc ?? pascal(name));
      const { model } = await loadSpec(root);
      const vocabulary = { fragments: parameterFragments(), declarations: model?.declarations ?? ([] as readonly Declaration[]) };
      const since = model?.version ?? '3.0';
      const skeleton = methodSkeleton({ group, name, rpc, since, ignored: ignoredFields(), vocabulary });
      write(files.method, skeleton.text);
      write(files.case, caseSkeleton(name, rpc.name, skeleton.params));
      const written = Object.values(files);
      if (skeleton.result !== undefined) written.push(addResult(skeleton.result));
      process.stdout.write(`${written.join('\n')}\n`);
      process.stderr.write('\nNext: say what it does and since when, and what must be true after it; then `lockstep check`.\n');
    });
}

function readPath(path: string): { readonly group: string; readonly name: string } {
  const [, group, name] = /^([a-z][a-z0-9_]*)\/([a-z][a-z0-9_]*)$/.exec(path) ?? [];
  if (group === undefined || name === undefined)
    throw new Misuse(`${path} is no <group>/<name> in snake_case, such as aliases/list_aliases`);
  return { group, name };
}

function findRpc(contract: DescribedContract, name: string) {
  const rpc = contract.rpc(name);
  if (rpc !== undefined) return rpc;
  const all = contract.descriptors.files
    .flatMap(({ package: prefix, service }) => service.filter((each) => `${prefix}.${each.name}` === contract.service))
    .flatMap((service) => service.method.map((each) => each.name));
  const near = nearest(name, all);
  const alike = all.filter((each) => each.includes(name.replace(/^[A-Z][a-z]+/, '')));
  const hint = near ?? (alike.length > 0 && alike.length < 8 ? alike.join(', ') : undefined);
  throw new Misuse(`there is no RPC ${name}${hint === undefined ? '' : `; did you mean ${hint}?`} (--rpc names another)`);
}

/** Those that are one parameter, not several. */
function parameterFragments(): Vocabulary['fragments'] {
  const folder = join(root, 'spec/fragments');
  const entries = listFiles(folder).flatMap((path) =>
    Object.entries(
      parse(readFileSync(join(folder, path), 'utf8')) as Record<string, { type?: string; optional?: boolean; default?: unknown }>,
    ),
  );
  return new Map(
    entries.flatMap(([name, own]) =>
      own.type === undefined ? [] : [[name, { optional: own.optional === true || own.default !== undefined }]],
    ),
  );
}

/** Fields that no request sends by itself. */
function ignoredFields(): ReadonlySet<string> {
  const { ignored_fields } = parse(readFileSync(join(root, 'spec/api.yaml'), 'utf8')) as { readonly ignored_fields: object };
  return new Set(Object.keys(ignored_fields));
}

function addResult(text: string): string {
  const file = 'spec/types/results.yaml';
  appendFileSync(join(root, file), text);
  return file;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
