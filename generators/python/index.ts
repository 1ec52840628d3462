/** The Python target: one package with a blocking and an asynchronous client, and the driver's dispatch. */
import type { Model, ResultDeclaration, ResultField, TargetSettings } from '../model/model.js';
import type { OutputFile, Target } from '../target.js';
import { publicSurface } from './api.js';
import { builderLines } from './builders.js';
import { decoded, decoderLines, encoded, encodedUnions, encoderLines, resultLines, resultsInOrder, unionEncoderLines } from './codecs.js';
import { dispatchLines, kindNames, makerLines, methodTable } from './dispatch.js';
import { docstring } from './docstring.js';
import { enumLines, enums, textEnumLines, textEnums } from './enums.js';
import { fromImport, hostNames, importLines } from './imports.js';
import { constructorLines, methodLines, sessionLines } from './methods.js';
import { declarationLines, recordsInOrder } from './records.js';
import { fill } from './render.js';
import { rpcLines, settingsLines } from './settings.js';
import { nested } from './reading.js';
import { given } from './types.js';

export const python: Target = {
  name: 'python',
  doc: 'lockstep_milvus: MilvusClient and AsyncMilvusClient',
  render: (model, sources) => {
    const target = model.targets.find(({ name }) => name === 'python');
    if (target === undefined) throw new Error('spec/targets.yaml has no python');
    return [...generated(model, sources, target), ...copied(sources, target)];
  },
};

/** Public names that stand for other types. */
const aliases: ReadonlySet<string> = new Set(['ParamError', 'QueryData', 'Row', 'RowData', 'Timeout']);

const errorNames = ['CallTimeoutError', 'InvalidArgumentError', 'MilvusException', 'ParamError', 'ServerError', 'TransportError'];

function* generated(model: Model, sources: ReadonlyMap<string, string>, target: TargetSettings): Iterable<OutputFile> {
  const folder = target.import;
  const module = (name: string, doc: string, blocks: readonly (readonly string[])[], blank = 2): OutputFile => {
    const body = blocks.map((block) => block.join('\n')).join('\n'.repeat(blank + 1));
    const imports = importLines(body, model, `.${name}`);
    return {
      path: `${folder}/_api/${name}.py`,
      text: fill(sources, 'module.py.hbs', {
        doc,
        hasImports: imports.length > 0,
        imports: imports.join('\n'),
        gap: /^(class|def|@)/.test(body) ? '\n\n' : '\n',
        body,
      }),
    };
  };

  yield module('about', 'What the package says of itself.', [
    [
      `__version__ = "${target.version}"`,
      `SDK_TYPE = "${target.sdkType}"`,
      `SPEC_VERSION = "${model.version}"`,
      `SPEC_HASH = "${model.hash}"`,
    ],
  ]);
  yield module('enums', 'Enums of the API.', [...enums(model).map(enumLines), textEnums(model).flatMap(textEnumLines)]);
  yield module('records', 'What users make: schemas, indexes, parameters.', recordsInOrder(model).map(declarationLines));
  yield resultsModule(model, sources, folder);
  yield module('codecs', "Records to the wire's messages, and messages to results.", [
    ...encoded(model).map(encoderLines),
    ...encodedUnions(model).map(({ union, message }) => unionEncoderLines(union, message)),
    ...decoded(model).map(decoderLines),
  ]);
  yield module('rpcs', 'The remote procedures that the clients call.', [model.wire.used.flatMap(rpcLines)]);
  yield module('settings', 'What the specification fixes for all calls.', [settingsLines(model)]);
  yield client(model, sources, folder, false);
  yield client(model, sources, folder, true);
  yield {
    path: `${folder}/_api/__init__.py`,
    text: '"""Generated from the specification: clients, records, results, and how they meet the wire."""\n',
  };
  yield init(model, sources, folder);
  const values = {
    package: target.package,
    import: target.import,
    version: target.version,
    runtime: target.runtime,
    spec: model.version,
    hash: model.hash,
  };
  yield { path: 'pyproject.toml', text: fill(sources, 'package/pyproject.toml.hbs', values) };
  yield { path: 'README.md', text: fill(sources, 'package/README.md.hbs', values) };
  yield { path: 'api.txt', text: `${publicSurface(model).join('\n')}\n` };
  yield driver(model, sources, target);
}

/** Annotations are read where they stand, so one that names its own class is a text. */
function annotation({ name, python: shape }: ResultDeclaration, { type, optional }: ResultField): string {
  const own = !optional ? given(type) : shape === 'mapping' ? `NotRequired[${given(type)}]` : `${given(type)} | None`;
  return new RegExp(`\\b${name}\\b`).test(own) ? `"${own}"` : own;
}

function resultsModule(model: Model, sources: ReadonlyMap<string, string>, folder: string): OutputFile {
  const body = resultsInOrder(model)
    .map((result) =>
      resultLines(
        result,
        (field) => annotation(result, field),
        (doc) => docstring(doc, [], 1),
      ).join('\n'),
    )
    .join('\n\n\n');
  return {
    path: `${folder}/_api/results.py`,
    text: fill(sources, 'results.py.hbs', { imports: importLines(body, model, '.results').join('\n'), body }),
  };
}

function client(model: Model, sources: ReadonlyMap<string, string>, folder: string, isAsync: boolean): OutputFile {
  const constructor = model.methods.find(({ kind }) => kind === 'constructor');
  if (constructor === undefined) throw new Error('the spec has no constructor');
  const called = nested(model.methods);
  const methods = [
    ...model.methods.filter(({ kind }) => kind === 'builder').map(builderLines),
    ...model.methods
      .filter(({ kind }) => kind === 'call' || kind === 'iterator' || kind === 'session')
      .map((method) => (method.kind === 'session' ? sessionLines(method, isAsync) : methodLines(method, isAsync, called.has(method)))),
  ];
  const view = {
    constructor: constructorLines(constructor, model.timeouts, isAsync).join('\n'),
    methods: methods.map((lines) => lines.join('\n')),
  };
  const template = isAsync ? 'async_client.py.hbs' : 'client.py.hbs';
  const text = fill(sources, template, { ...view, imports: '' });
  const imports = importLines(text, model, isAsync ? '.async_client' : '.client').join('\n');
  return { path: `${folder}/_api/${isAsync ? 'async_client' : 'client'}.py`, text: fill(sources, template, { ...view, imports }) };
}

function init(model: Model, sources: ReadonlyMap<string, string>, folder: string): OutputFile {
  const of = (kinds: readonly string[]): string[] => model.declarations.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
  const groups: (readonly [string, readonly string[]])[] = [
    ['._api.about', ['__version__']],
    ['._api.async_client', ['AsyncMilvusClient']],
    ['._api.client', ['MilvusClient']],
    ['._api.enums', of(['enum'])],
    ['._api.records', of(['record', 'list_of'])],
    ['._api.results', of(['result'])],
    ['._internal.kit', [...hostNames, ...errorNames]],
  ];
  const names = groups.flatMap(([, own]) => own).sort();
  return {
    path: `${folder}/__init__.py`,
    text: fill(sources, 'init.py.hbs', {
      imports: groups.flatMap(([module, own]) => fromImport(module, own)).join('\n'),
      names: [...names].sort(asLinter).map((name) => `"${name}"`),
      classes: names.filter((name) => /^[A-Z]/.test(name) && !aliases.has(name)),
    }),
  };
}

/** As the linter sorts `__all__`: constants, classes, the rest. */
const asLinter = (a: string, b: string): number => Number(a.startsWith('_')) - Number(b.startsWith('_')) || (a < b ? -1 : 1);

function driver(model: Model, sources: ReadonlyMap<string, string>, target: TargetSettings): OutputFile {
  const called = model.methods.filter(({ kind }) => kind !== 'constructor');
  const constructor = model.methods.filter(({ kind }) => kind === 'constructor');
  const functions = [...constructor, ...called].map((method) => dispatchLines(method).join('\n'));
  return {
    path: 'driver/dispatch.py',
    text: fill(sources, 'dispatch.py.hbs', {
      import: target.import,
      package: target.package,
      classes: fromImport(target.import, ['AsyncMilvusClient', 'MilvusClient', '__version__', ...kindNames(model)]).join('\n'),
      makers: makerLines(model).join('\n').trimEnd(),
      functions,
      table: methodTable([...called].sort((a, b) => (a.name < b.name ? -1 : 1))).join('\n'),
    }),
  };
}

/** The kit and the driver's loop, as they are. */
function* copied(sources: ReadonlyMap<string, string>, target: TargetSettings): Iterable<OutputFile> {
  for (const [path, text] of sources) {
    if (path.startsWith('runtime/_internal/') && path.endsWith('.py'))
      yield { path: `${target.import}/${path.slice('runtime/'.length)}`, text };
    if (path.startsWith('driver/') && path.endsWith('.py')) yield { path, text };
  }
  yield { path: `${target.import}/py.typed`, text: '' };
}
