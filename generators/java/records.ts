/** Records: what users make, with a builder; their checks; their messages. */
import { isVerified } from '../model/verified.js';
import { methodCheck, recordChecks, verification } from './checks.js';
import { fieldView } from './fields.js';
import { accessor, method as methodName, quoted, typeName, variable, wireName } from './names.js';
import { call, declare, giveBack, ifThen, joined, print as printCode, signature, statement, word, type Code } from './print/code.js';
import { javadoc } from './print/javadoc.js';
import { plain } from './types.js';
import { orNull, presence, type Scope } from './expression.js';
import { fieldValue, print, setsNumber, setter } from './values.js';
import { wireType } from './wire.js';
import type { Templates } from './source.js';
import type { Head } from './surface.js';
import { membersOf } from './unions.js';
import type {
  EncodedField,
  ListDeclaration,
  Param,
  RecordDeclaration,
  RecordField,
  RecordMethod,
  UnionDeclaration,
} from '../model/model.js';
import { messageOfUnion } from '../model/types.js';
import type { OutputFile } from '../target.js';

export function recordFile(record: RecordDeclaration, templates: Templates): OutputFile {
  const name = typeName(record.name);
  const grown = [...new Set(record.methods.map((each) => appended(record, each)).filter((each) => each !== undefined))];
  const grows = (at: number): boolean => grown.some((each) => each === record.fields[at]);
  const fields = record.fields.map((each) => fieldView({ ...each, dropsEmpty: each.emptyAbsent }, templates.docs));
  return templates.file(name, 'record', {
    name,
    doc: javadoc([templates.docs.text(record.doc)], [], 0),
    fields: fields.map((each, at) => ({ ...each, grows: grows(at) })),
    accessors: fields.map((each, at) =>
      grows(at) ? each.accessor.replace(`return ${each.name};`, `return Collections.unmodifiableList(${each.name});`) : each.accessor,
    ),
    setters: fields.flatMap((each) => each.setters),
    grown: grown.map((each) => ({ name: variable(each.name), type: elementOf(each) })),
    methods: record.methods.flatMap((each) => recordMethod(record, each, templates)),
    described: printCode(
      [
        giveBack(
          call(
            'Texts.describe',
            word(quoted(name)),
            ...record.fields.flatMap((each) => [word(quoted(variable(each.name))), word(variable(each.name))]),
          ),
        ),
      ],
      4,
    ),
  });
}

export function listFile(list: ListDeclaration, templates: Templates): OutputFile {
  const name = typeName(list.name);
  return templates.file(name, 'list', {
    name,
    of: typeName(list.of.name),
    doc: javadoc([templates.docs.text(list.doc)], [], 0),
    methods: list.methods.flatMap((each) => recordMethod(list, each, templates)),
  });
}

/** The list that a builder's method adds to. */
function appended(record: RecordDeclaration, method: RecordMethod): RecordField | undefined {
  if (method.does.kind === 'appends') return method.does.field;
  const of = method.spread?.record;
  return of === undefined
    ? undefined
    : record.fields.find(({ type }) => type.kind === 'list' && type.of.kind === 'declared' && type.of.declaration === of);
}

const elementOf = (field: RecordField): string => (field.type.kind === 'list' ? plain(field.type.of) : plain(field.type));

/** A form of a method of a record or list. */
interface Form extends Head {
  readonly body: (scope: Scope) => readonly Code[];
}

export const recordMethodHeads = (owner: RecordDeclaration | ListDeclaration, method: RecordMethod): readonly Head[] =>
  recordMethodForms(owner, method);

function recordMethod(owner: RecordDeclaration | ListDeclaration, method: RecordMethod, { docs, scope }: Templates): string[] {
  const doc = javadoc([docs.text(method.doc)], [], 2);
  return recordMethodForms(owner, method).map(({ head, params, body }) =>
    [doc, signature(head, params, ' {', 2), printCode(body(scope), 4), '  }'].join('\n'),
  );
}

function recordMethodForms(owner: RecordDeclaration | ListDeclaration, method: RecordMethod): Form[] {
  const type = typeName(owner.name);
  const name = methodName(method.name);
  const form = (params: readonly string[], body: Form['body']): Form => ({ head: `public ${type} ${name}`, params, body });
  const { does } = method;
  if (does.kind === 'verify') {
    return [
      form([], () => [
        declare('Checks', 'call', call('Checks.of', word(quoted(method.name)))),
        statement(call(`RecordChecks.check${type}`, word('call'), word('""'), word('this'))),
        statement(call(`RecordChecks.verify${type}`, word('call'), word('""'), word('this'))),
        giveBack(word('this')),
      ]),
    ];
  }
  if (does.kind === 'appends') {
    if (does.param === undefined) return appendsSpread(method, does.field, form);
    const param = variable(does.param.name);
    const own = plain(does.param.type);
    const checks = call(`RecordChecks.check${own}`, call('Checks.of', word(quoted(method.name))), word(quoted(`${param}.`)), word(param));
    return [
      form([`${own} ${param}`], () => [statement(checks), statement(call('append', word(param))), giveBack(word('this'))]),
      form([`Consumer<${own}.Builder> fill`], () => [giveBack(call(name, word(`${own}.of(fill)`)))]),
    ];
  }
  return builderForms(owner, method, `Builders.${methodName(does.function.name)}`, form);
}

/** Forms of a method that makes a record: of what it must have, filled further, whole, and with what is no field of it. */
function builderForms(
  owner: RecordDeclaration | ListDeclaration,
  method: RecordMethod,
  builds: string,
  form: (params: readonly string[], body: Form['body']) => Form,
): Form[] {
  const record = method.spread?.record;
  if (record === undefined) throw new Error(`${owner.name}.${method.name} has no record to make`);
  const item = typeName(record.name);
  const beside = method.params.filter((each) => !method.spread?.params.some(({ param }) => param === each));
  const own = beside.filter(({ optional }) => !optional);
  const extra = beside.filter(({ optional }) => optional);
  const params = own.map(paramText);
  const filler = `Consumer<${item}.Builder> fill`;
  const start = declare(`${item}.Builder`, 'item', word(`${item}.builder()`));
  const fill = own.map((each) => {
    const field = record.fields.find((candidate) => candidate.name === each.name || candidate.also.includes(each.name));
    if (field === undefined) throw new Error(`${record.name} has no field for ${each.name}`);
    return statement(call(`item.${methodName(field.name)}`, word(variable(each.name))));
  });
  const accept = statement(word('fill.accept(item)'));
  const make = declare(item, 'made', word('item.build()'));
  const checked = (value: string): Code =>
    statement(call(`RecordChecks.check${item}`, call('Checks.of', word(quoted(method.name))), word('""'), word(value)));
  const end = [make, checked('made'), giveBack(call(builds, word('this'), word('made')))];
  const filled = form([...params, filler], () => [start, ...fill, accept, ...end]);
  const whole = form([`${item} item`], () => [checked('item'), giveBack(call(builds, word('this'), word('item')))]);
  if (params.length === 0) return [filled, whole];
  const withExtra = form([...params, ...extra.map(paramText), filler], (scope) => [
    declare('Checks', 'call', call('Checks.of', word(quoted(method.name)))),
    ...method.checks.flatMap((each) => methodCheck(each, scope)),
    start,
    ...fill,
    accept,
    make,
    statement(call(`RecordChecks.check${item}`, word('call'), word('""'), word('made'))),
    giveBack(call(builds, word('this'), word('made'), ...extra.map((each) => word(variable(each.name))))),
  ]);
  return [form(params, () => [start, ...fill, ...end]), filled, whole, ...(extra.length === 0 ? [] : [withExtra])];
}

const paramText = (param: Param): string => `${plain(param.type)} ${variable(param.name)}`;

/** What it takes is the record as a whole, or a lambda that fills it. */
function appendsSpread(method: RecordMethod, list: RecordField, form: (params: readonly string[], body: Form['body']) => Form): Form[] {
  const record = method.spread?.record;
  if (record === undefined) throw new Error(`${method.name} has nothing to append`);
  const own = typeName(record.name);
  const of = list.type.kind === 'list' ? list.type.of : list.type;
  const isUnion = of.kind === 'declared' && of.declaration.kind === 'union';
  const item = isUnion ? call(`${plain(of)}.of`, word('item')) : word('item');
  const check = call(`RecordChecks.check${own}`, call('Checks.of', word(quoted(method.name))), word('""'), word('item'));
  return [
    form([`Consumer<${own}.Builder> fill`], () => [giveBack(call(methodName(method.name), word(`${own}.of(fill)`)))]),
    form([`${own} item`], () => [statement(check), statement(call('append', item)), giveBack(word('this'))]),
  ];
}

// --------------------------------------------------------------------------------------------------- checks and messages

export function recordChecksFile(
  records: readonly RecordDeclaration[],
  unions: readonly UnionDeclaration[],
  templates: Templates,
): OutputFile {
  const functions = records.flatMap((record) => {
    const name = typeName(record.name);
    const check = method(`static void check${name}`, ['Checks call', 'String at', `${name} value`], recordChecks(record));
    const verify = isVerified(record)
      ? [method(`static void verify${name}`, ['Checks call', 'String at', `${name} value`], verification(record))]
      : [];
    return [check, ...verify];
  });
  functions.push(...unions.filter(({ tag }) => tag !== undefined).map(unionCheck));
  return templates.file('RecordChecks', 'functions', {
    name: 'RecordChecks',
    doc: javadoc(['What must hold of records; {@code at} is the path to one with a dot behind it.'], [], 0),
    functions,
  });
}

/** The check of whichever member it is. */
function unionCheck(union: UnionDeclaration): string {
  const name = typeName(union.name);
  const body = membersOf(union).map((each) => {
    const read = word(`value.${accessor(each.name)}()`);
    return ifThen(joined(read, ' != null'), [statement(call(`check${typeName(each.name)}`, word('call'), word('at'), read))]);
  });
  return method(`static void check${name}`, ['Checks call', 'String at', `${name} value`], body);
}

/** The message of whichever member it is, where all become the same one. */
function unionEncoder(union: UnionDeclaration): string[] {
  const message = messageOfUnion(union);
  if (message === undefined) return [];
  const name = typeName(union.name);
  const encoded = (member: RecordDeclaration): Code =>
    giveBack(call(`encode${typeName(member.name)}`, word('call'), word(`value.${accessor(member.name)}()`)));
  const members = membersOf(union);
  const body = members.map((member, at) =>
    at === members.length - 1 ? encoded(member) : ifThen(word(`value.${accessor(member.name)}() != null`), [encoded(member)]),
  );
  return [method(`static ${wireType(message)} encode${name}`, ['Checks call', `${name} value`], body)];
}

export function encodersFile(
  records: readonly RecordDeclaration[],
  unions: readonly UnionDeclaration[],
  outer: Scope,
  templates: Templates,
): OutputFile {
  const scope: Scope = { ...outer, inClass: 'Encoders' };
  const functions = records.flatMap((record) => {
    const { encode } = record;
    if (encode === undefined) return [];
    const name = typeName(record.name);
    const type = wireType(encode.message);
    const body = [
      declare(`${type}.Builder`, 'message', word(`${type}.newBuilder()`)),
      ...encode.fields.flatMap((each) => encodedField(each, scope)),
      ...pairLists(encode.fields, scope),
      giveBack(word('message.build()')),
    ];
    return [method(`static ${type} encode${name}`, ['Checks call', `${name} value`], body)];
  });
  functions.push(...unions.flatMap(unionEncoder));
  return templates.file('Encoders', 'functions', { name: 'Encoders', doc: javadoc(['Messages of records.'], [], 0), functions });
}

function encodedField(field: EncodedField, scope: Scope): Code[] {
  const target = wireName(field.to.name);
  switch (field.kind) {
    case 'field': {
      const own = fieldValue(field.to, field.value, scope);
      const number = setsNumber(field.to, field.value) ? 'Value' : '';
      const set = statement(call(`message.${setter(field.to)}${number}`, own.code));
      const when = presence(own);
      return [when === undefined ? set : ifThen(when, [set])];
    }
    case 'pairs': {
      const own = print(field.value, scope);
      const when = presence(own);
      const set = statement(call(`message.addAll${target}`, call('Pairs.toPairs', own.code)));
      return [when === undefined ? set : ifThen(when, [set])];
    }
    case 'pair':
      return [];
  }
}

/** Pairs of one list, in the order of the record. */
function pairLists(fields: readonly EncodedField[], scope: Scope): Code[] {
  const pairs = fields.filter((each) => each.kind === 'pair');
  const lists = [...new Set(pairs.map(({ to }) => to))];
  return lists.flatMap((to) => {
    const name = variable(to.name);
    return [
      declare('Pairs', name, word('new Pairs()')),
      ...pairs
        .filter((each) => each.to === to)
        .map(({ key, value }) => statement(call(`${name}.put`, word(quoted(key)), orNull(print(value, scope))))),
      statement(call(`message.addAll${wireName(to.name)}`, word(`${name}.list()`))),
    ];
  });
}

export const method = (head: string, params: readonly string[], body: readonly Code[]): string =>
  body.length === 0 ? signature(head, params, ' {}', 2) : [signature(head, params, ' {', 2), printCode(body, 4), '  }'].join('\n');
