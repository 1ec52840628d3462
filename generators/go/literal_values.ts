/** Prints literals: lists, messages, results, records. */
import type { MessageValue, NewValue, ResultValue, Type, Value, WireField } from '../model/model.js';
import { callText, listLiteral, literal } from './layout.js';
import { always, type Printed } from './printed.js';
import { isDeclared } from './types.js';
import type { Values } from './values.js';
import { wireField, wireType } from './wire.js';

export function listValue(values: Values, value: Value & { kind: 'list' }): Printed {
  if (isDeclared(value.type, 'union')) {
    if (value.members.length > 0) throw new Error('Go prints no list of a union with members');
    return always('Int64IDs{}');
  }
  if (isDeclared(value.type, 'host')) return always(`${values.types.of(value.type).replace('*', '&')}{}`);
  const type = values.types.of(value.type);
  const members = value.members.map((member) => {
    const text = values.field(values.print(member), '');
    // A member of a list of records needs no type before it.
    return member.kind === 'new' || member.kind === 'result' ? text.slice(text.indexOf('{')) : text;
  });
  if (value.members.some(({ optional }) => optional)) return always(callText('slices.DeleteFunc', [listLiteral(type, members), 'isZero']));
  return always(listLiteral(type, members));
}

/** A message of a single field is absent where the field is. */
export function messageValue(values: Values, value: MessageValue, hint: string): Printed {
  const [only, ...others] = value.fields;
  if (!value.optional || only === undefined || others.length > 0) return always(messageText(values, value, hint));
  const printed = values.print(only.value, only.field.name);
  const made = literal(`&${wireType(value.message.fullName)}`, [wireEntry(values, value, only.field, { ...printed, present: undefined })]);
  return printed.present === undefined ? always(made) : { text: made, present: printed.present, zero: false, pointer: undefined };
}

/** `&pb.Message{…}`; fields that are not always there and cannot be zero follow as statements. */
export function messageText(values: Values, value: MessageValue, hint: string, extra: readonly (readonly [string, string])[] = []): string {
  const entries: [string, string][] = [];
  const later: { field: WireField; printed: Printed }[] = [];
  for (const { field, value: own } of value.fields) {
    const printed = values.print(own, field.name);
    if (printed.present === undefined || (printed.zero && field.oneof === undefined))
      entries.push(wireEntry(values, value, field, printed));
    else later.push({ field, printed });
  }
  const made = literal(`&${wireType(value.message.fullName)}`, [...extra, ...entries]);
  if (later.length === 0) return made;
  const name = values.body.fresh(hint);
  values.body.add(`${name} := ${made}`);
  for (const { field, printed } of later) {
    const [key, text] = wireEntry(values, value, field, { ...printed, present: undefined });
    values.body.block(`if ${printed.present ?? 'true'} {`, () => {
      values.body.add(`${name}.${key} = ${text}`);
    });
  }
  return name;
}

function wireEntry(values: Values, value: MessageValue, field: WireField, printed: Printed): [string, string] {
  if (field.oneof !== undefined) {
    const wrapper = `${wireType(value.message.fullName)}_${wireField(field.name)}`;
    return [wireField(field.oneof), `&${wrapper}{${wireField(field.name)}: ${printed.text}}`];
  }
  return [wireField(field.name), field.presence ? values.field(printed, '*') : printed.text];
}

export function resultText(values: Values, value: ResultValue): string {
  const entries = value.fields.map(({ field, value: own }): [string, string] => {
    const type = values.types.field(field.type, resultAbsence(field));
    return [values.body.names.exported(field.name), values.field(values.print(own, field.name), type, field.name)];
  });
  return literal(values.types.of(value.type), entries);
}

export function recordText(values: Values, value: NewValue): string {
  const entries = value.fields.map(({ field, value: own }): [string, string] => {
    const type = values.types.field(field.type, field.absence);
    return [values.body.names.exported(field.name), values.field(values.print(own, field.name), type, field.name)];
  });
  return literal(values.types.of(value.type), entries);
}

/** How an optional field of a result says that it is absent. */
export function resultAbsence(field: {
  readonly type: Type;
  readonly optional: boolean;
  readonly omitZero: boolean;
}): 'never' | 'zero' | 'nil' | 'pointer' {
  if (!field.optional) return 'never';
  if (field.omitZero) return 'zero';
  const { type } = field;
  const scalar =
    (type.kind === 'scalar' && type.name !== 'json' && type.name !== 'bytes') || isDeclared(type, 'enum') || isDeclared(type, 'text_enum');
  return scalar ? 'pointer' : 'nil';
}
