/** The conformance driver: its loop as it stands, and a dispatch that calls the public client by the spec's names. */
import { accessor, method as methodName, quoted, typeName } from './names.js';
import { call, declare, giveBack, ifThen, joined, lambdaBlock, statement, ternary, word, type Code } from './print/code.js';
import { method as function_ } from './records.js';
import { hasRequest } from './requests.js';
import { mayBeNull } from './results.js';
import { header, publicPackage, type Templates } from './source.js';
import { requestClass } from './surface.js';
import { boxed, isPrimitive, plain } from './types.js';
import { membersOf } from './unions.js';
import type {
  Declaration,
  Method,
  Model,
  RecordDeclaration,
  RecordField,
  ResultDeclaration,
  Type,
  UnionDeclaration,
} from '../model/model.js';
import type { OutputFile } from '../target.js';

const driverPackage = 'dev.lockstep.driver';
const folder = `driver/${driverPackage.replaceAll('.', '/')}`;

export function driverFiles(model: Model, sources: ReadonlyMap<string, string>, templates: Templates): OutputFile[] {
  const loop = [...sources]
    .filter(([path]) => /^driver\/\w+\.java$/.test(path))
    .map(([path, text]) => ({ path: `${folder}/${path.slice('driver/'.length)}`, text: `${header}\n\n${text}` }));
  const reader = sources.get('runtime/dev/lockstep/milvus/internal/JsonReader.java') ?? '';
  return [
    ...loop,
    { path: `${folder}/JsonReader.java`, text: `${header}\n\n${reader.replace(/^package .*;/m, `package ${driverPackage};`)}` },
    dispatch(model, templates),
  ];
}

function dispatch(model: Model, templates: Templates): OutputFile {
  const methods = model.methods.filter(({ kind }) => kind !== 'constructor');
  const constructor = model.methods.find(({ kind }) => kind === 'constructor');
  const records = model.declarations.filter((each) => each.kind === 'record');
  const unions = model.declarations.filter((each) => each.kind === 'union' && each.tag !== undefined) as UnionDeclaration[];
  const results = model.declarations.filter((each) => each.kind === 'result');
  const own = new Map(
    [
      'MilvusClient',
      ...model.methods.map(requestClass),
      ...model.declarations.flatMap((each) => (each.kind === 'subset' ? [each.of.name] : [each.name])).map(typeName),
    ].map((name) => [name, publicPackage]),
  );
  // The kit's internal classes are nobody's business here.
  ['Values', 'Answers', 'TreeMap'].forEach((name) => own.set(name, name === 'TreeMap' ? 'java.util' : driverPackage));
  return templates.file(
    'Dispatch',
    'dispatch',
    {
      package: model.targets.find(({ name }) => name === 'java')?.package,
      methods: methods.map(({ name }) => ({ name, method: methodName(name) })),
      functions: [
        ...(constructor === undefined ? [] : [connect(constructor)]),
        ...methods.map((each) => (each.kind === 'builder' ? builder(each) : callOf(each))),
        ...records.map(readRecord),
        ...unions.map(readUnion),
        ...records.filter((record) => methods.some(({ makes }) => makes === record || contains(makes, record))).map(writeRecord),
        ...results.map(writeResult),
      ],
    },
    { folder: 'driver', inPackage: driverPackage, own },
  );
}

const contains = (made: Declaration | undefined, record: RecordDeclaration): boolean =>
  made !== undefined &&
  ((made.kind === 'list_of' && made.of === record) ||
    (made.kind === 'record' &&
      made.fields.some(({ type }) => type.kind === 'list' && type.of.kind === 'declared' && type.of.declaration === record)));

// -------------------------------------------------------------------------------------------------------------- requests

interface Named {
  readonly name: string;
  readonly type: Type | 'cancellation';
}

const fill = (target: string, fields: readonly Named[]): Code[] =>
  fields.flatMap(({ name, type }) =>
    type === 'cancellation'
      ? []
      : [ifThen(call('args.has', word(quoted(name))), [statement(call(`${target}.${methodName(name)}`, read(name, type)))])],
  );

function read(name: string, type: Type): Code {
  const own = word(quoted(name));
  if (type.kind === 'list') {
    if (boxed(type.of) === 'Double') return call('args.numbers', own);
    if (type.of.kind === 'declared' && (type.of.declaration.kind === 'record' || type.of.declaration.kind === 'union'))
      return call('args.records', own, word(`Dispatch::read${typeName(type.of.declaration.name)}`));
    return call('args.texts', own);
  }
  if (type.kind === 'map') {
    if (type.of.kind === 'declared' && type.of.declaration.kind === 'record')
      return call('args.entries', own, word(`Dispatch::read${typeName(type.of.declaration.name)}`));
    if (type.of.kind === 'declared') return call('args.members', own, word(`${typeName(type.of.declaration.name)}::of`));
    return call('args.map', own);
  }
  if (type.kind === 'declared') return readDeclared(own, type.declaration);
  const kinds: Readonly<Record<string, string>> = {
    String: 'text',
    Boolean: 'flag',
    Integer: 'int32',
    Long: 'whole',
    Double: 'number',
    Duration: 'seconds',
    Object: 'json',
  };
  const kind = kinds[boxed(type)];
  if (kind === undefined) throw new Error(`the driver reads no ${boxed(type)} yet`);
  return call(`args.${kind}`, own);
}

function readDeclared(own: Code, declaration: Declaration): Code {
  switch (declaration.kind) {
    case 'enum':
    case 'text_enum':
      return call('args.member', own, word(`${typeName(declaration.name)}::of`));
    case 'subset':
      return call('args.member', own, word(`${typeName(declaration.of.name)}::of`));
    case 'record':
      return call('args.record', own, word(`Dispatch::read${typeName(declaration.name)}`));
    case 'list_of':
      return call(`${typeName(declaration.name)}.of`, call('args.records', own, word(`Dispatch::read${typeName(declaration.of.name)}`)));
    case 'host':
      return call(declaration.name === 'RowData' ? 'args.rows' : 'args.queries', own);
    case 'union':
      return declaration.tag === undefined
        ? call('args.ids', own)
        : call('args.record', own, word(`Dispatch::read${typeName(declaration.name)}`));
    case 'callback':
      return call('args.callback', own);
    case 'result':
      throw new Error(`${declaration.name} is never given`);
  }
}

const startRequest = (type: string): Code => declare(`${type}.Builder`, 'request', word(`${type}.builder()`));
const end = statement(word('args.end()'));

function connect(method: Method): string {
  const type = requestClass(method);
  return function_(
    'static MilvusClient connect',
    ['Args args'],
    [
      startRequest(type),
      ...fill('request', [...method.params, ...method.common]),
      end,
      giveBack(call(`MilvusClient.${methodName(method.name)}`, word('request.build()'))),
    ],
  );
}

function callOf(method: Method): string {
  const name = methodName(method.name);
  const head = `private static Object ${name}`;
  const params = ['MilvusClient client', 'Args args'];
  if (!hasRequest(method)) {
    const direct = word(`client.${name}()`);
    return method.returns === undefined
      ? function_(head, params, [end, statement(direct), giveBack(word('null'))])
      : function_(head, params, [end, giveBack(write(direct, method.returns.type))]);
  }
  const type = requestClass(method);
  if (method.kind === 'session')
    return function_(head, params, [
      startRequest(type),
      ...fill('request', method.params),
      end,
      giveBack(word(`client.${name}(request.build())`)),
    ]);
  const start = [startRequest(type), ...fill('request', [...method.params, ...method.common]), end];
  const now = word(`client.${name}(request.build())`);
  const later = word(`args.await(client.${name}Async(request.build()))`);
  if (method.kind === 'iterator') return function_(head, params, [...start, giveBack(call('new Handle', now))]);
  if (method.returns === undefined) {
    return function_(head, params, [
      ...start,
      ifThen(word('args.isCancelled()'), [giveBack(later)]),
      statement(now),
      giveBack(word('null')),
    ]);
  }
  const result = method.returns.type;
  return function_(head, params, [
    ...start,
    declare(plain(result), 'result', ternary(word('args.isCancelled()'), later, now)),
    giveBack(write(word('result'), result)),
  ]);
}

function builder(method: Method): string {
  const { makes } = method;
  if (makes === undefined) throw new Error(`${method.name} makes nothing`);
  const name = methodName(method.name);
  const head = `private static Object ${name}`;
  const params = ['MilvusClient client', 'Args args'];
  const type = typeName(makes.name);
  if (makes.kind === 'list_of') {
    const item = method.first === undefined ? undefined : typeName(makes.of.name);
    return function_(head, params, [
      ...(item === undefined
        ? []
        : [
            ifThen(word('args.isGiven()'), [
              giveBack(
                call('Values.each', call(`MilvusClient.${name}`, call(`read${item}`, word('args'))), word(`Dispatch::write${item}`)),
              ),
            ]),
          ]),
      end,
      declare(type, 'made', word(`MilvusClient.${name}()`)),
      giveBack(call('Values.each', word('made'), word(`Dispatch::write${typeName(makes.of.name)}`))),
    ]);
  }
  const named = method.params.map((param) => {
    const field = makes.fields.find((each) => each.name === param.name || each.also.includes(param.name));
    return { given: param.name, field };
  });
  const sets = named.flatMap(({ given, field }) =>
    field === undefined
      ? []
      : [ifThen(call('args.has', word(quoted(given))), [statement(call(`record.${methodName(field.name)}`, read(given, field.type)))])],
  );
  const made = call(`MilvusClient.${name}`, lambdaBlock('record', [...sets, end]));
  return function_(head, params, [declare(type, 'made', made), giveBack(call(`write${type}`, word('made')))]);
}

function readRecord(record: RecordDeclaration): string {
  const type = typeName(record.name);
  return function_(
    `private static ${type} read${type}`,
    ['Args args'],
    [
      declare(`${type}.Builder`, 'record', word(`${type}.builder()`)),
      ...fill(
        'record',
        record.fields.filter((field) => field !== record.open),
      ),
      ...(record.open === undefined ? [] : fillOpen(record.open)),
      end,
      giveBack(word('record.build()')),
    ],
  );
}

/** Keys that a record does not list go into its open field. */
const fillOpen = ({ name }: RecordField): Code[] => [
  declare('Map<String, ?>', 'open', call('args.open', word(quoted(name)))),
  ifThen(word('!open.isEmpty()'), [statement(call(`record.${methodName(name)}`, word('open')))]),
];

function readUnion(union: UnionDeclaration): string {
  const type = typeName(union.name);
  const cases = membersOf(union).map(({ name }) =>
    ifThen(word(`kind.equals(${quoted(name)})`), [giveBack(call(`${type}.of`, call(`read${typeName(name)}`, word('args'))))]),
  );
  const none = statement(call('throw new NotExpressible', word(`${quoted(`there is no ${union.name} `)} + kind`)));
  return function_(`private static ${type} read${type}`, ['Args args'], [declare('String', 'kind', word('args.kind()')), ...cases, none]);
}

// --------------------------------------------------------------------------------------------------------------- results

interface WrittenField {
  /** Absent where the value's own members stand beside the others. */
  readonly name?: string;
  readonly value: Code;
}

const writeMap = (fields: readonly WrittenField[]): Code[] => [
  declare('Map<String, Object>', 'made', word('new LinkedHashMap<>()')),
  ...fields.map(({ name, value }) =>
    statement(name === undefined ? call('made.putAll', value) : call('made.put', word(quoted(name)), value)),
  ),
  statement(word('made.values().removeIf(Objects::isNull)')),
  giveBack(word('made')),
];

function writeRecord(record: RecordDeclaration): string {
  const type = typeName(record.name);
  const fields = record.fields.map((field) => ({
    name: field.name,
    value: write(word(`record.${accessor(field.name)}()`), field.type, field.default === undefined),
  }));
  return function_(`private static Object write${type}`, [`${type} record`], writeMap(fields));
}

function writeResult(result: ResultDeclaration): string {
  const type = typeName(result.name);
  const fields = result.fields.map((field): WrittenField => {
    const read_ = `result.${accessor(field.name)}()`;
    if (field === result.open && field.type.kind === 'map') return { value: call('Values.members', word(read_)) };
    const own = write(word(read_), field.type, mayBeNull(field));
    return {
      name: field.name,
      value: field.omitZero ? ternary(word(isZero(read_, field.type)), word('null'), own) : own,
    };
  });
  // What a host type holds is written by the loop's own values.
  return function_(`static Object write${type}`, [`${type} result`], writeMap(fields));
}

function isZero(read_: string, type: Type): string {
  if (boxed(type) === 'Boolean') return `!${read_}`;
  if (boxed(type) === 'String') return `${read_}.isEmpty()`;
  return isPrimitive(type) ? `${read_} == 0` : `${read_}.number() == 0`;
}

function write(value: Code, type: Type, nullable = false): Code {
  if (type.kind === 'scalar' && type.name === 'uint64') return call('Values.unsigned', value);
  if (
    type.kind === 'list' &&
    type.of.kind === 'declared' &&
    (type.of.declaration.kind === 'result' || type.of.declaration.kind === 'record')
  ) {
    return call('Values.each', value, word(`Dispatch::write${typeName(type.of.declaration.name)}`));
  }
  if (type.kind === 'declared') {
    const { declaration } = type;
    if (declaration.kind === 'result' || declaration.kind === 'record')
      return nullable
        ? ternary(joined(value, ' == null'), word('null'), call(`write${typeName(declaration.name)}`, value))
        : call(`write${typeName(declaration.name)}`, value);
    if (declaration.kind === 'union' && nullable) return ternary(joined(value, ' == null'), word('null'), call('Values.write', value));
  }
  return call('Values.write', value);
}
