/** Prints how records are checked, and how they become messages. */
import type { EncodedField, Model, RecordDeclaration, RecordField, VerifyRule } from '../model/model.js';
import { array, call, conditional, entry, object, print, type Doc } from './layout.js';
import { key, property, quoted } from './names.js';
import { checkOf, literal } from './param_checks.js';
import { encoderFails } from '../model/failing.js';
import { isVerified, verifiedMembers } from '../model/verified.js';
import { isRecord } from './declarations.js';
import { Imports, Scope } from './scope.js';
import { moduleText } from './source.js';
import { unionEncoders } from './union_encoders.js';
import { Values } from './values.js';
import { typeName } from './type_name.js';

export function renderRecordChecks(model: Model): string {
  const imports = new Imports();
  const records = model.declarations.filter(isRecord);
  const statements = records.flatMap((record) => [
    checkFunction(record, imports),
    ...(isVerified(record) ? [verifyFunction(record, imports)] : []),
  ]);
  return moduleText('Checks of records: each gives a copy with its defaults.', withoutOwn(imports, './record_checks.js'), statements);
}

/** A module imports nothing of itself. */
function withoutOwn(imports: Imports, module: string): Imports {
  imports.drop(module);
  return imports;
}

function checkFunction(record: RecordDeclaration, imports: Imports): string {
  imports.use('./records.js', `type ${record.name}`);
  for (const name of ['type Checks', 'type Fields']) imports.use('./internal/functions.js', name);
  const names = record.fields.map((field) => quoted(property(field.name, field.type)));
  const entries = record.fields.map((field) => {
    const name = property(field.name, field.type);
    return entry(name, checkOf(field, { given: `fields.${name}`, at: `\`\${prefix}${field.name}\``, imports }));
  });
  const known = print([call('call.known', ['fields', array(names), 'prefix']), ';'], 2);
  const made = print(
    ['return ', call(`${imports.use('./internal/functions.js', 'present')}<${record.name}>`, [object(entries, true)]), ';'],
    2,
  );
  return functionText(`check${record.name}`, `call: Checks, prefix: string, fields: Fields`, record.name, [known, made]);
}

function functionText(name: string, params: string, returns: string, statements: readonly string[]): string {
  const body = statements.map((each) => `  ${each.replace(/\n/g, '\n  ')}`).join('\n');
  return `export function ${name}(${params}): ${returns} {\n${body}\n}`;
}

function verifyFunction(record: RecordDeclaration, imports: Imports): string {
  imports.use('./records.js', `type ${record.name}`);
  const statements = record.verify.map((rule) => {
    const verified = print([verifyCall(rule), ';'], 2);
    const unless = 'unless' in rule && rule.unless !== undefined ? `record.${property(rule.unless.name, rule.unless.type)}` : undefined;
    return unless === undefined ? verified : `if (${unless} === undefined) {\n  ${verified.replace(/\n/g, '\n  ')}\n}`;
  });
  const members = verifiedMembers(record).map(
    ({ field, of }) =>
      `for (const [at, each] of record.${property(field.name, field.type)}${field.optional || field.default !== undefined ? '?.entries() ?? []' : '.entries()'}) verify${of.name}(call, \`\${prefix}${field.name}[\${at}].\`, each);`,
  );
  return functionText(`verify${record.name}`, `call: Checks, prefix: string, record: ${record.name}`, 'void', [...statements, ...members]);
}

function verifyCall(rule: VerifyRule): Doc {
  const list = `record.${property(rule.in.name, rule.in.type)}`;
  const at = `\`\${prefix}${rule.in.name}\``;
  switch (rule.kind) {
    case 'unique':
      return call('call.unique', [at, list, quoted(property(rule.by.name, rule.by.type))]);
    case 'exactly_one_where':
    case 'at_most_one_where': {
      const equals = object(rule.equals.map(({ field, value }) => entry(property(field.name, field.type), literal(value))));
      const or =
        rule.or &&
        object([entry(property(rule.or.field.name, rule.or.field.type), `record.${property(rule.or.is.name, rule.or.is.type)}`)]);
      return call(rule.kind === 'exactly_one_where' ? 'call.exactlyOneWhere' : 'call.atMostOneWhere', [
        at,
        list,
        equals,
        ...(or ? [or] : []),
      ]);
    }
    case 'refers':
      return call('call.refers', [
        `\`\${prefix}${rule.from.name}\``,
        `record.${property(rule.from.name, rule.from.type)}`,
        at,
        list,
        quoted(property(rule.by.name, rule.by.type)),
      ]);
  }
}

export function renderEncoders(model: Model): string {
  const imports = new Imports();
  const statements = model.declarations
    .filter(isRecord)
    .flatMap((record) => (record.encode === undefined ? [] : [encoder(record, record.encode, imports)]));
  const unions = unionEncoders(model, imports);
  return moduleText('Records as messages of the wire.', withoutOwn(imports, './encoders.js'), [...statements, ...unions]);
}

function encoder(record: RecordDeclaration, encode: NonNullable<RecordDeclaration['encode']>, imports: Imports): string {
  imports.use('./records.js', `type ${record.name}`);
  imports.use('./wire/sent.js', 'type * as sent');
  const scope = new Scope(imports);
  const whole = encode.fields.some(({ from }) => from === undefined);
  for (const field of record.fields) {
    scope.alias(
      { kind: 'field', name: field.name, type: field.type, optional: field.optional, absence: field.absence, used: true },
      fieldText(field, whole, imports),
    );
  }
  const message = typeName(encode.message.name);
  const raising = encoderFails(record);
  if (raising) imports.use('./internal/functions.js', 'type Checks');
  const text = print(['return ', object(messageEntries(encode.fields, scope), true), ';'], 2);
  return functionText(`encode${record.name}`, `${raising ? 'call: Checks, ' : ''}record: ${record.name}`, `sent.${message}`, [text]);
}

/** Where a record states its message as a whole, a default stands wherever the field is read. */
function fieldText(field: RecordField, whole: boolean, imports: Imports): string {
  const read = `record.${property(field.name, field.type)}`;
  if (field.single) return `${imports.use('./internal/functions.js', 'listOf')}(${read})`;
  if (!whole || field.default === undefined) return read;
  const standing = `${read} ?? ${print(literal(field.default), 0)}`;
  return field.type.kind === 'list' ? `(${standing})` : standing;
}

/** Fields that live as texts in one list of pairs stand together, where the first of them is. */
function messageEntries(fields: readonly EncodedField[], scope: Scope): Doc[] {
  const values = new Values(scope);
  const done = new Set<string>();
  return fields.flatMap((field): Doc[] => {
    if (field.kind !== 'pair') return [entry(key(field.to.name), withDefault(field, values))];
    if (done.has(field.to.name)) return [];
    done.add(field.to.name);
    const together = fields.filter(
      (each): each is EncodedField & { kind: 'pair' } => each.kind === 'pair' && each.to.name === field.to.name,
    );
    const pairs = object(
      together.map((each) => entry(key(each.key), values.doc(each.value))),
      true,
    );
    return [entry(key(field.to.name), call(scope.imports.use('./internal/functions.js', 'toPairs'), [pairs]))];
  });
}

/** A field with a default may be absent in the interface; its zero default is the wire's. */
function withDefault(field: EncodedField & { kind: 'field' | 'pairs' }, values: Values): Doc {
  const { value, from } = field;
  if (from === undefined) return values.sent(field.to, value);
  if (field.kind === 'pairs') {
    const name = values.doc(value);
    const pairs = call(values.scope.imports.use('./internal/functions.js', 'mapPairs'), [name]);
    return from.optional ? conditional([name, ' !== undefined'], pairs, 'undefined') : pairs;
  }
  if (from.default !== undefined && !from.optional && value.kind === 'each') {
    const list = value.list.kind === 'name' ? { ...value.list, optional: true } : value.list;
    return values.doc({ ...value, optional: true, list });
  }
  if (from.default === undefined || from.optional || value.kind !== 'convert' || value.of.kind !== 'name') return values.doc(value);
  const optional = { ...value.of, optional: true, binding: { ...value.of.binding, optional: true } };
  return values.doc({ ...value, optional: true, of: optional });
}
