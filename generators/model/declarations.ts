/** Resolves the types that spec/types declares. Shells first, since types name each other, then what is in them. */
import type { Context, Writable } from './context.js';
import type {
  Declaration,
  EncodedField,
  EnumDeclaration,
  EnumMember,
  HostDeclaration,
  ListDeclaration,
  Literal,
  RecordDeclaration,
  RecordField,
  RecordMethod,
  ResultDeclaration,
  ResultField,
  SubsetDeclaration,
  TextEnumDeclaration,
  Type,
  UnionDeclaration,
  VerifyRule,
  WireEnum,
  WireField,
  WireMessage,
} from './model.js';
import { resolveMethodChecks } from './checks.js';
import { resolveField, resolveParams } from './params.js';
import { resolvePath } from './paths.js';
import { binding, Scope } from './scope.js';
import { Cursor, type SourceFile } from './source.js';
import { absenceOf, fieldType, parseType, scalar } from './types.js';
import { Values } from './values.js';
import { upper } from '../words.js';

export interface Shell {
  readonly cursor: Cursor;
  readonly declaration: Declaration;
}

/** The types with their fields. What maps them to the wire follows with `mapDeclarations`, since it needs functions, which need types. */
export function declareTypes(context: Context, files: readonly SourceFile[]): Shell[] {
  const shells = files
    .flatMap((file) => file.root.entries)
    .flatMap((cursor): Shell[] => {
      if (context.declarations.has(cursor.key)) {
        context.report('duplicate_name', cursor.keyPlace, `two types are called ${cursor.key}`);
        return [];
      }
      const declaration = shellOf(context, cursor);
      context.declarations.set(cursor.key, declaration);
      return [{ cursor, declaration }];
    });
  for (const { cursor, declaration } of shells) if (declaration.kind === 'enum') fillEnum(context, declaration, cursor);
  for (const { cursor, declaration } of shells) if (declaration.kind === 'subset') fillSubset(context, declaration, cursor);
  for (const { cursor, declaration } of shells) fillFields(context, declaration, cursor);
  return shells;
}

export function mapDeclarations(context: Context, shells: readonly Shell[]): void {
  // Messages before what is in them, since a record may hold records that are mapped later.
  for (const { cursor, declaration } of shells) {
    const message = wireMessage(context, cursor.maybe('wire'));
    if (message === undefined) continue;
    if (declaration.kind === 'record') (declaration as Writable<RecordDeclaration>).encode = { message, fields: [] };
    if (declaration.kind === 'result')
      (declaration as Writable<ResultDeclaration>).decode = { message, wire: binding('wire', 'wire', { kind: 'message', message }) };
  }
  for (const { cursor, declaration } of shells) fillMapping(context, declaration, cursor);
}

function shellOf(context: Context, cursor: Cursor): Declaration {
  const base = { name: cursor.key, doc: cursor.maybe('doc')?.text ?? '', place: cursor.keyPlace };
  if (base.doc === '') context.report('no_doc', cursor.keyPlace, `${cursor.key} has no doc`);
  const ignoreCase = (cursor.maybe('accepts')?.items ?? []).some(({ text }) => text === 'ignore_case');
  const list = cursor.maybe('enum');
  if (list?.isList === true)
    return {
      ...base,
      kind: 'text_enum',
      members: list.items.map(({ text }) => text),
      open: cursor.at('open').raw === true,
      ignoreCase,
    } satisfies TextEnumDeclaration;
  if (list !== undefined)
    return { ...base, kind: 'enum', wire: wireEnum(context, list), members: [], ignoreCase } satisfies EnumDeclaration;
  if (cursor.has('subset'))
    return { ...base, kind: 'subset', of: undefined as unknown as EnumDeclaration, members: [], accepts: {} } satisfies SubsetDeclaration;
  if (cursor.has('union'))
    return { ...base, kind: 'union', members: [], single: cursor.at('single').raw === true } satisfies UnionDeclaration;
  if (cursor.has('host')) {
    const members = (cursor.maybe('members')?.items ?? []).map(({ text }) => text);
    return { ...base, kind: 'host', internal: cursor.at('internal').raw === true, members, fields: [] } satisfies HostDeclaration;
  }
  const madeBy = cursor.maybe('made_by')?.text;
  if (cursor.has('list'))
    return { ...base, kind: 'list_of', of: undefined as unknown as RecordDeclaration, methods: [], madeBy } satisfies ListDeclaration;
  if (cursor.has('receives')) {
    return {
      ...base,
      kind: 'result',
      fields: [],
      python: cursor.at('python').raw === 'object' ? 'object' : 'mapping',
      decode: undefined,
      fromPairs: cursor.has('pairs_of'),
      open: undefined,
    } satisfies ResultDeclaration;
  }
  return {
    ...base,
    kind: 'record',
    fields: [],
    open: undefined,
    positional: [],
    encode: undefined,
    verify: [],
    methods: [],
    madeBy,
  } satisfies RecordDeclaration;
}

function wireEnum(context: Context, cursor: Cursor): WireEnum {
  const name = cursor.text.replace(/^wire /, '');
  const found = context.contract.enum(name);
  if (found === undefined) context.report('unknown_wire', cursor.place, `the wire contract has no enum ${name}`);
  return found ?? { name, fullName: name, values: [] };
}

function fillEnum(context: Context, declaration: Writable<EnumDeclaration>, cursor: Cursor): void {
  const strip = cursor.maybe('strip')?.text ?? '';
  const constants = cursor.maybe('names');
  for (const each of constants?.entries ?? []) {
    const known = declaration.wire.values.map(({ name }) => name);
    if (!known.includes(each.key))
      context.unknown('unknown_wire', each.keyPlace, `in ${declaration.wire.name}, the value`, each.key, known);
  }
  declaration.members = declaration.wire.values.map(({ name: wireName, number }): EnumMember => {
    const name = strip !== '' && wireName.startsWith(strip) ? wireName.slice(strip.length).replace(/^_/, '') : wireName;
    return { name, constant: constants?.maybe(wireName)?.text ?? upper(name), number, wireName };
  });
}

function fillSubset(context: Context, declaration: Writable<SubsetDeclaration>, cursor: Cursor): void {
  const of = context.declarations.get(cursor.at('subset').text);
  if (of?.kind !== 'enum') {
    context.report('unknown_type', cursor.at('subset').place, `${cursor.at('subset').text} is no enum over a wire enum`);
    context.declarations.delete(declaration.name);
    return;
  }
  context.usedDeclarations.add(of.name);
  declaration.of = of;
  const member = (from: Cursor): EnumMember[] => {
    const found = of.members.find(({ name }) => name === from.text);
    if (found === undefined)
      context.unknown(
        'unknown_member',
        from.place,
        `in ${of.name}, the member`,
        from.text,
        of.members.map(({ name }) => name),
      );
    return found === undefined ? [] : [found];
  };
  declaration.members = cursor.at('members').items.flatMap(member);
  declaration.accepts = Object.fromEntries(
    (cursor.maybe('accepts')?.entries ?? []).flatMap((each) => member(each).map((found) => [each.key, found])),
  );
}

// ------------------------------------------------------------------------------------------------------------------ fields

function fillFields(context: Context, declaration: Declaration, cursor: Cursor): void {
  switch (declaration.kind) {
    case 'record':
      fillRecord(context, declaration, cursor);
      return;
    case 'result':
      fillResult(context, declaration, cursor);
      return;
    case 'union':
      (declaration as Writable<UnionDeclaration>).members = cursor
        .at('union')
        .items.flatMap((each) => parseType(context, each.text, each.place) ?? []);
      return;
    case 'host':
      (declaration as Writable<HostDeclaration>).fields = (cursor.maybe('fields')?.entries ?? []).flatMap((each) => {
        const optional = each.text.startsWith('optional ');
        const type = parseType(context, each.text.replace(/^optional /, ''), each.place);
        return type === undefined ? [] : [{ name: each.key, type, optional }];
      });
      return;
    case 'list_of': {
      const of = context.declarations.get(cursor.at('list').text);
      if (of?.kind === 'record') {
        (declaration as Writable<ListDeclaration>).of = of;
        context.usedDeclarations.add(of.name);
      } else context.report('unknown_type', cursor.at('list').place, `${cursor.at('list').text} is no record`);
      return;
    }
    case 'enum':
    case 'subset':
    case 'text_enum':
      return;
  }
}

function fillRecord(context: Context, record: Writable<RecordDeclaration>, cursor: Cursor): void {
  const fields: RecordField[] = cursor.at('record').entries.flatMap((each) => resolveField(context, each) ?? []);
  const open = cursor.maybe('open')?.text;
  if (open !== undefined) {
    const declared = fields.find(({ name }) => name === open);
    const type: Type = { kind: 'map', of: scalar('json') };
    const own: RecordField = declared ?? {
      name: open,
      doc: 'Everything else, by name.',
      type,
      optional: true,
      default: undefined,
      checks: [],
      emptyAbsent: false,
      single: false,
      also: [],
      absence: absenceOf({ type, optional: true, default: undefined, emptyAbsent: false, checks: [] }),
      place: cursor.at('open').place,
    };
    record.open = own;
    if (declared === undefined) fields.push(own);
  }
  record.fields = fields;
  const order = cursor.maybe('positional')?.items;
  record.positional =
    order === undefined ? fields.filter(({ name }) => name !== open) : order.flatMap((each) => fieldNamed(context, fields, each));
}

function fieldNamed(context: Context, fields: readonly RecordField[], cursor: Cursor): RecordField[] {
  const found = fields.find(({ name }) => name === cursor.text);
  if (found === undefined)
    context.unknown(
      'unknown_path',
      cursor.place,
      'the field',
      cursor.text,
      fields.map(({ name }) => name),
    );
  return found === undefined ? [] : [found];
}

function verifyRule(context: Context, record: RecordDeclaration, cursor: Cursor): VerifyRule[] {
  const [rule] = cursor.entries;
  const list = rule && fieldNamed(context, record.fields, rule.at('in'))[0];
  if (rule === undefined || list === undefined) return [];
  const item = list.type.kind === 'list' && list.type.of.kind === 'declared' ? list.type.of.declaration : undefined;
  if (item?.kind !== 'record') {
    context.report('wrong_type', rule.at('in').place, `${list.name} is no list of records`);
    return [];
  }
  if (rule.key === 'unique') return fieldNamed(context, item.fields, rule.at('by')).map((by) => ({ kind: 'unique', in: list, by }));
  const equals = rule
    .at('equals')
    .entries.flatMap((each) =>
      fieldNamed(context, item.fields, keyed(each, each.key)).map((field) => ({ field, value: each.raw as Literal })),
    );
  return [{ kind: 'exactly_one_where', in: list, equals }];
}

function fillResult(context: Context, result: Writable<ResultDeclaration>, cursor: Cursor): void {
  const fields = cursor.at('receives').entries.flatMap((each): ResultField[] => {
    const type = parseType(context, each.at('type').text, each.at('type').place);
    if (type === undefined) return [];
    const doc = each.maybe('doc')?.text ?? '';
    if (doc === '') context.report('no_doc', each.keyPlace, `${each.key} has no doc`);
    const omitZero = each.maybe('omit')?.text === 'zero';
    return [
      {
        name: each.key,
        doc,
        type,
        optional: each.at('optional').raw === true || omitZero,
        omitZero,
        value: undefined,
        key: each.maybe('key')?.text ?? each.key,
        place: each.keyPlace,
      },
    ];
  });
  const open = cursor.maybe('open');
  if (open !== undefined && !fields.some(({ name }) => name === open.text)) {
    fields.push({
      name: open.text,
      doc: 'Everything else, by name.',
      type: { kind: 'map', of: scalar('json') },
      optional: false,
      omitZero: false,
      value: undefined,
      key: undefined,
      place: open.place,
    });
  }
  result.fields = fields;
  result.open = fields.find(({ name }) => name === open?.text);
}

// ---------------------------------------------------------------------------------------------------------------- mappings

function fillMapping(context: Context, declaration: Declaration, cursor: Cursor): void {
  switch (declaration.kind) {
    case 'record':
      fillEncode(context, declaration, cursor);
      (declaration as Writable<RecordDeclaration>).verify = (cursor.maybe('verify')?.items ?? []).flatMap((each) =>
        verifyRule(context, declaration, each),
      );
      (declaration as Writable<RecordDeclaration>).methods = methodsOf(context, declaration, cursor);
      return;
    case 'result':
      fillDecode(context, declaration, cursor);
      return;
    case 'list_of':
      (declaration as Writable<ListDeclaration>).methods = methodsOf(context, declaration, cursor);
      return;
    case 'enum':
    case 'subset':
    case 'text_enum':
    case 'union':
    case 'host':
      return;
  }
}

function wireMessage(context: Context, cursor: Cursor | undefined): WireMessage | undefined {
  if (cursor === undefined) return undefined;
  const found = context.contract.message(cursor.text);
  if (found === undefined) context.report('unknown_wire', cursor.place, `the wire contract has no message ${cursor.text}`);
  return found;
}

function wireField(context: Context, message: WireMessage, name: string, cursor: Cursor): WireField | undefined {
  const found = message.fields.find((each) => each.name === name);
  if (found === undefined)
    context.unknown(
      'unknown_wire',
      cursor.place,
      `in ${message.name}, the field`,
      name,
      message.fields.map((each) => each.name),
    );
  return found;
}

function fillEncode(context: Context, record: Writable<RecordDeclaration>, cursor: Cursor): void {
  if (record.encode === undefined) return;
  const { message } = record.encode;
  const encoded: EncodedField[] = [];
  record.encode = { message, fields: encoded };
  const values = new Values(context, undefined);
  const scope = new Scope();
  for (const field of record.fields) scope.bind(binding('field', field.name, field.type, field.optional, field.absence));
  for (const field of record.fields) {
    const at = cursor.at('record').maybe(field.name);
    if (at === undefined) continue;
    const own = values.name(keyed(at, `$${field.name}`), scope);
    if (own === undefined) continue;
    const list = at.maybe('pair') ?? at.maybe('pairs');
    const to = wireField(context, message, list?.text ?? at.maybe('wire')?.text ?? field.name, list ?? at.maybe('wire') ?? at);
    if (to === undefined) continue;
    if (at.has('pair')) encoded.push({ kind: 'pair', from: field, to, key: at.maybe('key')?.text ?? field.name, value: own });
    else if (at.has('pairs')) encoded.push({ kind: 'pairs', from: field, to, value: own });
    else {
      const send = at.maybe('send');
      const value = send === undefined ? values.convert(own, fieldType(to)) : values.resolve(send, scope, fieldType(to));
      if (value !== undefined) encoded.push({ kind: 'field', from: field, to, value });
    }
  }
  reportUnmapped(
    context,
    message,
    encoded.map(({ to }) => to.name),
    cursor,
    'ignored',
  );
}

/** A cursor at the same place with another text. */
const keyed = (cursor: Cursor, text: string): Cursor => new Cursor(cursor.file, cursor.path, text);

function fillDecode(context: Context, result: Writable<ResultDeclaration>, cursor: Cursor): void {
  const values = new Values(context, undefined);
  const scope = new Scope();
  if (result.fromPairs) {
    const pairs = context.contract.message('common.KeyValuePair');
    if (pairs === undefined) return;
    const wire = scope.bind(binding('wire', 'wire', { kind: 'list', of: { kind: 'message', message: pairs } }));
    result.decode = { wire, message: undefined };
    for (const field of result.fields as Writable<ResultField>[]) {
      if (field !== result.open)
        field.value = convertTo(
          values,
          resolvePath(context, cursor.at('receives').at(field.name), scope, ['wire', field.key ?? field.name]),
          field,
        );
    }
    return;
  }
  const message = result.decode?.message;
  if (result.decode === undefined || message === undefined) return;
  scope.bind(result.decode.wire);
  const read = new Set<string>();
  for (const field of result.fields as Writable<ResultField>[]) {
    const at = cursor.at('receives').maybe(field.name);
    if (at === undefined) continue;
    const from = at.maybe('from');
    const list = at.maybe('pair') ?? at.maybe('pairs');
    const path = ['wire', list?.text ?? field.name, ...(at.has('pair') ? [at.maybe('key')?.text ?? field.name] : [])];
    const value = from === undefined ? resolvePath(context, list ?? at, scope, path) : values.resolve(from, scope, field.type);
    field.value = convertTo(values, value, field);
    if (from === undefined) read.add(path[1] ?? '');
    else noteRead(from.raw, read);
  }
  reportUnmapped(context, message, [...read], cursor, 'unread');
}

const convertTo = (values: Values, value: ReturnType<Values['name']>, field: ResultField): ReturnType<Values['name']> =>
  value && values.convert(value, field.type);

/** The message's own fields that a value reads. */
function noteRead(raw: unknown, read: Set<string>): void {
  if (typeof raw === 'string') {
    const [, field] = /^\$wire\.(\w+)/.exec(raw) ?? [];
    if (field !== undefined) read.add(field);
  } else if (typeof raw === 'object' && raw !== null)
    Object.values(raw).forEach((each) => {
      noteRead(each, read);
    });
}

function reportUnmapped(
  context: Context,
  message: WireMessage,
  mapped: readonly string[],
  cursor: Cursor,
  list: 'ignored' | 'unread',
): void {
  const ignored = cursor.maybe(list);
  for (const each of ignored?.entries ?? []) {
    if (mapped.includes(each.key)) context.report('needless_ignore', each.keyPlace, `${each.key} is mapped, so it is not ${list}`);
    if (!message.fields.some(({ name }) => name === each.key))
      context.unknown(
        'unknown_wire',
        each.keyPlace,
        `in ${message.name}, the field`,
        each.key,
        message.fields.map(({ name }) => name),
      );
  }
  for (const { name, type } of message.fields) {
    if (mapped.includes(name) || ignored?.has(name) === true || (type.kind === 'message' && type.message.name === 'common.Status'))
      continue;
    context.report(
      'unmapped_field',
      cursor.keyPlace,
      `${message.name}.${name} is neither mapped nor ${list}`,
      `add a field, or list it under ${list} with the reason`,
    );
  }
}

// ----------------------------------------------------------------------------------------------------------------- methods

function methodsOf(context: Context, declaration: RecordDeclaration | ListDeclaration, cursor: Cursor): RecordMethod[] {
  return (cursor.maybe('methods')?.entries ?? []).flatMap((each): RecordMethod[] => {
    const { params, spread } = resolveParams(context, each.maybe('params'));
    const scope = new Scope();
    for (const { binding: own } of params) scope.bind({ ...own, used: true });
    const values = new Values(context, spread);
    const order = each.maybe('positional')?.items;
    const positional = order === undefined ? params : order.flatMap((at) => params.find(({ name }) => name === at.text) ?? []);
    const does = actionOf(context, declaration, each, params);
    if (each.maybe('doc') === undefined) context.report('no_doc', each.keyPlace, `${each.key} has no doc`);
    return does === undefined
      ? []
      : [
          {
            name: each.key,
            doc: each.maybe('doc')?.text ?? '',
            params,
            positional,
            spread,
            checks: resolveMethodChecks(values, scope, each.maybe('checks')),
            does,
          },
        ];
  });
}

function actionOf(
  context: Context,
  declaration: RecordDeclaration | ListDeclaration,
  cursor: Cursor,
  params: RecordMethod['params'],
): RecordMethod['does'] | undefined {
  const appends = cursor.maybe('appends');
  if (appends !== undefined) {
    const field = declaration.kind === 'record' ? fieldNamed(context, declaration.fields, appends)[0] : undefined;
    const [param] = params;
    return field && param && { kind: 'appends', field, param };
  }
  const builder = cursor.maybe('builder');
  if (builder === undefined) return { kind: 'verify' };
  const known = context.functions.get(builder.text);
  if (known === undefined) {
    context.unknown('unknown_function', builder.place, 'the function', builder.text, context.functions.keys());
    return undefined;
  }
  known.used = true;
  return { kind: 'builder', function: known.declared };
}
