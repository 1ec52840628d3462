/** Views of records and lists of them: their fields, checks and methods. */
import type { ListDeclaration, RecordDeclaration, RecordField, RecordMethod, VerifyRule } from '../model/model.js';
import { isVerified, verifiedMembers } from '../model/verified.js';
import { Body } from './body.js';
import { checkValue, literalText } from './checks.js';
import { fieldDoc, typeDoc } from './docs.js';
import { encodeText } from './encoders.js';
import { indent, quoted } from './layout.js';
import type { FieldView, Member } from './methods.js';
import { assertNever } from './never.js';
import { isGiven, negated } from './printed.js';
import type { Printer } from './printer.js';
import { isDeclared } from './types.js';
import { Values } from './values.js';
import { wireType } from './wire.js';

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
  const { names } = printer;
  const name = names.typeName(declaration.name);
  const receiver = names.local(lastWord(declaration.name));
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    receiver,
    fields: declaration.fields.map((field) => ({ doc: fieldDoc(field, printer), ...recordMember(printer, field) })),
    check: checkText(printer, declaration, receiver),
    verify: verification(printer, declaration, receiver),
    verifies: isVerified(declaration) && isAskedFor(printer, declaration),
    encodes: declaration.encode !== undefined,
    message: declaration.encode === undefined ? '' : `*${wireType(declaration.encode.message.fullName)}`,
    encode: encodeText(printer, declaration, receiver),
    methods: declaration.methods.map((method) => recordMethodText(printer, method, declaration)),
  };
}

export const recordMember = ({ names, types }: Printer, field: RecordField): Member => ({
  name: names.exported(field.name),
  type: types.field(field.type, field.absence),
});

/** Whether a form of a method, a method of its own or a record that holds it looks at what its fields say together. */
const isAskedFor = (printer: Printer, declaration: RecordDeclaration): boolean =>
  declaration.methods.some(({ does }) => does.kind === 'verify') ||
  printer.model.methods.some(({ forms }) =>
    forms.some(({ verify }) => verify.some(({ type }) => type.kind === 'declared' && type.declaration === declaration)),
  ) ||
  printer.model.declarations.some(
    (each) => each.kind === 'record' && verifiedMembers(each).some(({ of }) => of === declaration) && isAskedFor(printer, each),
  );

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

function verification(printer: Printer, record: RecordDeclaration, receiver: string): string {
  const { names } = printer;
  const own = record.verify.map((rule) => {
    const verified = verifyText(printer, rule, receiver);
    if (!('unless' in rule) || rule.unless === undefined) return indent(verified);
    const unless = isGiven(`${receiver}.${names.exported(rule.unless.name)}`, rule.unless.type);
    return indent(`if ${negated(unless)} {\n${indent(verified)}\n}`);
  });
  const members = verifiedMembers(record).map(({ field, of }) =>
    indent(`verifyEach(call, path+".${field.name}", ${receiver}.${names.exported(field.name)}, verify${names.typeName(of.name)})`),
  );
  return [...own, ...members].join('\n');
}

/** Longer calls have the body of their function on a line of its own. */
const width = 130;

function verifyText(printer: Printer, rule: VerifyRule, receiver: string): string {
  const { names, types } = printer;
  const own = (field: RecordField): string => `${receiver}.${names.exported(field.name)}`;
  const path = `path+".${rule.in.name}"`;
  const member = types.of(rule.in.type.kind === 'list' ? rule.in.type.of : rule.in.type);
  const given = (called: string, gives: string, value: string): string => {
    const line = `${called}, func(each ${member}) ${gives} { return ${value} })`;
    return line.length <= width ? line : `${called}, func(each ${member}) ${gives} {\n\treturn ${value}\n})`;
  };
  switch (rule.kind) {
    case 'unique': {
      const of = types.field(rule.by.type, rule.by.absence);
      return given(`uniqueBy(call, ${path}, ${own(rule.in)}, ${quoted(rule.by.name)}`, of, `each.${names.exported(rule.by.name)}`);
    }
    case 'exactly_one_where':
    case 'at_most_one_where': {
      const values = new Values(new Body(names, []), types, printer.isPublic);
      const wanted = quoted(rule.equals.map(({ field, value }) => `${field.name} ${JSON.stringify(value)}`).join(' and '));
      const equal = rule.equals.map(({ field, value }) => {
        const text = `each.${names.exported(field.name)}`;
        return value === true ? text : `${text} == ${literalText(values, field.type, value)}`;
      });
      const or = rule.or && ` || each.${names.exported(rule.or.field.name)} == ${own(rule.or.is)}`;
      const words = rule.or === undefined ? wanted : `either(${wanted}, ${quoted(rule.or.field.name)}, ${own(rule.or.is)})`;
      const check = rule.kind === 'exactly_one_where' ? 'exactlyOneWhere' : 'atMostOneWhere';
      return given(`${check}(call, ${path}, ${own(rule.in)}, ${words}`, 'bool', `${equal.join(' && ')}${or ?? ''}`);
    }
    case 'refers':
      return given(
        `refers(call, path+".${rule.from.name}", ${own(rule.from)}, ${path}, ${own(rule.in)}, ${quoted(rule.by.name)}`,
        'string',
        `each.${names.exported(rule.by.name)}`,
      );
  }
}

/** The record whose fields a method of a record or list spreads is its parameter: in Go that reads best. */
export function recordMethodHead(printer: Printer, method: RecordMethod, owner: RecordDeclaration | ListDeclaration): string {
  const { names, types } = printer;
  const name = names.exported(method.name);
  const type = names.typeName(owner.name);
  switch (method.does.kind) {
    case 'verify':
      return `${name}() error`;
    case 'appends': {
      const { param } = method.does;
      if (param !== undefined) return `${name}(${names.local(param.name)} ${types.of(param.type)}) *${type}`;
      return `${name}(${spreadName(printer, method, owner)} ${names.typeName(spreadRecord(method).name)}) *${type}`;
    }
    case 'builder':
      return `${name}(${spreadName(printer, method, owner)} ${names.typeName(spreadRecord(method).name)}) *${type}`;
    default:
      return assertNever(method.does);
  }
}

function recordMethodText(printer: Printer, method: RecordMethod, owner: RecordDeclaration | ListDeclaration): string {
  const { names } = printer;
  const type = names.typeName(owner.name);
  const receiver = names.local(lastWord(owner.name));
  const doc = typeDoc(names.exported(method.name), method.doc);
  const head = `func (${receiver} *${type}) ${recordMethodHead(printer, method, owner)}`;
  switch (method.does.kind) {
    case 'verify':
      return `${doc}\n${head} {\n\tcall := checking(${quoted(method.name)})\n\tchecked := check${type}(call, ${quoted(receiver)}, *${receiver})\n\tverify${type}(call, ${quoted(receiver)}, checked)\n\treturn call.invalid()\n}`;
    case 'appends': {
      const { field: list, param: given } = method.does;
      const field = names.exported(list.name);
      if (given === undefined) {
        const own = spreadName(printer, method, owner);
        const isUnion = list.type.kind === 'list' && isDeclared(list.type.of, 'union');
        return `${doc} It returns the same value; what is wrong with it is told when it is used.\n${head} {\n\t${receiver}.${field} = append(${receiver}.${field}, ${isUnion ? '&' : ''}${own})\n\treturn ${receiver}\n}`;
      }
      const param = names.local(given.name);
      return `${doc} It returns the same value.\n${head} {\n\t${receiver}.${field} = append(${receiver}.${field}, ${param})\n\treturn ${receiver}\n}`;
    }
    case 'builder': {
      const own = spreadName(printer, method, owner);
      return `${doc} It returns the same value; what is wrong with it is told when it is used.\n${head} {\n\treturn ${names.kit(method.does.function.name)}(${receiver}, ${own})\n}`;
    }
    default:
      return assertNever(method.does);
  }
}

/** What has a type of its own to be added by needs no second way. */
function spreadRecord({ name, spread }: RecordMethod): RecordDeclaration {
  if (spread === undefined) throw new Error(`Go prints no builder method without spread (${name})`);
  return spread.record;
}

function spreadName({ names }: Printer, method: RecordMethod, owner: RecordDeclaration | ListDeclaration): string {
  const { name } = spreadRecord(method);
  const receiver = names.local(lastWord(owner.name));
  return names.local([lastWord(name), firstWord(name)].find((word) => word !== receiver) ?? 'member');
}

export function listView(
  printer: Printer,
  declaration: ListDeclaration,
): { doc: string; name: string; of: string; methods: readonly string[] } {
  const name = printer.names.typeName(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    of: printer.names.typeName(declaration.of.name),
    methods: declaration.methods.map((method) => recordMethodText(printer, method, declaration)),
  };
}

const lastWord = (name: string): string => /[A-Z][a-z]*$/.exec(name)?.[0].toLowerCase() ?? name;
const firstWord = (name: string): string => /^[A-Z][a-z]*/.exec(name)?.[0].toLowerCase() ?? name;
