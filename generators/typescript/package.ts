/** Prints what is around the code: the public namespace, package.json, the list of the public surface. */
import type { Declaration, Method, Model, TargetSettings } from '../model/model.js';
import { hasOwnRequest } from './calls.js';
import { builderNames, builderRequestName, isBuilt, isList, isRecord, isResult } from './declarations.js';
import { isEnum } from './enums.js';
import { requestName } from './names.js';
import { signatures } from './signatures.js';

/** Exports of the kit that users see. */
const kit: readonly (readonly [module: string, values: readonly string[], types: readonly string[]])[] = [
  ['call_options', [], ['CallOptions']],
  ['canonical_json', [], ['JsonValue']],
  ['columns', ['Columns', 'columns'], ['ColumnValues', 'Row', 'RowData']],
  ['enum_names', [], ['Unknown']],
  ['errors', ['CallTimeoutError', 'InvalidArgumentError', 'MilvusError', 'ServerError', 'TransportError'], ['ErrorKind']],
  ['hits', ['Hits'], ['Highlight', 'Hit', 'Id', 'SearchResult']],
  ['integers', [], ['Integer']],
  ['page_iterator', ['PageIterator'], []],
  ['queries', ['EmbeddingList', 'embeddings'], ['DenseVector', 'Query', 'QueryData']],
  ['read_column', [], ['ColumnArray']],
  ['row_set', ['RowSet'], []],
  ['sparse_vector', [], ['SparseVector']],
];

export function renderIndex(model: Model): string {
  const names = (of: readonly Declaration[]): string[] => of.map(({ name }) => name).sort();
  const { declarations } = model;
  const own = builderNames(model);
  const requests = [
    ...model.methods
      .filter(hasOwnRequest)
      .flatMap((method) => (method.forms.length === 0 ? [requestName(method.name)] : [requestName(method.name), ...formNames(method)])),
    ...declarations
      .filter(isBuilt)
      .flatMap((each) =>
        each.methods.filter(({ params }) => params.length > 0).map((method) => builderRequestName(own.get(method) ?? method.name)),
      ),
  ].sort();
  const exports = [
    exported(
      names(declarations.filter(isBuilt)).map((name) => `${name}Builder`),
      './builders.js',
      false,
    ),
    exported(['MilvusClient'], './client.js', false),
    exported(names(declarations.filter(isEnum)), './enums.js', false),
    ...kit.flatMap(([module, values, types]) => [
      exported(values, `./internal/${module}.js`, false),
      exported(types, `./internal/${module}.js`, true),
    ]),
    exported(
      names(declarations.filter((each) => isRecord(each) || isList(each) || each.kind === 'union' || each.kind === 'callback')),
      './records.js',
      true,
    ),
    exported(requests, './requests.js', true),
    exported(names(declarations.filter(isResult)), './results.js', true),
  ];
  return `/** ${model.title}, as one flat namespace. Made by Lockstep from spec/; do not edit. */\n${exports.filter((text) => text !== '').join('\n')}\n`;
}

function exported(names: readonly string[], module: string, isType: boolean): string {
  if (names.length === 0) return '';
  const flat = `export ${isType ? 'type ' : ''}{ ${names.join(', ')} } from '${module}';`;
  return flat.length <= 140 ? flat : `export ${isType ? 'type ' : ''}{\n${names.map((name) => `  ${name},\n`).join('')}} from '${module}';`;
}

const formNames = (method: Method): string[] =>
  ['base', ...method.forms.map(({ name }) => name)].map((form) => requestName(`${method.name}_${form}`));

export function renderPackage(model: Model, target: TargetSettings): string {
  const content = {
    name: target.package,
    version: target.version,
    description: `A client of ${model.title}, made from its specification ${model.version}.`,
    license: 'Apache-2.0',
    type: 'module',
    sideEffects: false,
    engines: { node: target.runtime.replace(/^node\s*/, '') },
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
    types: './dist/index.d.ts',
    files: ['dist'],
    // From the oldest that are tested. Since 1.12.4 grpc-js tells a lost connection from a cancelled call.
    dependencies: { '@grpc/grpc-js': '^1.12.4', protobufjs: '^7.4.0 || ^8.0.0' },
    lockstep: { spec: model.version, hash: model.hash, wire: model.wire.source },
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

// --------------------------------------------------------------------------------------------------------------- surface

/** One line a name, sorted, so that a review sees a change of the surface as one difference. */
export function renderSurface(model: Model): string {
  const lines = [...[...signatures(model).values()].flat(), ...kitLines()];
  return `${[...new Set(lines)].sort().join('\n')}\n`;
}

const kitLines = (): string[] => kit.flatMap(([, values, types]) => [...values, ...types]);
