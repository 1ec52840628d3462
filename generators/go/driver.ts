/** Prints the conformance driver's dispatch: one entry a method, arguments into the public request, results back to the spec's names. */
import type {
  CommonParam,
  Declaration,
  ListDeclaration,
  Method,
  Param,
  RecordDeclaration,
  RecordField,
  ResultDeclaration,
  Type,
  UnionDeclaration,
} from '../model/model.js';
import type { OutputFile } from '../target.js';
import { columns, indent, quoted } from './layout.js';
import { firstType } from './builders.js';
import { requestView } from './methods.js';
import type { Printer } from './printer.js';
import type { Renderer } from './render.js';
import { isRecord } from './types.js';
import { resultAbsence } from './literal_values.js';

export function driverFiles(printer: Printer, renderer: Renderer, sources: ReadonlyMap<string, string>): OutputFile[] {
  const driver = new Driver(printer);
  const loop = [...sources].filter(([path]) => path.startsWith('driver/')).map(([path, text]) => ({ path, text }));
  return [
    ...loop,
    renderer.file('driver/dispatch.go', 'main', renderer.fill('driver', driver.dispatch())),
    renderer.file('driver/records.go', 'main', renderer.fill('driver_records', driver.records())),
  ];
}

class Driver {
  constructor(private readonly printer: Printer) {}

  dispatch(): object {
    const { model, names, settings } = this.printer;
    const of = (...kinds: readonly Method['kind'][]): readonly Method[] => model.methods.filter((method) => kinds.includes(method.kind));
    const entry = (method: Method): string => `${quoted(method.name)}: call${names.exported(method.name)}`;
    const width = (list: readonly Method[]): number => Math.max(0, ...list.map(({ name }) => name.length));
    const aligned = (list: readonly Method[], method: Method): string =>
      entry(method).replace(': ', `: ${' '.repeat(width(list) - method.name.length)}`);
    const sorted = (...kinds: readonly Method['kind'][]): readonly Method[] => [...of(...kinds)].sort((a, b) => (a.name < b.name ? -1 : 1));
    const [calls, builders] = [sorted('call', 'iterator', 'session'), sorted('builder')];
    return {
      constants: columns([
        ['packageName', `= ${quoted(settings.package)}`],
        ['packageVersion', `= ${quoted(settings.version)}`],
      ]),
      connect: of('constructor').flatMap((method) => this.sets(method)),
      methods: calls.map((method) => ({ entry: aligned(calls, method), ...this.call(method) })),
      builders: builders.map((method) => ({ entry: aligned(builders, method), ...this.builder(method) })),
    };
  }

  records(): object {
    const { names } = this.printer;
    return {
      readers: this.printer.public.flatMap((each) => {
        if (each.kind === 'record' || each.kind === 'list_of') return [this.reader(each)];
        return each.kind === 'union' && each.tag !== undefined ? [this.unionReader(each, each.tag)] : [];
      }),
      writers: this.printer.public.flatMap((each) =>
        each.kind === 'record' || each.kind === 'result'
          ? [
              {
                function: `write${names.typeName(each.name)}`,
                type: `milvus.${names.typeName(each.name)}`,
                puts: each.kind === 'record' ? this.recordPuts(each) : this.resultPuts(each),
              },
            ]
          : [],
      ),
    };
  }

  private call(method: Method): object {
    const { names } = this.printer;
    const request = requestView(this.printer, method)?.name;
    const cancel = method.common.some(({ type }) => type === 'cancellation');
    const args = [...(cancel ? ['ctx'] : []), ...(request === undefined ? [] : ['req'])].join(', ');
    const called = `client.${names.exported(method.name)}(${args})`;
    return {
      function: `call${names.exported(method.name)}`,
      request,
      sets: this.sets(method),
      body: indent(this.outcome(method, called).join('\n')),
    };
  }

  private outcome({ kind, returns }: Method, called: string): string[] {
    if (kind === 'session') return [`return ${called}`];
    if (returns === undefined) return [`return nil, ${called}`];
    return [
      `result, err := ${called}`,
      'if err != nil {',
      '\treturn nil, err',
      '}',
      `return ${this.written(returns.type, isRecord(returns.type) ? '*result' : 'result')}, nil`,
    ];
  }

  private builder(method: Method): object {
    const { names } = this.printer;
    const made = method.makes;
    if (made === undefined) throw new Error(`${method.name} makes nothing`);
    const fails = made.kind === 'record' && method.params.length > 0;
    const name = names.exported(method.name);
    const written =
      made.kind === 'record' ? `write${names.typeName(made.name)}(*made)` : `writeList(*made, write${names.typeName(made.of.name)})`;
    const { first } = method;
    const body =
      first !== undefined
        ? this.startedList(name, firstType(this.printer, first), written)
        : fails
          ? [`made, err := milvus.${name}(req)`, 'if err != nil {', '\treturn nil, err', '}', `return ${written}, nil`]
          : [`made := milvus.${name}()`, `return ${written}, nil`];
    return {
      function: `call${name}`,
      isFirst: first !== undefined,
      request: fails ? `${name}Request` : undefined,
      sets: fails ? method.params.map((param) => this.set(param, 'args', 'req')) : [],
      body: indent(body.join('\n')),
    };
  }

  /** Without arguments there is no first item. */
  private startedList(name: string, item: string, written: string): string[] {
    return [
      `made := milvus.${name}()`,
      'if len(args.values) > 0 {',
      `\tfirst, err := read${item}(args.values)`,
      '\tif err != nil {',
      '\t\treturn nil, err',
      '\t}',
      `\tmade = milvus.${name}(first)`,
      '}',
      `return ${written}, nil`,
    ];
  }

  private sets(method: Method): string[] {
    const { names } = this.printer;
    const common = method.common.filter((param): param is CommonParam & { type: Type } => param.type !== 'cancellation');
    return [
      ...common.map(
        (param) =>
          `${param.name === 'timeout' ? 'setNonZero' : 'set'}(args, ${quoted(param.name)}, &req.${names.exported(param.name)}, ${this.read(param.type)})`,
      ),
      ...method.params.map((param) => this.set(param, 'args', 'req')),
    ];
  }

  private set(field: Param | RecordField, args: string, target: string): string {
    const { names, types } = this.printer;
    const pointer = types.field(field.type, field.absence).startsWith('*') && !types.of(field.type).startsWith('*');
    // Zero would be refused, were it not for that it says that nothing is given.
    const zeroIsWrong = field.absence === 'zero' && field.checks.some((check) => check.kind === 'range' && (check.min ?? 0) > 0);
    const name = pointer ? 'setPointer' : zeroIsWrong ? 'setNonZero' : 'set';
    return `${name}(${args}, ${quoted(field.name)}, &${target}.${names.exported(field.name)}, ${this.read(field.type)})`;
  }

  /** The function that reads a driver value of a type. */
  private read(type: Type): string {
    switch (type.kind) {
      case 'scalar': {
        const readers = {
          string: 'text',
          bool: 'truth',
          bytes: 'bytes',
          int32: 'int32Value',
          count: 'int64Value',
          int64: 'int64Value',
          uint64: 'uint64Value',
          float: 'float32Value',
          double: 'number',
          seconds: 'seconds',
          json: 'anyValue',
        };
        return readers[type.name];
      }
      case 'list':
        return `listOf(${this.read(type.of)})`;
      case 'map':
        return `mapOf(${this.read(type.of)})`;
      case 'declared':
        return this.readDeclared(type.declaration);
      default:
        throw new Error(`a driver reads no ${type.kind}`);
    }
  }

  private readDeclared(declaration: Declaration): string {
    const { names } = this.printer;
    switch (declaration.kind) {
      case 'enum':
        return `named[milvus.${names.typeName(declaration.name)}]`;
      case 'subset':
        return `named[milvus.${names.typeName(declaration.of.name)}]`;
      case 'text_enum':
        return `word[milvus.${names.typeName(declaration.name)}]`;
      case 'record':
      case 'list_of':
        return `read${names.typeName(declaration.name)}`;
      case 'union':
        return declaration.tag === undefined ? 'keys' : `read${names.typeName(declaration.name)}`;
      case 'host':
      case 'callback':
        return names.local(declaration.name);
      case 'result':
        throw new Error('a driver reads no result');
    }
  }

  private reader(declaration: RecordDeclaration | ListDeclaration): object {
    const { names } = this.printer;
    const type = `milvus.${names.typeName(declaration.name)}`;
    const head = { function: `read${names.typeName(declaration.name)}`, type };
    const method = declaration.methods.find(({ does }) => does.kind === 'builder');
    if (declaration.kind === 'list_of') {
      const add = names.exported(method?.name ?? '');
      const make = names.exported(declaration.madeBy ?? '');
      const lines = [
        `members, err := listOf(read${names.typeName(declaration.of.name)})(value)`,
        'if err != nil {',
        '\treturn nil, err',
        '}',
        `made := milvus.${make}()`,
        'for _, member := range members {',
        `\tmade.${add}(member)`,
        '}',
        'return *made, nil',
      ];
      return { ...head, body: indent(lines.join('\n')) };
    }
    const added = declaration.fields.find(
      ({ type: own }) => own.kind === 'list' && own.of.kind === 'declared' && own.of.declaration === method?.spread?.record,
    );
    const plain = declaration.fields.filter((field) => field !== added && field !== declaration.open);
    const lines = [
      `var own ${type}`,
      'fields, err := fieldsOf(value)',
      'if err != nil {',
      '\treturn own, err',
      '}',
      ...plain.map((field) => this.set(field, 'fields', 'own')),
      ...(declaration.open === undefined
        ? []
        : [
            this.set(declaration.open, 'fields', 'own'),
            `for name, value := range fields.rest() {`,
            `\tif own.${names.exported(declaration.open.name)} == nil {`,
            `\t\town.${names.exported(declaration.open.name)} = map[string]any{}`,
            '\t}',
            `\town.${names.exported(declaration.open.name)}[name] = value`,
            '}',
          ]),
    ];
    if (added !== undefined && method !== undefined) {
      lines.push(
        `var members ${this.printer.types.of(added.type).replace('[]', '[]milvus.')}`,
        `set(fields, ${quoted(added.name)}, &members, ${this.read(added.type)})`,
        'for _, member := range members {',
        `\town.${names.exported(method.name)}(member)`,
        '}',
      );
    }
    lines.push('return own, fields.done()');
    return { ...head, body: indent(lines.join('\n')) };
  }

  /** The member's name stands under the tag, its fields beside it. */
  private unionReader(declaration: UnionDeclaration, tag: string): object {
    const { names, types } = this.printer;
    const lines = [
      'fields, err := fieldsOf(value)',
      'if err != nil {',
      '\treturn nil, err',
      '}',
      `kind, err := fields.kind(${quoted(tag)})`,
      'if err != nil {',
      '\treturn nil, err',
      '}',
      'switch kind {',
      ...declaration.members.flatMap((member) => [
        `case ${quoted(types.of(member))}:`,
        `\town, err := read${types.of(member)}(fields.values)`,
        '\treturn &own, err',
      ]),
      'default:',
      `\treturn nil, fmt.Errorf("%s is no ${names.typeName(declaration.name)}", kind)`,
      '}',
    ];
    return {
      function: `read${names.typeName(declaration.name)}`,
      type: `milvus.${names.typeName(declaration.name)}`,
      body: indent(lines.join('\n')),
    };
  }

  private written(type: Type, text: string): string {
    if (type.kind === 'iterator') return `pagesOf(${text})`;
    if (type.kind === 'declared' && isRecord(type)) return `write${this.printer.names.typeName(type.declaration.name)}(${text})`;
    if (type.kind === 'list' && isRecord(type.of) && type.of.kind === 'declared')
      return `writeList(${text}, write${this.printer.names.exported(type.of.declaration.name)})`;
    return text;
  }

  private recordPuts(declaration: RecordDeclaration): string[] {
    const { names } = this.printer;
    return declaration.fields.map((field) => {
      const member = `own.${names.exported(field.name)}`;
      if (isRecord(field.type) && field.absence === 'nil')
        return `putRecord(object, ${quoted(field.name)}, ${member}, write${this.printer.types.of(field.type)})`;
      const text = this.written(field.type, member);
      return `${field.optional ? 'putGiven' : 'put'}(object, ${quoted(field.name)}, ${text})`;
    });
  }

  private resultPuts(declaration: ResultDeclaration): string[] {
    const { names } = this.printer;
    return declaration.fields.map((field) => {
      if (field.name === declaration.open?.name) return `putAll(object, own.${names.exported(field.name)})`;
      const text = this.written(field.type, `own.${names.exported(field.name)}`);
      return `${resultAbsence(field) === 'never' ? 'put' : 'putGiven'}(object, ${quoted(field.name)}, ${text})`;
    });
  }
}
