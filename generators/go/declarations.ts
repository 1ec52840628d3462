/** Views of types: enums, unions, records with their checks and encoders, results with their decoders. */
import type {
  EncodedField,
  EnumDeclaration,
  ListDeclaration,
  RecordDeclaration,
  RecordMethod,
  ResultDeclaration,
  TextEnumDeclaration,
  UnionDeclaration,
  VerifyRule,
} from '../model/model.js';
import { Body } from './body.js';
import { checkValue, literalText } from './checks.js';
import { fieldDoc, typeDoc } from './docs.js';
import { callText, columns, comment, fieldComment, indent, literal, quoted } from './layout.js';
import type { FieldView } from './methods.js';
import { always, read, type Printed } from './printed.js';
import type { Printer } from './printer.js';
import { isDeclared } from './types.js';
import { resultAbsence, Values } from './values.js';
import { wireField, wireType } from './wire.js';

export interface EnumView {
  readonly doc: string;
  readonly name: string;
  readonly constants: readonly string[];
  readonly cases: readonly { readonly constant: string; readonly name: string }[];
  /** Names in any case, as `strings.ToLower` gives them. */
  readonly anyCase: boolean;
  readonly parsed: readonly { readonly constant: string; readonly name: string }[];
}

export function enumView(printer: Printer, declaration: EnumDeclaration): EnumView {
  const { names } = printer;
  const name = names.exported(declaration.name);
  const members = declaration.members.map((member) => ({
    constant: names.member(declaration.name, member.name),
    name: member.name,
    number: member.number,
  }));
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    constants: columns(members.map((member) => [member.constant, name, `= ${member.number.toString()}`])),
    cases: members.map(({ constant, name: text }) => ({ constant, name: text })),
    anyCase: declaration.ignoreCase,
    parsed: members.map(({ constant, name: text }) => ({ constant, name: declaration.ignoreCase ? text.toLowerCase() : text })),
  };
}

export function textEnumView(printer: Printer, declaration: TextEnumDeclaration): Pick<EnumView, 'doc' | 'name' | 'constants'> {
  const { names } = printer;
  const name = names.exported(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    constants: columns(declaration.members.map((member) => [names.member(declaration.name, member), name, `= ${quoted(member)}`])),
  };
}

export interface UnionView {
  readonly doc: string;
  readonly name: string;
  readonly marker: string;
  readonly members: readonly { readonly doc: string; readonly name: string; readonly type: string }[];
}

export function unionView(printer: Printer, declaration: UnionDeclaration): UnionView {
  const name = printer.names.exported(declaration.name);
  const members = declaration.members.map((type) => {
    const of = type.kind === 'list' ? type.of : type;
    if (of.kind !== 'scalar') throw new Error(`Go prints no union of ${type.kind} yet (${declaration.name})`);
    const member = `${printer.names.exported(of.name)}${name}`;
    return { doc: comment(`${member} is one kind of ${name}.`), name: member, type: printer.types.of(type) };
  });
  return {
    doc: comment(
      `${name} is ${members.map((member) => member.name).join(' or ')}: ${declaration.doc.charAt(0).toLowerCase()}${declaration.doc.slice(1)}`,
    ),
    name,
    marker: `is${name}`,
    members,
  };
}

export interface RecordView {
  readonly doc: string;
  readonly name: string;
  readonly receiver: string;
  readonly fields: readonly FieldView[];
  readonly check: string;
  readonly verify: string;
  readonly verifies: boolean;
  readonly encodes: boolean;
  readonly message: string;
  readonly encode: string;
  readonly methods: readonly string[];
}

export function recordView(printer: Printer, declaration: RecordDeclaration): RecordView {
  const { names, types } = printer;
  const name = names.exported(declaration.name);
  const receiver = names.local(lastWord(declaration.name));
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    receiver,
    fields: declaration.fields.map((field) => ({
      doc: fieldDoc(field, printer),
      name: names.exported(field.name),
      type: types.field(field.type, field.absence),
    })),
    check: checkText(printer, declaration, receiver),
    verify: declaration.verify.map((rule) => verifyText(printer, rule, receiver)).join('\n'),
    verifies: declaration.verify.length > 0,
    encodes: declaration.encode !== undefined,
    message: declaration.encode === undefined ? '' : `*${wireType(declaration.encode.message.fullName)}`,
    encode: encodeText(printer, declaration, receiver),
    methods: declaration.methods.map((method) => recordMethodText(printer, method, name, receiver)),
  };
}

/** Checks each field and puts the checked form into the copy. */
function checkText(printer: Printer, declaration: RecordDeclaration, receiver: string): string {
  const body = new Body(printer.names, [receiver, 'call', 'path', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  for (const field of declaration.fields) {
    const text = `${receiver}.${printer.names.exported(field.name)}`;
    checkValue(values, field, {
      text,
      path: `path+".${field.name}"`,
      keep: (changed) => {
        // A default that is not zero goes back in the field's own form.
        body.add(`${text} = ${field.absence === 'pointer' ? `Ptr(${changed})` : changed}`);
        return text;
      },
    });
  }
  return body.text;
}

function verifyText(printer: Printer, rule: VerifyRule, receiver: string): string {
  const { names, types } = printer;
  const list = `${receiver}.${names.exported(rule.in.name)}`;
  const path = `path+".${rule.in.name}"`;
  const member = types.of(rule.in.type.kind === 'list' ? rule.in.type.of : rule.in.type);
  if (rule.kind === 'unique') {
    const of = types.field(rule.by.type, rule.by.absence);
    return indent(
      `uniqueBy(call, ${path}, ${list}, ${quoted(rule.by.name)}, func(each ${member}) ${of} { return each.${names.exported(rule.by.name)} })`,
    );
  }
  const values = new Values(new Body(names, []), types, printer.isPublic);
  const wanted = rule.equals.map(({ field, value }) => `${field.name} ${JSON.stringify(value)}`).join(' and ');
  const equal = rule.equals.map(({ field, value }) => {
    const text = `each.${names.exported(field.name)}`;
    return value === true ? text : `${text} == ${literalText(values, field.type, value)}`;
  });
  return indent(`exactlyOneWhere(call, ${path}, ${list}, ${quoted(wanted)}, func(each ${member}) bool { return ${equal.join(' && ')} })`);
}

function encodeText(printer: Printer, declaration: RecordDeclaration, receiver: string): string {
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
    for (const key of ['of', 'value', 'args', 'members', 'fields', 'entries', 'condition', 'left', 'right'] as const) {
      const own = (node as Record<string, unknown>)[key];
      if (Array.isArray(own)) own.forEach(visit);
      else visit(own);
    }
  };
  fields.forEach(({ value }) => {
    visit(value);
  });
}

/** A method of a record or list type. The record whose fields it spreads is its parameter: in Go that reads best. */
function recordMethodText(printer: Printer, method: RecordMethod, type: string, receiver: string): string {
  const { names, types } = printer;
  const name = names.exported(method.name);
  const doc = typeDoc(name, method.doc);
  switch (method.does.kind) {
    case 'verify':
      return `${doc}\nfunc (${receiver} *${type}) ${name}() error {\n\tcall := checking(${quoted(method.name)})\n\tchecked := check${type}(call, ${quoted(receiver)}, *${receiver})\n\tverify${type}(call, ${quoted(receiver)}, checked)\n\treturn call.invalid()\n}`;
    case 'appends': {
      const field = names.exported(method.does.field.name);
      const param = names.local(method.does.param.name);
      return `${doc} It returns the same value.\nfunc (${receiver} *${type}) ${name}(${param} ${types.of(method.does.param.type)}) *${type} {\n\t${receiver}.${field} = append(${receiver}.${field}, ${param})\n\treturn ${receiver}\n}`;
    }
    case 'builder': {
      if (method.spread === undefined) throw new Error(`Go prints no builder method without spread (${method.name})`);
      const record = names.exported(method.spread.record.name);
      const own = names.local(
        [lastWord(method.spread.record.name), firstWord(method.spread.record.name)].find((word) => word !== receiver) ?? 'member',
      );
      return `${doc} It returns the same value; what is wrong with it is told when it is used.\nfunc (${receiver} *${type}) ${name}(${own} ${record}) *${type} {\n\treturn ${names.kit(method.does.function.name)}(${receiver}, ${own})\n}`;
    }
  }
}

export function listView(
  printer: Printer,
  declaration: ListDeclaration,
): { doc: string; name: string; of: string; methods: readonly string[] } {
  const name = printer.names.exported(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    of: printer.names.exported(declaration.of.name),
    methods: declaration.methods.map((method) => recordMethodText(printer, method, name, printer.names.local(lastWord(declaration.name)))),
  };
}

export interface ResultView {
  readonly doc: string;
  readonly name: string;
  readonly fields: readonly FieldView[];
  readonly decodes: boolean;
  readonly from: string;
  readonly decode: string;
}

export function resultView(printer: Printer, declaration: ResultDeclaration): ResultView {
  const { names, types } = printer;
  const name = names.exported(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    fields: declaration.fields.map((field) => ({
      doc: fieldComment(field.optional ? `${field.doc} ${absentDoc(types.field(field.type, resultAbsence(field)))}` : field.doc),
      name: names.exported(field.name),
      type: types.field(field.type, resultAbsence(field)),
    })),
    decodes: declaration.decode !== undefined,
    from: declaration.decode === undefined ? '' : types.of(declaration.decode.wire.type ?? { kind: 'scalar', name: 'json' }),
    decode: decodeText(printer, declaration, name),
  };
}

const absentDoc = (type: string): string =>
  type.startsWith('*') || type.startsWith('[]') || type.startsWith('map') || type === 'any' || /^[A-Z]\w*s$/.test(type)
    ? 'nil where there is none.'
    : 'Zero where there is none.';

function decodeText(printer: Printer, declaration: ResultDeclaration, name: string): string {
  if (declaration.decode === undefined) return '';
  const body = new Body(printer.names, ['message', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  body.bind(declaration.decode.wire, always('message'));
  const entries = declaration.fields.flatMap((field): [string, string][] => {
    const key = printer.names.exported(field.name);
    if (declaration.open === field || (field.value === undefined && declaration.open?.name === field.name)) {
      const known = declaration.fields.flatMap((each) => (each.key === undefined ? [] : [quoted(each.key)]));
      return [[key, `otherPairs(${['message', ...known].join(', ')})`]];
    }
    if (field.value === undefined) return [];
    const printed = values.print(field.value, field.name);
    const type = printer.types.field(field.type, resultAbsence(field));
    return [[key, isDeclared(field.type, 'result') && !type.startsWith('*') ? printed.text : values.field(printed, type)]];
  });
  body.add(`return ${literal(name, entries)}`);
  return body.text;
}

const lastWord = (name: string): string => /[A-Z][a-z]*$/.exec(name)?.[0].toLowerCase() ?? name;
const firstWord = (name: string): string => /^[A-Z][a-z]*/.exec(name)?.[0].toLowerCase() ?? name;
