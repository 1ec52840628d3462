/** Records: what users make, with a builder; their checks; their messages. */
import { methodCheck, recordChecks, verifyRule } from './checks.js';
import { fieldView } from './fields.js';
import { accessor, method as methodName, quoted, typeName, variable, wireName } from './names.js';
import { call, declare, giveBack, ifThen, joined, print as printCode, signature, statement, word, type Code } from './print/code.js';
import { javadoc } from './print/javadoc.js';
import { plain } from './types.js';
import { orNull, presence, type Scope } from './expression.js';
import { print } from './values.js';
import { wireType } from './wire.js';
import type { Templates } from './source.js';
import { membersOf } from './unions.js';
import type { EncodedField, ListDeclaration, RecordDeclaration, RecordField, RecordMethod, UnionDeclaration } from '../model/model.js';
import type { OutputFile } from '../target.js';

export function recordFile(record: RecordDeclaration, templates: Templates): OutputFile {
  const name = typeName(record.name);
  const grown = record.methods.map((each) => appended(record, each)).filter((each) => each !== undefined);
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
    methods: record.methods.flatMap((each) => recordMethod(record, name, each, templates)),
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
    methods: list.methods.flatMap((each) => recordMethod(list, name, each, templates)),
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

function recordMethod(
  owner: RecordDeclaration | ListDeclaration,
  type: string,
  method: RecordMethod,
  { docs, scope }: Templates,
): string[] {
  const name = methodName(method.name);
  const doc = javadoc([docs.text(method.doc)], [], 2);
  const made = (head: string, params: readonly string[], body: readonly Code[]): string =>
    [head, signature(`public ${type} ${name}`, params, ' {', 2), printCode(body, 4), '  }'].join('\n');
  if (method.does.kind === 'verify') {
    const check = [
      declare('Checks', 'call', call('Checks.of', word(quoted(method.name)))),
      statement(call(`RecordChecks.check${type}`, word('call'), word('""'), word('this'))),
      statement(call(`RecordChecks.verify${type}`, word('call'), word('""'), word('this'))),
      giveBack(word('this')),
    ];
    return [made(doc, [], check)];
  }
  if (method.does.kind === 'appends') {
    const param = variable(method.does.param.name);
    const own = plain(method.does.param.type);
    const checks = call(`RecordChecks.check${own}`, call('Checks.of', word(quoted(method.name))), word(quoted(`${param}.`)), word(param));
    return [
      made(doc, [`${own} ${param}`], [statement(checks), statement(call('append', word(param))), giveBack(word('this'))]),
      made(doc, [`Consumer<${own}.Builder> fill`], [giveBack(call(name, word(`${own}.of(fill)`)))]),
    ];
  }
  const record = method.spread?.record;
  if (record === undefined) throw new Error(`${owner.name}.${method.name} has no record to make`);
  const item = typeName(record.name);
  const builds = `Builders.${methodName(method.does.function.name)}`;
  const beside = method.params.filter((each) => !method.spread?.params.some(({ param }) => param === each));
  const own = beside.filter(({ optional }) => !optional);
  const extra = beside.filter(({ optional }) => optional);
  const params = own.map((each) => `${plain(each.type)} ${variable(each.name)}`);
  const fill = own.map((each) => {
    const field = record.fields.find((candidate) => candidate.name === each.name || candidate.also.includes(each.name));
    if (field === undefined) throw new Error(`${record.name} has no field for ${each.name}`);
    return statement(call(`item.${methodName(field.name)}`, word(variable(each.name))));
  });
  const start = declare(`${item}.Builder`, 'item', word(`${item}.builder()`));
  const make = declare(item, 'made', word('item.build()'));
  const checked = (value: string): Code =>
    statement(call(`RecordChecks.check${item}`, call('Checks.of', word(quoted(method.name))), word('""'), word(value)));
  const end = [make, checked('made'), giveBack(call(builds, word('this'), word('made')))];
  const filled = made(doc, [...params, `Consumer<${item}.Builder> fill`], [start, ...fill, statement(word('fill.accept(item)')), ...end]);
  const whole = made(doc, [`${item} item`], [checked('item'), giveBack(call(builds, word('this'), word('item')))]);
  if (params.length === 0) return [filled, whole];
  return [made(doc, params, [start, ...fill, ...end]), filled, whole, ...(extra.length === 0 ? [] : [withExtra()])];

  /** The form that takes what is no field of the record as well. */
  function withExtra(): string {
    const names = extra.map((each) => word(variable(each.name)));
    const checks = [
      declare('Checks', 'call', call('Checks.of', word(quoted(method.name)))),
      ...method.checks.flatMap((each) => methodCheck(each, scope)),
    ];
    return made(
      doc,
      [...params, ...extra.map((each) => `${plain(each.type)} ${variable(each.name)}`), `Consumer<${item}.Builder> fill`],
      [
        ...checks,
        start,
        ...fill,
        statement(word('fill.accept(item)')),
        make,
        statement(call(`RecordChecks.check${item}`, word('call'), word('""'), word('made'))),
        giveBack(call(builds, word('this'), word('made'), ...names)),
      ],
    );
  }
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
    const verify =
      record.verify.length === 0
        ? []
        : [method(`static void verify${name}`, ['Checks call', 'String at', `${name} value`], record.verify.map(verifyRule))];
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

export function encodersFile(records: readonly RecordDeclaration[], outer: Scope, templates: Templates): OutputFile {
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
  return templates.file('Encoders', 'functions', { name: 'Encoders', doc: javadoc(['Messages of records.'], [], 0), functions });
}

function encodedField(field: EncodedField, scope: Scope): Code[] {
  const target = wireName(field.to.name);
  switch (field.kind) {
    case 'field': {
      const own = print(field.value, scope);
      const number = field.to.type.kind === 'wire_enum' ? 'Value' : '';
      const set = statement(call(`message.${field.to.repeated ? 'addAll' : 'set'}${target}${number}`, own.code));
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
