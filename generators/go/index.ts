/** The Go client: a module with the kit as it stands, the printed package beside it, and the driver. */
import type { Model } from '../model/model.js';
import type { OutputFile, Target } from '../target.js';
import { apiText } from './api.js';
import { builderView } from './builders.js';
import { Body } from './body.js';
import { callbackView, enumView, textEnumView } from './enums.js';
import { unionView } from './unions.js';
import { listView, recordView } from './records.js';
import { resultView } from './results.js';
import { goText, headerText } from './docs.js';
import { driverFiles } from './driver.js';
import { columns, comment, fieldComment, indent, quoted } from './layout.js';
import { methodView, openView, requestView } from './methods.js';
import { assertNever } from './never.js';
import { namedErrorView, retryText, rpcText, seconds, waitText } from './policies.js';
import { Printer } from './printer.js';
import { always } from './printed.js';
import { Renderer } from './render.js';
import { snake } from '../words.js';
import { sessionView } from './sessions.js';
import { messageText } from './literal_values.js';
import { Values } from './values.js';

export const go: Target = {
  name: 'go',
  doc: 'Go module lockstep.dev/milvus: one package, context first, request structs',
  render(model, sources) {
    const printer = new Printer(model);
    const renderer = new Renderer(sources, headerText, printer.settings.package);
    const files = [...verbatim(sources, printer), ...packageFiles(printer, renderer, sources), ...driverFiles(printer, renderer, sources)];
    const twice = files.find(({ path }, at) => files.findIndex((each) => each.path === path) !== at);
    if (twice !== undefined) throw new Error(`two files of the Go package are called ${twice.path}`);
    return [...files, { path: 'api.txt', text: apiText(files) }];
  },
};

/** The kit and the package's metadata, with the versions of the package and of the spec filled in where they are named. */
function verbatim(sources: ReadonlyMap<string, string>, { model, settings }: Printer): OutputFile[] {
  const holes = (text: string): string =>
    text.replaceAll('{{version}}', settings.version).replaceAll('{{spec_version}}', model.version).replaceAll('{{spec_hash}}', model.hash);
  return [...sources].flatMap(([path, text]): OutputFile[] => {
    if (path.startsWith('runtime/')) return path.endsWith('_test.go') ? [] : [{ path: path.slice('runtime/'.length), text }];
    if (path.startsWith('package/')) return [{ path: path.slice('package/'.length), text: holes(text) }];
    return [];
  });
}

/** Whether the go command would take a file of this name for one of a test or of one kind of machine. */
const isSpecial = (name: string): boolean =>
  /(^|_)(test|aix|android|darwin|dragonfly|freebsd|hurd|illumos|ios|js|linux|nacl|netbsd|openbsd|plan9|solaris|wasip1|windows|zos|386|amd64|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)$/.test(
    name,
  );

function packageFiles(printer: Printer, renderer: Renderer, sources: ReadonlyMap<string, string>): OutputFile[] {
  const { model } = printer;
  const taken = new Set([...sources.keys()].filter((path) => path.startsWith('runtime/')).map((path) => path.slice('runtime/'.length)));
  const file = (name: string, body: string, kind = 'type'): OutputFile => {
    const path = taken.has(`${name}.go`) || isSpecial(name) ? `${name}_${kind}.go` : `${name}.go`;
    taken.add(path);
    return renderer.file(path, 'milvus', body);
  };
  return [
    ...model.methods.map((method) => file(method.name, methodText(printer, renderer, method), 'method')),
    ...printer.public.flatMap((declaration): OutputFile[] => {
      const name = snake(declaration.name);
      switch (declaration.kind) {
        case 'enum':
          return [file(name, renderer.fill('enum', enumView(printer, declaration)))];
        case 'text_enum':
          return [file(name, renderer.fill('text_enum', textEnumView(printer, declaration)))];
        case 'union':
          return [file(name, renderer.fill('union', unionView(printer, declaration)))];
        case 'record':
          return [file(name, renderer.fill('record', recordView(printer, declaration)))];
        case 'list_of':
          return [file(name, renderer.fill('list', listView(printer, declaration)))];
        case 'result':
          return [file(name, renderer.fill('result', resultView(printer, declaration)))];
        case 'callback':
          return [file(name, renderer.fill('callback', callbackView(printer, declaration)))];
        case 'subset':
        case 'host':
          return [];
        default:
          return assertNever(declaration);
      }
    }),
    file('errors', errorsText(printer, renderer)),
    file('policies', policiesText(model, renderer, printer)),
    file('call_options', callOptionsText(printer, renderer)),
    file(
      'target',
      renderer.fill('target', {
        constants: columns([
          [`target${printer.names.exported('sdk_type')}`, `= ${quoted(printer.settings.sdkType)}`],
          ['targetVersion', `= ${quoted(printer.settings.version)}`],
          ['specVersion', `= ${quoted(model.version)}`],
          ['specHash', `= ${quoted(model.hash)}`],
        ]),
      }),
    ),
    renderer.file('internal/wire/rpcs.go', 'wire', renderer.fill('rpcs', { rpcs: model.wire.used.map(rpcText) })),
  ];
}

function methodText(printer: Printer, renderer: Renderer, method: Model['methods'][number]): string {
  switch (method.kind) {
    case 'call':
    case 'iterator':
      return renderer.fill('method', { request: requestView(printer, method), ...methodView(printer, method) });
    case 'session':
      return renderer.fill('method', { request: requestView(printer, method), ...sessionView(printer, method) });
    case 'constructor':
      return renderer.fill('constructor', { request: requestView(printer, method), ...openView(printer, method), name: method.name });
    case 'builder':
      return renderer.fill('builder', builderView(printer, method));
    default:
      return assertNever(method.kind);
  }
}

function errorsText({ model, names }: Printer, renderer: Renderer): string {
  const sentinels = {
    invalid_argument: 'ErrInvalidArgument',
    server: 'ErrServer',
    transport: 'ErrTransport',
    timeout: 'ErrTimeout',
  } as const;
  return renderer.fill('errors', {
    kindConstants: columns(model.errorKinds.map(({ name }) => [`Kind${names.exported(name)}`, 'ErrorKind', `= ${quoted(name)}`])),
    kinds: model.errorKinds.map(({ name, doc }) => ({
      doc: indent(comment(`${sentinels[name]}: ${doc.charAt(0).toLowerCase()}${doc.slice(1)}`, 1)),
      sentinel: sentinels[name],
      value: `&sentinel{kind: Kind${names.exported(name)}}`,
    })),
    named: model.namedErrors.map((error) => {
      const view = namedErrorView(names, error);
      return { ...view, doc: indent(view.doc), value: `&sentinel{name: ${view.name}}` };
    }),
    // An error without a test is one that the client finds.
    told: model.namedErrors.filter(({ any }) => any.length > 0).map((error) => namedErrorView(names, error)),
  });
}

function policiesText(model: Model, renderer: Renderer, { names }: Printer): string {
  const { connect, call, callWithWaits } = model.timeouts;
  return renderer.fill('policies', {
    budgets: columns([
      ['connectBudget', `= ${seconds(connect)}`],
      ['callBudget', `= ${seconds(call)}`],
      ['waitBudget', `= ${seconds(callWithWaits)}`],
    ]),
    inSession: columns(model.methods.filter(({ inSession }) => inSession).map(({ name }) => [`${quoted(name)}:`, 'true,'])),
    retries: model.retry.map((policy) => retryText(names, policy)),
    waits: model.waits.map(waitText),
  });
}

function callOptionsText(printer: Printer, renderer: Renderer): string {
  const { model, names, types } = printer;
  const body = new Body(names, printer.packages);
  const values = new Values(body, types, printer.isPublic);
  const metadata = [
    ...model.metadata.map(({ key, value }) => {
      const printed = values.print(value);
      return `add(${quoted(key)}, ${printed.text}, ${printed.present ?? 'true'})`;
    }),
    ...model.common.flatMap((param) => {
      if (param.metadata === undefined) return [];
      // The database always goes, be it the default one's empty name.
      if (param.field !== undefined) return [`add(${quoted(param.metadata)}, call.database(), true)`];
      return [`add(${quoted(param.metadata)}, call.settings.requestID, call.settings.requestID != "")`];
    }),
  ];
  const { schemaLookup: lookup } = model;
  const look = new Body(names, ['call', 'collection', 'response', 'err']);
  look.bind(lookup.collection, always('collection'));
  if (lookup.request.kind !== 'message') throw new Error('the schema lookup sends no message');
  const message = messageText(new Values(look, types, printer.isPublic), lookup.request, 'request', [['DbName', 'call.settings.database']]);
  look.add(`response, err := read(call, wire.${lookup.rpc.name}, ${message})`);
  look.block('if err != nil {', () => {
    look.add('return nil, err');
  });
  look.add('return compileSchema(call, response)');
  return renderer.fill('call_options', {
    fields: model.common.flatMap((param) =>
      param.type === 'cancellation'
        ? []
        : [{ doc: fieldComment(goText(param.doc, names, printer.words)), name: names.exported(param.name), type: types.of(param.type) }],
    ),
    metadata,
    schemaLookup: look.text,
  });
}
