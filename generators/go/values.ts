/** Prints the Model's values as Go expressions; what an expression cannot say becomes statements before it. */
import type {
  Binding,
  CaseValue,
  ConstantValue,
  ConvertValue,
  FirstValue,
  FunctionValue,
  MapValue,
  MessageValue,
  NameValue,
  NewValue,
  PairsValue,
  PathStep,
  ResultValue,
  SerializedValue,
  Type,
  Value,
  WireField,
} from '../model/model.js';
import type { Body } from './body.js';
import { convert } from './conversions.js';
import { conditionText } from './conditions.js';
import { callText, listLiteral, literal, quoted } from './layout.js';
import { assertNever } from './never.js';
import { always, both, isGiven, isText, negated, notEmpty, read, unlessZero, type Printed } from './printed.js';
import { isDeclared, isSlice, type Types } from './types.js';
import { wireEnumValue, wireField, wireType } from './wire.js';

/** Kit functions that read an answer: in Go they may find that it is none, and so need the call. */
const readers: ReadonlySet<string> = new Set(['decode_rows', 'decode_hits']);

export class Values {
  constructor(
    readonly body: Body,
    readonly types: Types,
    private readonly isPublic: (type: Type) => boolean,
  ) {}

  /** `hint` names the variable that a value may need. */
  print(value: Value, hint = 'value'): Printed {
    switch (value.kind) {
      case 'name':
        return this.name(value);
      case 'constant':
        return always(this.constant(value));
      case 'list':
        return this.list(value);
      case 'message':
        return always(this.message(value, hint));
      case 'result':
        return always(this.result(value));
      case 'map':
        return this.map(value);
      case 'json':
        return this.json(this.print(value.of, hint));
      case 'pairs':
        return this.pairs(value);
      case 'base64':
        return this.applied('toBase64', this.print(value.of, hint));
      case 'serialized':
        return this.serialized(value);
      case 'text':
        return this.suffixed('.String()', this.print(value.of, hint));
      case 'first':
        return this.first(value, hint);
      case 'merge':
        return this.merge(
          value.of.map((each) => this.print(each, hint)),
          value.optional,
        );
      case 'case':
        return this.hoisted(value, hint);
      case 'when':
        return this.when(value, hint);
      case 'function':
        return this.function(value);
      case 'new':
        return always(this.newRecord(value));
      case 'convert':
        return convert(this, value, this.print(this.converted(value), hint));
      case 'each':
      case 'pluck':
        throw new Error(`Go prints no ${value.kind} yet (${value.place.file}:${value.place.line.toString()})`);
      default:
        return assertNever(value);
    }
  }

  /** Puts a value into a variable; `operator` declares it or not. */
  assign(target: string, value: Value, operator: ':=' | '='): void {
    if (value.kind === 'first' && !this.isSimpleFirst(value)) {
      this.assignFirst(target, value, operator);
      return;
    }
    if (value.kind === 'case') {
      this.assignCase(target, value, operator);
      return;
    }
    const printed = this.print(value, target);
    if (printed.present === undefined || printed.zero) {
      this.body.add(`${target} ${operator} ${printed.text}`);
      return;
    }
    if (operator === ':=') this.body.add(`var ${target} ${this.types.of(value.type)}`);
    this.body.block(`if ${printed.present} {`, () => {
      this.body.add(`${target} = ${printed.text}`);
    });
  }

  /** As a field of a record or result takes it. */
  field(printed: Printed, type: string): string {
    if (type.startsWith('*')) {
      if (printed.pointer !== undefined) return printed.pointer;
      if (printed.present !== undefined && printed.zero) return `nonZero(${printed.text})`;
      return `Ptr(${printed.text})`;
    }
    return printed.present === undefined || printed.zero ? printed.text : `when(${printed.present}, ${printed.text})`;
  }

  /** Entries of `pair(key, value)`; an absent value becomes nil, which sends nothing. */
  entry(key: string, value: Value): string {
    const printed = this.print(value, key);
    return `pair(${quoted(key)}, ${this.orNil(printed, value.type)})`;
  }

  private orNil(printed: Printed, type: Type): string {
    if (printed.present === undefined) return printed.text;
    if (printed.pointer !== undefined) return printed.pointer;
    if (!printed.zero) return `ifGiven(${printed.present}, ${printed.text})`;
    return isSlice(type) || type.kind === 'map' || (type.kind === 'scalar' && type.name === 'json')
      ? printed.text
      : `unlessZero(${printed.text})`;
  }

  // ------------------------------------------------------------------------------------------------------------- names

  private name(value: NameValue): Printed {
    const { binding, path } = value;
    if (binding.kind === 'client') return this.ofClient(path);
    if (binding.kind === 'target') return always(`target${this.body.names.exported(fieldName(path[0]))}`);
    let printed = this.bound(binding);
    let type = binding.type;
    for (const step of path) {
      printed = this.step(printed, type, step);
      type = step.type;
    }
    return printed;
  }

  private bound(binding: Binding): Printed {
    const printed = this.body.reading(binding);
    return printed.pointer !== undefined && this.body.knows(printed.pointer) ? always(`*${printed.pointer}`) : printed;
  }

  private step(base: Printed, of: Type | undefined, step: PathStep): Printed {
    switch (step.kind) {
      case 'index':
        return unlessZero(`memberAt(${base.text}, ${step.index.toString()})`, `len(${base.text}) > ${step.index.toString()}`);
      case 'key': {
        const key = typeof step.key === 'string' ? quoted(step.key) : this.print(step.key).text;
        const text = of?.kind === 'list' ? `pairValue(${base.text}, ${key})` : `${base.text}[${key}]`;
        const given = isText(step.type) || step.type.kind === 'wire_scalar' ? isGiven(text, step.type) : `${text} != nil`;
        return unlessZero(text, given);
      }
      case 'field':
        return this.fieldOf(base, step);
      default:
        return assertNever(step);
    }
  }

  private fieldOf(base: Printed, step: PathStep & { kind: 'field' }): Printed {
    if (step.of.kind === 'message') {
      const text = `${base.text}.Get${wireField(step.name)}()`;
      if (step.optional) {
        const present = step.type.kind === 'message' ? `${text} != nil` : `${base.text}.${wireField(step.name)} != nil`;
        return unlessZero(text, present);
      }
      return base.present === undefined ? always(text) : unlessZero(text, base.present);
    }
    const internal = isDeclared(step.of, 'host');
    const holder = base.text.startsWith('*') ? `(${base.text})` : base.text;
    const text = `${holder}.${internal ? this.body.names.local(step.name) : this.body.names.exported(step.name)}`;
    if (step.absence !== 'never') return read(text, step.type, step.absence, true);
    return base.present === undefined ? always(text) : unlessZero(text, base.present);
  }

  /** What the client knows: `$client.last_write.$collection_name` and the plain ones. */
  private ofClient(path: readonly PathStep[]): Printed {
    const [first, second] = path;
    const name = fieldName(first);
    if (second?.kind === 'key' && typeof second.key !== 'string') {
      const text = `call.${this.body.names.local(name)}(${this.print(second.key).text})`;
      return unlessZero(text, `${text} != 0`);
    }
    const text = `call.client.${this.body.names.local(name)}()`;
    return unlessZero(text, `${text} != ""`);
  }

  // -------------------------------------------------------------------------------------------------------- literals

  constant(value: Pick<ConstantValue, 'type' | 'value'>): string {
    const { type } = value;
    if (type.kind === 'wire_enum') return wireEnumValue(type.enum.fullName, String(value.value));
    if (type.kind === 'declared' && this.isPublic(type)) {
      const { declaration } = type;
      if (declaration.kind === 'subset') return this.body.names.member(declaration.of.name, String(value.value));
      if (declaration.kind === 'enum') return this.body.names.member(declaration.name, String(value.value));
      if (declaration.kind === 'text_enum' && declaration.members.includes(String(value.value)))
        return this.body.names.member(declaration.name, String(value.value));
    }
    return typeof value.value === 'string' ? quoted(value.value) : String(value.value);
  }

  private list(value: Value & { kind: 'list' }): Printed {
    if (isDeclared(value.type, 'union')) {
      if (value.members.length > 0) throw new Error('Go prints no list of a union with members');
      return always('Int64IDs{}');
    }
    if (isDeclared(value.type, 'host')) return always('&RowSet{}');
    const type = this.types.of(value.type);
    const members = value.members.map((member) => {
      const text = this.field(this.print(member), '');
      // A member of a list of records needs no type before it.
      return member.kind === 'new' ? text.slice(text.indexOf('{')) : text;
    });
    return always(listLiteral(type, members));
  }

  /** `&pb.Message{…}`; fields that are not always there and cannot be zero follow as statements. */
  message(value: MessageValue, hint: string, extra: readonly (readonly [string, string])[] = []): string {
    const entries: [string, string][] = [];
    const later: { field: WireField; printed: Printed }[] = [];
    for (const { field, value: own } of value.fields) {
      const printed = this.print(own, field.name);
      if (printed.present === undefined || (printed.zero && field.oneof === undefined)) entries.push(this.wireEntry(value, field, printed));
      else later.push({ field, printed });
    }
    const made = literal(`&${wireType(value.message.fullName)}`, [...extra, ...entries]);
    if (later.length === 0) return made;
    const name = this.body.fresh(hint);
    this.body.add(`${name} := ${made}`);
    for (const { field, printed } of later) {
      const [key, text] = this.wireEntry(value, field, { ...printed, present: undefined });
      this.body.block(`if ${printed.present ?? 'true'} {`, () => {
        this.body.add(`${name}.${key} = ${text}`);
      });
    }
    return name;
  }

  private wireEntry(value: MessageValue, field: WireField, printed: Printed): [string, string] {
    if (field.oneof !== undefined) {
      const wrapper = `${wireType(value.message.fullName)}_${wireField(field.name)}`;
      return [wireField(field.oneof), `&${wrapper}{${wireField(field.name)}: ${printed.text}}`];
    }
    return [wireField(field.name), field.presence ? this.field(printed, '*') : printed.text];
  }

  private result(value: ResultValue): string {
    const entries = value.fields.map(({ field, value: own }): [string, string] => {
      const type = this.types.field(field.type, resultAbsence(field));
      return [this.body.names.exported(field.name), this.field(this.print(own, field.name), type)];
    });
    return literal(`&${this.types.of(value.type)}`, entries);
  }

  private newRecord(value: NewValue): string {
    if (value.spread !== undefined) throw new Error('Go prints no spread into a record');
    const entries = value.fields.map(({ field, value: own }): [string, string] => {
      const type = this.types.field(field.type, field.absence);
      return [this.body.names.exported(field.name), this.field(this.print(own, field.name), type)];
    });
    return literal(this.types.of(value.type), entries);
  }

  // ----------------------------------------------------------------------------------------------- maps, pairs, JSON

  private map(value: MapValue): Printed {
    const entries = value.entries.map(({ key, value: own }) => this.entry(key, own));
    const texts =
      value.type.kind === 'map' &&
      (value.type.of.kind === 'wire_scalar' || (value.type.of.kind === 'scalar' && value.type.of.name === 'string'));
    if (texts) this.body.unchecked = true;
    const text = texts ? callText('textMap', ['call', ...entries], 1) : callText('object', entries);
    return value.optional ? unlessZero(text, `${text} != nil`) : always(text);
  }

  private pairs(value: PairsValue): Printed {
    this.body.unchecked = true;
    if (value.of.kind === 'map')
      return unlessAbsent(callText('toPairs', ['call', ...value.of.entries.map(({ key, value: own }) => this.entry(key, own))], 1));
    return unlessAbsent(`mapPairs(call, ${this.print(value.of).text})`);
  }

  private json(of: Printed): Printed {
    this.body.unchecked = true;
    return of.present === undefined ? always(`toJSON(call, ${of.text})`) : { ...always(`toJSON(call, ${of.text})`), present: of.present };
  }

  private merge(of: readonly Printed[], optional: boolean): Printed {
    this.body.unchecked = true;
    const text = callText('merged', ['call', ...of.map(({ text: each }) => (each === 'object()' ? 'map[string]any{}' : each))], 1);
    return optional ? unlessZero(text, `${text} != nil`) : always(text);
  }

  private serialized(value: SerializedValue): Printed {
    this.body.unchecked = true;
    const of = this.print(value.of);
    if (of.present !== undefined) throw new Error('Go prints no serialized value that may be absent');
    const encode = `encode${this.types.of(value.of.type)}(call, ${of.text})`;
    if (value.with.length === 0) return always(`serialized(call, ${encode})`);
    const name = this.body.fresh('message');
    this.body.add(`${name} := ${encode}`);
    for (const { field, value: own } of value.with) this.body.add(`${name}.${wireField(field.name)} = ${this.print(own, field.name).text}`);
    return always(`serialized(call, ${name})`);
  }

  // ------------------------------------------------------------------------------------------------------- choices

  private isSimpleFirst(value: FirstValue): boolean {
    return (
      !isSlice(value.type) &&
      !isDeclared(value.type, 'union') &&
      value.of.every((each, at) => isPlain(each) || (at === value.of.length - 1 && isCertain(each)))
    );
  }

  private first(value: FirstValue, hint: string): Printed {
    if (!this.isSimpleFirst(value)) return this.hoisted(value, hint);
    const members = value.of.map((each) => this.print(each, hint));
    const last = members.at(-1);
    if (last === undefined) throw new Error('first of nothing');
    const before = members.slice(0, -1);
    if (before.every((each) => each.pointer === undefined)) {
      const text = `cmp.Or(${members.map((each) => each.text).join(', ')})`;
      return last.present === undefined ? always(text) : unlessZero(text, isGiven(text, value.type));
    }
    const pointers = before.map((each) => each.pointer ?? `nonZero(${each.text})`);
    if (last.present === undefined) return always(`orDefault(${joined(pointers)}, ${last.text})`);
    const pointer = joined([...pointers, last.pointer ?? `nonZero(${last.text})`]);
    return { text: `orZero(${pointer})`, present: `${pointer} != nil`, zero: true, pointer };
  }

  /** `x := a`, then `if x is absent { x = b }`; a chain of conditions where a's absence has no zero. */
  private assignFirst(target: string, value: FirstValue, operator: ':=' | '='): void {
    const [head, ...rest] = value.of;
    if (head === undefined) throw new Error('first of nothing');
    const first = this.print(head, target);
    const declare = (): void => {
      if (operator === ':=') this.body.add(`var ${target} ${this.types.of(value.type)}`);
    };
    if (first.present === undefined || first.zero) {
      this.body.add(`${target} ${operator} ${first.text}`);
    } else {
      declare();
      this.body.block(`if ${first.present} {`, () => {
        this.body.add(`${target} = ${first.text}`);
      });
    }
    const absent = negated(
      isSlice(value.type) || isDeclared(value.type, 'union') ? notEmpty(target, value.type) : isGiven(target, value.type),
    );
    for (const each of rest) {
      const printed = this.printLater(each, target);
      this.body.block(`if ${both(isDeclared(value.type, 'union') ? `${target} == nil` : absent, printed.present) ?? absent} {`, () => {
        this.body.add(`${target} = ${printed.text}`);
      });
    }
  }

  /** A member that is evaluated only where it is wanted: it may not need statements. */
  private printLater(value: Value, hint: string): Printed {
    return this.print(value, hint);
  }

  private assignCase(target: string, value: CaseValue, operator: ':=' | '='): void {
    if (operator === ':=') this.body.add(`var ${target} ${this.types.of(value.type)}`);
    const subject = this.print(value.subject);
    this.body.block(`switch ${subject.text} {`, () => {
      for (const each of value.cases) {
        if (each.type !== undefined) throw new Error('Go prints no case by member of a union yet');
        this.body.bind(each.binding, subject);
        this.body.add(`case ${this.constant({ type: value.subject.type, value: each.member })}:`);
        this.body.block(
          '',
          () => {
            this.assign(target, each.value, '=');
          },
          '',
        );
      }
    });
  }

  private hoisted(value: Value, hint: string): Printed {
    const name = this.body.fresh(hint);
    this.assign(name, value, ':=');
    if (!value.optional) return always(name);
    return unlessZero(
      name,
      isSlice(value.type) || value.type.kind === 'map' || isDeclared(value.type, 'union') ? `${name} != nil` : isGiven(name, value.type),
    );
  }

  private when(value: Value & { kind: 'when' }, hint: string): Printed {
    const condition = conditionText(this, value.condition);
    const printed = this.print(value.value, hint);
    if (printed.text === 'true') return unlessZero(condition, condition);
    return { text: `when(${condition}, ${printed.text})`, present: condition, zero: true, pointer: undefined };
  }

  // ------------------------------------------------------------------------------------------------------ functions

  private function(value: FunctionValue): Printed {
    let present: string | undefined;
    const args = value.args.map((arg, at) => {
      const takes = value.function.takes[at];
      if (arg === undefined) return takes?.type === 'string' ? '""' : 'nil';
      const printed = this.print(arg, takes?.name);
      if (takes?.optional === true) return printed.pointer ?? printed.text;
      present = both(present, printed.present);
      return printed.text;
    });
    const name = this.body.names.kit(value.function.name);
    const withCall = value.function.raises || readers.has(value.function.name);
    if (withCall) this.body.unchecked = true;
    const text = callText(name, withCall ? ['call', ...args] : args, withCall ? 1 : 0);
    return { text, present, zero: false, pointer: undefined };
  }

  private applied(name: string, of: Printed): Printed {
    return { text: `${name}(${of.text})`, present: of.present, zero: false, pointer: undefined };
  }

  private suffixed(suffix: string, of: Printed): Printed {
    return { text: `${of.text}${suffix}`, present: of.present, zero: false, pointer: undefined };
  }

  /** A list for a list type is printed as that type at once. */
  private converted(value: ConvertValue): Value {
    return value.of.kind === 'list' && isDeclared(value.type, 'list_of') ? { ...value.of, type: value.type } : value.of;
  }
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

const isPlain = (value: Value): boolean =>
  value.kind === 'name' || value.kind === 'constant' || (value.kind === 'convert' && isPlain(value.of));
const isCertain = (value: Value): boolean =>
  value.kind === 'convert' ? isCertain(value.of) : value.kind === 'function' && !value.optional;
const joined = (pointers: readonly string[]): string => (pointers.length === 1 ? (pointers[0] ?? '') : `cmp.Or(${pointers.join(', ')})`);
const unlessAbsent = (text: string): Printed => ({ text, present: undefined, zero: true, pointer: undefined });

function fieldName(step: PathStep | undefined): string {
  if (step?.kind !== 'field') throw new Error('a field was expected');
  return step.name;
}
