/** `lockstep list`: what the spec holds and what this machine can build. */
import { Command } from 'commander';
import type { Method, Model } from '../generators/model/model.js';
import { typeText } from '../generators/model/types.js';
import { targets } from '../generators/index.js';
import { readModel } from './model.js';
import { root } from './root.js';

interface MethodRow {
  readonly name: string;
  readonly group: string;
  readonly kind: Method['kind'];
  readonly since: string | undefined;
  readonly doc: string;
  readonly params: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly returns: string | undefined;
}

export function list(): Command {
  return new Command('list')
    .description('List methods, types, runtime functions and targets.')
    .option('--json', 'print everything as JSON')
    .addHelpText('after', '\nExamples:\n  lockstep list\n  lockstep list --json | jq -r ".methods[].name"\n')
    .action(async ({ json }: { readonly json?: true }) => {
      const model = await readModel(root);
      process.stdout.write(json ? `${JSON.stringify(contents(model), undefined, 2)}\n` : describe(model));
    });
}

function contents(model: Model) {
  return {
    title: model.title,
    version: model.version,
    hash: model.hash,
    methods: model.methods.map(methodRow),
    types: model.declarations.map(({ name, kind, doc }) => ({ name, kind, doc })),
    functions: model.functions.map(({ name, doc }) => ({ name, doc })),
    targets: targets.map(({ name }) => name),
  };
}

function methodRow(method: Method): MethodRow {
  const { name, group, kind, since, doc, params, returns } = method;
  return {
    name,
    group,
    kind,
    since,
    doc,
    params: params.map((param) => ({
      name: param.name,
      type: typeText(param.type),
      optional: param.optional || param.default !== undefined,
    })),
    returns: returns && typeText(returns.type),
  };
}

function describe(model: Model): string {
  const lines = [`${model.title} ${model.version}, spec ${model.hash}`];
  let group = '';
  for (const method of model.methods) {
    if (method.group !== group) lines.push('', method.group);
    group = method.group;
    lines.push(`  ${method.name.padEnd(24)} ${firstSentence(method.doc)}`);
  }
  lines.push('', `targets: ${targets.map(({ name }) => name).join(', ')}`, '');
  return lines.join('\n');
}

function firstSentence(doc: string): string {
  return doc.split(/(?<=\.)\s/, 1)[0] ?? doc;
}
