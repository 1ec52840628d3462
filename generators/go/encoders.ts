/** Prints how a record becomes its message. */
import type { EncodedField, RecordDeclaration } from '../model/model.js';
import { Body } from './body.js';
import { callText, literal } from './layout.js';
import { always, read, type Printed } from './printed.js';
import type { Printer } from './printer.js';
import { Values } from './values.js';
import { wireField, wireType } from './wire.js';

export function encodeText(printer: Printer, declaration: RecordDeclaration, receiver: string): string {
  if (declaration.encode === undefined) return '';
  const { message, fields } = declaration.encode;
  const body = new Body(printer.names, [receiver, 'call', 'message', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  bindFields(printer, declaration, fields, body, receiver);
  const entries: [string, string][] = [];
  const later: { key: string; printed: Printed }[] = [];
  for (const field of fields.filter((each) => each.kind === 'field')) {
    const printed = values.print(field.value, field.to.name);
    const key = wireField(field.to.name);
    if (printed.present === undefined || printed.zero) entries.push([key, field.to.presence ? values.field(printed, '*') : printed.text]);
    else later.push({ key, printed });
  }
  for (const [to, texts] of pairTexts(values, fields)) entries.push([to, texts]);
  const made = literal(`&${wireType(message.fullName)}`, entries);
  if (later.length === 0) {
    body.add(`return ${made}`);
    return body.text;
  }
  body.add(`message := ${made}`);
  for (const { key, printed } of later)
    body.block(`if ${printed.present ?? 'true'} {`, () => {
      body.add(`message.${key} = ${printed.text}`);
    });
  body.add('return message');
  return body.text;
}

/** Fields that live as text in a list of key-value pairs, list by list. */
function pairTexts(values: Values, fields: readonly EncodedField[]): [string, string][] {
  const lists = new Map<string, string[]>();
  const whole: [string, string][] = [];
  for (const field of fields) {
    if (field.kind === 'pair') lists.set(field.to.name, [...(lists.get(field.to.name) ?? []), values.entry(field.key, field.value)]);
    if (field.kind === 'pairs') whole.push([wireField(field.to.name), `mapPairs(call, ${values.print(field.value).text})`]);
  }
  return [...[...lists].map(([to, entries]): [string, string] => [wireField(to), callText('toPairs', ['call', ...entries], 1)]), ...whole];
}

/** `$data_type` in an encoder is the record's own field. */
function bindFields(printer: Printer, declaration: RecordDeclaration, fields: readonly EncodedField[], body: Body, receiver: string): void {
  const known = new Map(declaration.fields.map((field) => [field.name, field]));
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const value = node as { readonly kind?: string; readonly binding?: Parameters<Body['bind']>[0] };
    if (value.kind === 'name' && value.binding?.kind === 'field') {
      const field = known.get(value.binding.name);
      if (field === undefined) throw new Error(`${declaration.name} has no field ${value.binding.name}`);
      const text = `${receiver}.${printer.names.exported(field.name)}`;
      body.bind(
        value.binding,
        field.default === undefined
          ? read(text, field.type, field.absence, field.emptyAbsent)
          : field.absence === 'pointer'
            ? { text: `orZero(${text})`, present: undefined, zero: false, pointer: text }
            : always(text),
      );
    }
    for (const key of ['of', 'list', 'value', 'args', 'members', 'fields', 'entries', 'condition', 'left', 'right'] as const) {
      const own = (node as Record<string, unknown>)[key];
      if (Array.isArray(own)) own.forEach(visit);
      else visit(own);
    }
  };
  fields.forEach(({ value }) => {
    visit(value);
  });
}
