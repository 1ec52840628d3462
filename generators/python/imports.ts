/** Prints the imports that a module's text needs, sorted as Python's linter sorts them. */
import type { Declaration, Model } from '../model/model.js';
import { membersName } from './checks.js';
import { decoded, encoded, encodedUnions } from './codecs.js';
import { WIDTH } from './layout.js';
import { stem } from './names.js';

interface Source {
  readonly module: string;
  readonly names: readonly string[];
}

const standard: readonly Source[] = [
  { module: 'collections.abc', names: ['Callable', 'Mapping', 'Sequence'] },
  { module: 'dataclasses', names: ['dataclass'] },
  { module: 'typing', names: ['TYPE_CHECKING', 'Any', 'ClassVar', 'Final', 'Literal', 'NoReturn'] },
];

/** Modules that are imported whole. */
const modules: readonly (readonly [string, string])[] = [
  ['.._internal', 'kit'],
  ['.._wire', 'pb'],
  ['.', 'rpcs'],
  ['.', 'settings'],
];

/** Names of declarations that are written by hand and public. */
export const hostNames: readonly string[] = [
  'AsyncPageIterator',
  'Columns',
  'EmbeddingList',
  'Highlight',
  'Hit',
  'Hits',
  'PageIterator',
  'QueryData',
  'Row',
  'RowData',
  'RowSet',
  'SearchResult',
  'SparseVector',
  'Timeout',
];

/** Where each name of the package stands. */
function sources(model: Model): readonly Source[] {
  const of = (kinds: readonly Declaration['kind'][]): string[] =>
    model.declarations.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  return [
    { module: '.about', names: ['SDK_TYPE', 'SPEC_HASH', 'SPEC_VERSION', '__version__'] },
    {
      module: '.codecs',
      names: [
        ...encoded(model).map(({ name }) => `encode_${stem(name)}`),
        ...encodedUnions(model).map(({ union }) => `encode_${stem(union.name)}`),
        ...decoded(model).map(({ name }) => `decode_${stem(name)}`),
      ],
    },
    { module: '.enums', names: [...of(['enum']), ...of(['text_enum']).map(membersName), ...of(['text_enum'])] },
    { module: '.._internal.kit', names: [...hostNames, 'ABSENT'] },
    { module: '.records', names: of(['record', 'list_of']) },
    { module: '.results', names: of(['result']) },
    { module: '.settings', names: ['SETTINGS'] },
  ];
}

/** Import statements for what the text names; `own` is the module that it stands in. */
export function importLines(text: string, model: Model, own: string): string[] {
  const code = text.replace(/"""[\s\S]*?"""/g, '');
  const used = (name: string): boolean => new RegExp(`(?<![\\w."])${name}(?![\\w"])`).test(code);
  const declaredHere = (name: string): boolean => new RegExp(`^(class|def) ${name}\\b|^${name}\\b[^\\n]*=`, 'm').test(code);
  const from = ({ module, names }: Source): string[] => {
    const found = names.filter((name) => used(name) && !declaredHere(name));
    return found.length === 0 || module === own ? [] : fromImport(module, found);
  };
  const first = standard.flatMap(from);
  const whole = modules.filter(([, name]) => new RegExp(`(?<![\\w.])${name}\\.`).test(code));
  const merged = [...new Set(whole.map(([module]) => module))].map((module) => ({
    module,
    names: whole.filter(([each]) => each === module).map(([, name]) => name),
  }));
  const second = [...merged, ...sources(model)]
    .sort((a, b) => order(a.module) - order(b.module))
    .flatMap((each) => (merged.some((own) => own === each) ? fromImport(each.module, each.names) : from(each)));
  return [...first, ...(first.length > 0 && second.length > 0 ? [''] : []), ...second];
}

/** Parents first, then the own package as a whole, then its modules. */
const order = (module: string): number =>
  module.startsWith('..') ? (module.includes('.kit') ? 1 : module.includes('_wire') ? 2 : 0) : module === '.' ? 3 : 4;

/** `from module import A, b`, constants before classes before functions. */
export function fromImport(module: string, names: readonly string[]): string[] {
  const sorted = [...names].sort((a, b) => rank(a) - rank(b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  const line = `from ${module} import ${sorted.join(', ')}`;
  return line.length <= WIDTH ? [line] : [`from ${module} import (`, ...sorted.map((name) => `    ${name},`), ')'];
}

const rank = (name: string): number =>
  name.length > 1 && name === name.toUpperCase() && !name.startsWith('__') ? 0 : /^[A-Z]/.test(name) ? 1 : 2;
