/** Prints values of the Model as expressions. */
import type {
  Condition,
  ConvertValue,
  FirstValue,
  FunctionValue,
  MapValue,
  MessageValue,
  NameValue,
  PathStep,
  Type,
  Value,
  CommonParam,
  WireField,
} from '../model/model.js';
import { isPinned } from '../model/client_state.js';
import { camel } from '../words.js';
import { assertNever } from './assert_never.js';
import { Conditions } from './conditions.js';
import { caseOf, eachOf, pluckOf } from './choice_values.js';
import { conversion, takesAbsent } from './convert.js';
import { absentUnless, atom, branch, enclosed, firstPresent, type Expression } from './expression.js';
import { array, binary, call, entry, object, type Doc } from './layout.js';
import { key, method, property, quoted } from './names.js';
import type { Scope } from './scope.js';
import { presence, withoutAbsence } from '../model/presence.js';
import { isGeneric } from './type_text.js';
import { typeName } from './type_name.js';

const functions = './internal/functions.js';

/** Functions that take host types whose rows a caller may give a type to. */
const genericOf = (type: Type | undefined): string => (type?.kind === 'declared' && isGeneric(type.declaration) ? '<R>' : '');

export class Values {
  readonly #conditions: Conditions;

  constructor(readonly scope: Scope) {
    this.#conditions = new Conditions(this);
  }

  doc(value: Value): Doc {
    return this.print(value).doc;
  }

  /** In a place that takes no absence: what is absent gets the zero of its type. */
  certain(value: Value): Doc {
    return this.certainly(value).doc;
  }

  /** What a method gives: where it is absent and has no zero, the server left out what it must tell. */
  needed(value: Value): Doc {
    const isFixed = value.type.kind === 'declared' && value.type.declaration.kind === 'result' && value.optional;
    return isFixed ? call(this.use('needed'), ['call', quoted(lastName(value)), this.doc(value)]) : this.certain(value);
  }

  certainly(value: Value): Expression {
    if (!value.optional || value.kind === 'concat') return this.print(value);
    if (value.kind === 'function') return atom(this.#call(value));
    const zero = zeroOf(value.type);
    return zero === undefined ? this.print(value) : firstPresent([this.print(value), atom(zero)]);
  }

  /** Where it is known to be there. */
  present(value: Value): Doc {
    if (value.kind === 'convert' && conversion(value.from, value.type, this.scope.imports) === undefined) return this.present(value.of);
    return value.kind === 'name' ? this.#path(value, true) : this.certain(value);
  }

  print(value: Value): Expression {
    switch (value.kind) {
      case 'name':
        return atom(this.name(value));
      case 'constant':
        return atom(this.constant(value.value, value.type));
      case 'list':
        return this.#list(value.members, value.type);
      case 'message':
        return this.#message(value);
      case 'map':
        return this.#map(value);
      case 'result': {
        const entries = value.fields.map(({ field, value: of }) => entry(camel(field.name), this.doc(of)));
        const isWhole = value.fields.every(({ value: of }) => !of.optional);
        return atom(isWhole ? object(entries) : call(`${this.use('present')}<${value.result.name}>`, [object(entries)]));
      }
      case 'json':
        return this.#applied('toJson', value.of);
      case 'pairs':
        if (value.of.kind === 'map') return atom(call(this.use('toPairs'), [this.#mapped(value.of)]));
        return this.#applied(isDeclaredOrder(value.of) ? 'toPairs' : 'mapPairs', value.of);
      case 'base64':
        return this.#applied('base64', value.of);
      case 'serialized': {
        const record = this.doc({
          kind: 'convert',
          of: value.of,
          from: value.of.type,
          type: { kind: 'message', message: value.message },
          optional: false,
          place: value.place,
        });
        const body =
          value.with.length === 0
            ? record
            : object([['...', record], ...value.with.map(({ field, value: of }) => entry(key(field.name), this.doc(of)))]);
        return atom(call(this.use('serialized'), [quoted(value.message.name), body]));
      }
      case 'text': {
        const names = this.scope.imports.use('./enums.js', `${camel(value.enum.name)}Names`);
        const doc = call(`${names}.wireName`, [this.doc(value.of)]);
        return value.of.optional ? absentUnless(this.condition({ kind: 'present', of: value.of }), doc) : atom(doc);
      }
      case 'first':
        return this.#first(value);
      case 'merge':
        return atom(call(this.use('merged'), ['call', ...value.of.map((each) => this.#mapped(each))]));
      case 'when':
        return absentUnless(this.condition(value.condition), branch(this.print(value.value)));
      case 'each':
        return eachOf(this, value);
      case 'concat':
        return atom(array(value.of.map((each) => ['...', enclosed(this.certainly(each))])));
      case 'pluck':
        return pluckOf(this, value);
      case 'function':
        return this.#function(value);
      case 'new':
        return atom(object(value.fields.map(({ field, value: of }) => entry(property(field.name, field.type), this.doc(of)))));
      case 'convert':
        return this.#convert(value.of, value.from, value.type);
      case 'case':
        return caseOf(this, value);
      default:
        return assertNever(value);
    }
  }

  /** `response.schema?.fields[0]` */
  name(value: NameValue): string {
    return this.#path(value, false);
  }

  #path(value: NameValue, isPresent: boolean): string {
    const { binding, path } = value;
    if (binding.kind === 'client') return this.#client(path);
    let text = this.scope.find(binding);
    let mayBeAbsent = binding.optional;
    let from: Type | undefined = binding.type;
    for (const step of path) {
      if (step.kind === 'key' && from?.kind === 'list') {
        text = `${this.use('fromPairs')}(${text})`;
        mayBeAbsent = false;
      }
      text += this.step(step, mayBeAbsent && !isPresent);
      mayBeAbsent = step.kind !== 'field' || step.optional;
      if (step.kind === 'field' && isPacked(step)) text = `${this.use('unpacked')}(${text})`;
      from = step.type;
    }
    return text;
  }

  step(step: PathStep, afterAbsent = false): string {
    switch (step.kind) {
      case 'field': {
        const name =
          step.of.kind === 'message'
            ? step.name
            : step.of.kind === 'declared' && step.of.declaration.kind === 'record'
              ? property(step.name, step.type)
              : camel(step.name);
        return `${afterAbsent ? '?' : ''}.${name}`;
      }
      case 'index':
        return `${afterAbsent ? '?.' : ''}[${step.index}]`;
      case 'key': {
        if (typeof step.key !== 'string') return `${afterAbsent ? '?.' : ''}[${this.name(step.key as NameValue)}]`;
        const isName = /^[A-Za-z_]\w*$/.test(step.key);
        return isName ? `${afterAbsent ? '?' : ''}.${step.key}` : `${afterAbsent ? '?.' : ''}[${quoted(step.key)}]`;
      }
    }
  }

  /** State of the client, and what it last wrote. */
  #client(path: readonly PathStep[]): string {
    const [field, last] = path;
    if (field?.kind !== 'field') throw new Error('$client is read by its fields');
    if (field.name === 'last_write' && last?.kind === 'key' && typeof last.key !== 'string')
      return `call.lastWrite(${this.name(last.key as NameValue)})`;
    if (field.name === 'host') return 'this.host';
    if (isPinned(field.name)) return `call.pinned(${quoted(field.name)})`;
    const state: Readonly<Record<string, string>> = { authorization: 'credentials', identifier: 'identifier?.toString()' };
    return `this.state.${state[field.name] ?? camel(field.name)}`;
  }

  constant(value: unknown, type: Type): Doc {
    if (type.kind === 'wire_enum') {
      this.scope.imports.use('./wire/enums.js', '* as enums');
      const wireName = type.enum.values.find(({ name }) => name === value)?.name ?? String(value);
      return `enums.${typeName(type.enum.name)}.${wireName}`;
    }
    if (Array.isArray(value)) return array(value.map((each) => this.constant(each, type)));
    if (typeof value === 'object' && value !== null)
      return object(Object.entries(value).map(([name, each]) => entry(key(name), this.constant(each, type))));
    return typeof value === 'string' ? quoted(value) : String(value);
  }

  #list(members: readonly Value[], type: Type): Expression {
    if (type.kind === 'declared' && type.declaration.name === 'RowSet') return atom(`${this.use('decodeRows')}<R>(call, [], [])`);
    const docs = members.map((each) => this.doc(each));
    return atom(members.some((each) => each.optional) ? call(this.use('listed'), docs) : array(docs));
  }

  #message(value: MessageValue): Expression {
    const there = withoutAbsence(value);
    const { fields } = there.kind === 'message' ? there : value;
    const doc = object(fields.map(({ field, value: of }) => this.#field(field, of)));
    return value.optional ? absentUnless(this.#anyPresent(value.fields.map(({ value: of }) => of)), doc) : atom(doc);
  }

  /** What all of them are converted from and to is converted once. */
  #first(value: FirstValue): Expression {
    const converted = value.of.filter((each) => each.kind === 'convert');
    const [one] = converted;
    const isCommon =
      one !== undefined && converted.length === value.of.length && converted.every((each) => conversionName(each) === conversionName(one));
    if (!isCommon || value.optional) return firstPresent(value.of.map((each) => this.print(each)));
    const convert = conversion(one.from, one.type, this.scope.imports);
    const inner = firstPresent(converted.map((each) => this.print(each.of)));
    const [head = '', tail = ''] = convert === undefined ? [] : convert('\0').split('\0');
    return head.endsWith('(') && tail === ')'
      ? atom(call(head.slice(0, -1), [inner.doc]))
      : firstPresent(value.of.map((each) => this.print(each)));
  }

  /** A message as it is sent: with the fields that common parameters fill where the call gave them. */
  request(value: MessageValue, common: readonly CommonParam[]): Doc {
    const own = value.fields.map(({ field, value: of }) => this.#field(field, of));
    const filled = common.flatMap(({ name, field, type }) => {
      const isThere =
        field !== undefined &&
        value.message.fields.some((each) => each.name === field) &&
        !value.fields.some((each) => each.field.name === field);
      return isThere ? [entry(key(field), `call.options.${property(name, type)}`)] : [];
    });
    return object([...own, ...filled]);
  }

  #field(field: WireField, of: Value): Doc {
    return entry(key(field.name), this.sent(field, of));
  }

  /** A value as a field of a message takes it. */
  sent(field: WireField, of: Value): Doc {
    return field.mapKey === undefined || of.kind !== 'map' ? this.doc(of) : this.#wireMap(of, field).doc;
  }

  #map(value: MapValue): Expression {
    const doc = this.#mapped(value);
    return value.optional ? absentUnless(this.#anyPresent(value.entries.map(({ value: of }) => of)), doc) : atom(doc);
  }

  /** A literal whose absent entries are left out by who takes it. */
  #mapped(value: Value): Doc {
    return value.kind === 'map' ? object(value.entries.map((each) => entry(key(each.key), this.doc(each.value)))) : this.doc(value);
  }

  /** A map on the wire has no absent entries. */
  #wireMap(value: MapValue, field: WireField): Expression {
    const doc = this.#mapped(value);
    const some = value.entries.filter(({ value: of }) => of.optional);
    if (some.length === 0) return atom(doc);
    return value.optional && some.length === 1
      ? absentUnless(this.#anyPresent(some.map(({ value: of }) => of)), doc)
      : atom(call(`${this.use('present')}${this.#entriesType(field)}`, [doc]));
  }

  /** What a map literal has whose absent entries are left out. */
  #entriesType({ type }: WireField): string {
    if (type.kind !== 'message') return '';
    this.scope.imports.use('./wire/sent.js', 'type * as sent');
    return `<Record<string, sent.${typeName(type.message.name)}>>`;
  }

  #anyPresent(values: readonly Value[]): Doc {
    return binary(
      '||',
      values.map((each) => this.condition(presence(each))),
    );
  }

  /** A function of one value; absent where the value is. */
  #applied(name: string, of: Value): Expression {
    const doc = call(this.use(name), [
      of.kind === 'map' || of.kind === 'merge' ? (of.kind === 'map' ? this.#mapped(of) : this.doc(of)) : this.doc(withoutAbsence(of)),
    ]);
    return of.optional ? absentUnless(this.condition({ kind: 'present', of }), doc) : atom(doc);
  }

  #function(value: FunctionValue): Expression {
    const needed = value.args.filter(
      (arg, index): arg is Value => arg?.optional === true && value.function.takes[index]?.optional !== true,
    );
    if (needed.length === 0) return atom(this.#call(value));
    const test = binary(
      '&&',
      needed.map((each) => this.condition({ kind: 'present', of: each })),
    );
    return absentUnless(test, this.#call(value, needed));
  }

  #call(value: FunctionValue, present: readonly Value[] = []): Doc {
    const { function: own, args } = value;
    const docs = args.map((arg) =>
      arg === undefined ? 'undefined' : present.includes(arg) ? this.doc(withoutAbsence(arg)) : this.doc(arg),
    );
    while (docs.at(-1) === 'undefined') docs.pop();
    return call(`${this.use(method(own.name))}${genericOf(own.gives)}`, own.raises || own.reads ? ['call', ...docs] : docs);
  }

  #convert(of: Value, from: Type, to: Type): Expression {
    const convert = conversion(from, to, this.scope.imports, lastName(of));
    if (convert === undefined) return this.print(of);
    if (of.kind !== 'name') {
      const { doc } = this.print(of);
      const [head = '', tail = ''] = convert('\0').split('\0');
      if (of.optional) throw new Error(`the generator of TypeScript converts no ${of.kind} that may be absent yet`);
      return atom(head.endsWith('(') && tail === ')' ? call(head.slice(0, -1), [doc]) : [head, doc, tail]);
    }
    const plain = convert(this.name(of));
    if (!of.optional || takesAbsent(plain)) return atom(plain);
    return absentUnless(this.condition({ kind: 'present', of }), convert(this.#path(of, true)));
  }

  condition(condition: Condition): Doc {
    return this.#conditions.print(condition);
  }

  use(name: string): string {
    return this.scope.imports.use(functions, name);
  }
}

/** Integers that the stubs keep as the wire's bytes. */
const isPacked = ({ of, name }: PathStep & { readonly kind: 'field' }): boolean =>
  of.kind === 'message' && of.message.name === 'schema.LongArray' && name === 'data';

/** Literals have their own order; a user's map is sorted. */
const isDeclaredOrder = (value: Value): boolean => value.kind === 'map';

const conversionName = ({ from, type }: ConvertValue): string => `${kindText(from)} ${kindText(type)}`;

const kindText = (type: Type): string => (type.kind === 'scalar' || type.kind === 'wire_scalar' ? `${type.kind} ${type.name}` : type.kind);

/** What the last named step of a path is called: `report_value`. */
function lastName(value: Value): string {
  if (value.kind === 'convert') return lastName(value.of);
  if (value.kind !== 'name') return '';
  const last = value.path.filter(({ kind }) => kind !== 'index').at(-1);
  if (last?.kind === 'field') return last.name;
  return last?.kind === 'key' && typeof last.key === 'string' ? last.key : value.binding.name;
}

function zeroOf(type: Type): string | undefined {
  if (type.kind === 'list') return '[]';
  if (type.kind === 'map') return '{}';
  if (type.kind !== 'scalar' && type.kind !== 'wire_scalar') return undefined;
  if (type.name === 'string') return "''";
  if (type.name === 'bool') return 'false';
  return type.name === 'bytes' || type.name === 'json' ? undefined : '0';
}
