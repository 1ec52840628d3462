/** A spec like ours with hostile names in it: words that a language keeps for itself, and names that the emitted code uses; and with forms that no method of ours has. It must compile all the same. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { listFiles } from '../cli/files.js';
import { root } from '../cli/root.js';
import { convertVectors } from '../cli/vectors.js';

/** By where they hurt; see hostile.yaml. */
interface Hostile {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly types: readonly string[];
  readonly texts: readonly string[];
}

/** Under build/: what does not depend on the spec, and was installed for the real packages. */
const tools = ['java/tools', 'java/dependencies', 'java/wire', 'go/bin', 'go/stubs', 'python/pack'];
/** What stands in the project as it is; all else is made from the hostile spec. */
const shared = ['templates', 'conformance', 'node_modules', 'LICENSE', 'package.json', 'package-lock.json'];

/** Makes the project's folder anew but for what was built in it, and gives it. */
export function makeHostileProject(): string {
  const project = join(root, 'build/hostile');
  mkdirSync(join(project, 'build'), { recursive: true });
  for (const name of shared) link(join(root, name), join(project, name));
  link(join(root, 'build/venv'), join(project, 'build/venv'));
  for (const name of tools) if (existsSync(join(root, 'build', name))) link(join(root, 'build', name), join(project, 'build', name));
  rmSync(join(project, 'spec'), { recursive: true, force: true });
  cpSync(join(root, 'spec'), join(project, 'spec'), { recursive: true });
  cpSync(join(root, 'generators/forms'), join(project, 'spec'), { recursive: true });
  for (const [path, text] of hostileFiles(project)) write(join(project, 'spec', path), text);
  convertVectors(project);
  return project;
}

function hostileFiles(project: string): readonly (readonly [string, string])[] {
  const { names, types, texts } = parse(readFileSync(join(root, 'scripts/hostile.yaml'), 'utf8')) as Hostile;
  const common = Object.keys((parse(readFileSync(join(project, 'spec/api.yaml'), 'utf8')) as { readonly common: object }).common);
  // YAML reads three of them as values.
  const words = [...new Set(Object.values(names).flat().map(String))].filter((word) => !common.includes(word));
  const taken = new Set(listFiles(join(project, 'spec/methods')).map((path) => basename(path, '.yaml')));
  return [
    ['methods/hostile/take_words.yaml', takeWords(words)],
    ['methods/hostile/give_words.yaml', giveWords()],
    ['methods/hostile/start_items.yaml', startItems()],
    ...words.filter((word) => !taken.has(word)).map((word) => [`methods/hostile/${word}.yaml`, nothingMuch(word)] as const),
    ['types/hostile.yaml', typesText(words, types, texts)],
  ];
}

/** Each word as a parameter, and as a field of a record that is a parameter. */
function takeWords(words: readonly string[]): string {
  return lines(
    'doc: "Takes every word."',
    'since: "2.0"',
    'params:',
    ...words.map((word) => `  "${word}": { type: string, optional: true, doc: "A word." }`),
    '  all_words: { type: HostileWords, optional: true, doc: "All words." }',
    '  all_items: { type: HostileItems, optional: true, doc: "All words, in a list." }',
    'positional: [all_words]',
    'retry: once',
    'rpc: CreateIndex',
    'send:',
    '  extra_params:',
    '    pairs:',
    ...words.map((word) => `      k_${word}: $${word}`),
    ...words.map((word) => `      r_${word}: $all_words.${word}`),
    '      items: { json: { pluck: call, of: $all_items } }',
    'ignored: { collection_name: "none", field_name: "none", index_name: "none" }',
    'returns: nothing',
    'rest: { path: /v2/vectordb/hostile/take_words }',
  );
}

function giveWords(): string {
  return lines(
    'doc: "Gives every word."',
    'since: "2.0"',
    'params: {}',
    'retry: read',
    'rpc: GetVersion',
    'send: {}',
    'returns: { type: HostileAnswer, from: $response, doc: "All words." }',
    'rest: { path: /v2/vectordb/hostile/give_words }',
  );
}

/** A list that is no list of indexes, and starts with its first item. */
function startItems(): string {
  return lines('doc: "Start a list."', 'kind: builder', 'makes: HostileItems', 'first: add_item', 'since: "2.0"', 'params: {}');
}

/** A method that bears the word as its name, and takes it. */
function nothingMuch(word: string): string {
  return lines(
    'doc: "Bears a word."',
    'since: "2.0"',
    `params: { "${word}": { type: string, doc: "The word." } }`,
    'retry: once',
    'rpc: DropAlias',
    `send: { alias: $${word} }`,
    'returns: nothing',
    `rest: { path: /v2/vectordb/hostile/${word} }`,
  );
}

function typesText(words: readonly string[], types: readonly string[], texts: readonly string[]): string {
  return lines(
    'HostileWords:',
    '  doc: "Every word."',
    '  record:',
    ...words.map((word) => `    "${word}": { type: string, optional: true, doc: "A word." }`),
    ...types.map((type) => `    of_${type.toLowerCase()}: { type: ${type}, optional: true, doc: "A type." }`),
    '    text: { type: HostileText, optional: true, doc: "A text." }',
    'HostileItem:',
    '  doc: "Every word, and whatever else."',
    '  open: more',
    '  record:',
    ...words.map((word) => `    "${word}": { type: string, optional: true, doc: "A word." }`),
    'HostileItems:',
    '  doc: "Words in a list."',
    '  list: HostileItem',
    '  made_by: start_items',
    '  methods:',
    '    add_item: { doc: "Add words.", params: { spread: HostileItem }, builder: add_index }',
    'HostileAnswer:',
    '  doc: "Every word."',
    '  wire: milvus.GetVersionResponse',
    '  python: object',
    '  receives:',
    ...words.map((word) => `    "${word}": { type: string, from: $wire.version, doc: "A word." }`),
    `HostileText: { enum: [${texts.map((text) => JSON.stringify(text)).join(', ')}], doc: "Texts." }`,
    ...types.map((type) => `${type}: { record: { value: { type: string, optional: true, doc: "A value." } }, doc: "A type." }`),
  );
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

function link(to: string, at: string): void {
  mkdirSync(dirname(at), { recursive: true });
  if (!existsSync(at)) symlinkSync(to, at);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
