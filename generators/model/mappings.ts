/** Resolves how the declared types come from the wire and go there, and what records verify. */
import type { Context, Writable } from './context.js';
import type {
  Declaration,
  EncodedField,
  ListDeclaration,
  Literal,
  RecordDeclaration,
  RecordField,
  ResultDeclaration,
  ResultField,
  VerifyRule,
  WireField,
  WireMessage,
} from './model.js';
import { fieldNamed, type Shell } from './declarations.js';
import { messageOf } from './literals.js';
import { methodsOf } from './record-methods.js';
import { resolvePath } from './paths.js';
import { binding, Scope } from './scope.js';
import { Cursor } from './source.js';
import { fieldType } from './types.js';
import { Values } from './values.js';

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
    case 'callback':
      return;
  }
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
  if (rule.key === 'refers')
    return fieldNamed(context, item.fields, rule.at('by')).flatMap((by) =>
      textNamed(context, record.fields, rule.at('from')).map((from) => ({ kind: 'refers', from, in: list, by })),
    );
  const equals = rule
    .at('equals')
    .entries.flatMap((each) =>
      fieldNamed(context, item.fields, keyed(each, each.key)).map((field) => ({ field, value: each.raw as Literal })),
    );
  const unless = rule.maybe('unless');
  const [or] = (rule.maybe('or')?.entries ?? []).flatMap((each) =>
    textNamed(context, item.fields, keyed(each, each.key)).flatMap((field) =>
      textNamed(context, record.fields, each).map((is) => ({ field, is })),
    ),
  );
  return [
    {
      kind: rule.key === 'at_most_one_where' ? rule.key : 'exactly_one_where',
      in: list,
      equals,
      or,
      unless: unless && fieldNamed(context, record.fields, unless)[0],
    },
  ];
}

/** The field of that name, which must be a text. */
function textNamed(context: Context, fields: readonly RecordField[], cursor: Cursor): RecordField[] {
  return fieldNamed(context, fields, cursor).filter(({ name, type }) => {
    const isText = type.kind === 'scalar' && type.name === 'string';
    if (!isText) context.report('wrong_type', cursor.place, `${name} is no text`);
    return isText;
  });
}

function wireMessage(context: Context, cursor: Cursor | undefined): WireMessage | undefined {
  if (cursor === undefined) return undefined;
  const found = context.contract.message(cursor.text);
  if (found === undefined) context.report('unknown_wire', cursor.place, `the wire contract has no message ${cursor.text}`);
  return found;
}

function wireField(context: Context, message: WireMessage, name: string, cursor: Cursor): WireField | undefined {
  const found = context.named(message.fields, name, 'unknown_wire', cursor.place, `in ${message.name}, the field`);
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
  const whole = cursor.maybe('send');
  if (whole !== undefined) {
    for (const { field, value } of messageOf(values, whole, scope, message).fields)
      encoded.push({ kind: 'field', from: undefined, to: field, value });
  }
  for (const field of whole === undefined ? record.fields : []) {
    const at = cursor.at('record').maybe(field.name);
    if (at === undefined || at.maybe('send')?.raw === 'none') continue;
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
    if (from?.raw === 'none') continue;
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
