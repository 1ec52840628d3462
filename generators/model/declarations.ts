/** Resolves the types that spec/types declares. Shells first, since types name each other, then what is in them. */
import type { Context, Writable } from './context.js';
import type {
  CallbackDeclaration,
  Declaration,
  EnumDeclaration,
  EnumMember,
  HostDeclaration,
  ListDeclaration,
  RecordDeclaration,
  RecordField,
  ResultDeclaration,
  ResultField,
  SubsetDeclaration,
  TextEnumDeclaration,
  Type,
  UnionDeclaration,
  WireEnum,
} from './model.js';
import { resolveField } from './params.js';
import type { Cursor, SourceFile } from './source.js';
import { absenceOf, parseType, scalar } from './types.js';
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
    return {
      ...base,
      kind: 'union',
      members: [],
      single: cursor.at('single').raw === true,
      tag: cursor.maybe('tag')?.text,
    } satisfies UnionDeclaration;
  if (cursor.has('callback')) return { ...base, kind: 'callback', takes: [], gives: scalar('json') } satisfies CallbackDeclaration;
  if (cursor.has('host')) {
    const members = (cursor.maybe('members')?.items ?? []).map(({ text }) => text);
    return {
      ...base,
      kind: 'host',
      internal: cursor.at('internal').raw === true,
      members,
      items: undefined,
      fields: [],
    } satisfies HostDeclaration;
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
    variadic: undefined,
    compact: undefined,
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
    const found = context.named(of.members, from.text, 'unknown_member', from.place, `in ${of.name}, the member`);
    return found === undefined ? [] : [found];
  };
  declaration.members = cursor.at('members').items.flatMap(member);
  declaration.accepts = Object.fromEntries(
    (cursor.maybe('accepts')?.entries ?? []).flatMap((each) => member(each).map((found) => [each.key, found])),
  );
}

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
    case 'host': {
      const items = cursor.maybe('items');
      (declaration as Writable<HostDeclaration>).items = items === undefined ? undefined : parseType(context, items.text, items.place);
      (declaration as Writable<HostDeclaration>).fields = (cursor.maybe('fields')?.entries ?? []).flatMap((each) => {
        const optional = each.text.startsWith('optional ');
        const type = parseType(context, each.text.replace(/^optional /, ''), each.place);
        return type === undefined ? [] : [{ name: each.key, type, optional }];
      });
      return;
    }
    case 'callback': {
      const callback = declaration as Writable<CallbackDeclaration>;
      const type = (at: Cursor): Type[] => [parseType(context, at.text, at.place) ?? []].flat();
      callback.takes = cursor.at('callback').at('takes').items.flatMap(type);
      callback.gives = type(cursor.at('callback').at('gives'))[0] ?? callback.gives;
      return;
    }
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
      deprecated: undefined,
      absence: absenceOf({ type, optional: true, default: undefined, emptyAbsent: false, checks: [] }),
      place: cursor.at('open').place,
    };
    record.open = own;
    if (declared === undefined) fields.push(own);
  }
  record.fields = fields;
  const order = cursor.maybe('positional')?.items;
  record.variadic = cursor.has('variadic') ? fieldNamed(context, fields, cursor.at('variadic'))[0] : undefined;
  const [first, second] = (cursor.maybe('compact')?.items ?? []).flatMap((each) => fieldNamed(context, fields, each));
  record.compact = first !== undefined && second !== undefined ? [first, second] : undefined;
  record.positional =
    order === undefined
      ? fields.filter((field) => field.name !== open && field !== record.variadic)
      : order.flatMap((each) => fieldNamed(context, fields, each));
}

export function fieldNamed(context: Context, fields: readonly RecordField[], cursor: Cursor): RecordField[] {
  const found = context.named(fields, cursor.text, 'unknown_path', cursor.place, 'the field');
  return found === undefined ? [] : [found];
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
