/** Values of the Model as Java expressions. */
import { decode, decoderReference } from './decoders.js';
import { placeOf, takesCall } from './functions.js';
import { assertNever } from './never.js';
import { accessor, constant, local, method, quoted, typeName, wireName } from './names.js';
import { call, chain, joined, lambda, operators, ternary, textOf, word, type ChainLink, type Code } from './print/code.js';
import { boxed, isPrimitive, plain } from './types.js';
import { wireType } from './wire.js';
import type {
  Binding,
  CaseValue,
  Condition,
  ConstantValue,
  Declaration,
  FunctionValue,
  MapValue,
  MessageValue,
  NameValue,
  NewValue,
  PathStep,
  PluckValue,
  ResultField,
  TargetSettings,
  Type,
  Value,
  WireField,
} from '../model/model.js';

/** An expression and how its absence shows. */
export interface Expression {
  readonly code: Code;
  /** It may be null; with `present`, it is a message that is never null and `present` says whether it is set. */
  readonly nullable: boolean;
  readonly present?: Code;
  /** It is a list of KeyValuePair, whose entries are asked for by key. */
  readonly arePairs?: boolean;
  /** It is this member of this list. */
  readonly at?: readonly [list: Code, index: Code];
}

export interface Scope {
  readonly target: TargetSettings;
  /** Names of bindings that the body calls otherwise. */
  readonly renamed: ReadonlyMap<Binding, string>;
  /** Class that the text goes to: its own methods need no class before them. */
  readonly inClass?: string;
}

const given = (code: Code): Expression => ({ code, nullable: false });
const perhaps = (code: Code): Expression => ({ code, nullable: true });

/** Java's null where the value is absent. */
export function orNull({ code, present }: Expression): Code {
  return present === undefined ? code : ternary(present, code, word('null'));
}

/** Whether the value is there; undefined where it always is. */
export function presence({ code, nullable, present }: Expression): Code | undefined {
  if (present !== undefined) return present;
  return nullable ? joined(code, ' != null') : undefined;
}

/** With `whole`, an unset message reads as an empty one: for results that are always there. */
export function print(value: Value, scope: Scope, whole = false): Expression {
  switch (value.kind) {
    case 'name':
      return name(value, scope, whole, false);
    case 'constant':
      return given(word(constantText(value)));
    case 'list':
      return list(value.members, value.type, scope);
    case 'message':
      return given(message(value, scope));
    case 'result':
      return given(
        call(
          `new ${typeName(value.result.name)}`,
          ...value.result.fields.map((field) => {
            const own = value.fields.find((each) => each.field === field);
            return own === undefined ? word(absentText(field)) : orAbsent(print(own.value, scope, !field.optional), field);
          }),
        ),
      );
    case 'map':
      return map(value, scope);
    case 'json':
      return guarded([print(value.of, scope)], ([of]) => call('Json.toJson', of ?? []));
    case 'pairs':
      return pairs(value.of, scope);
    case 'base64':
      return guarded([print(value.of, scope)], ([of]) => call('Values.base64', of ?? []));
    case 'serialized': {
      const made = print(value.of, scope);
      return guarded([made], ([of]) => {
        const encoded = encode(value.of.type, of ?? [], scope);
        const links = value.with.map(({ field, value: own }): ChainLink => [`set${wireName(field.name)}`, print(own, scope).code]);
        // The formatter keeps toBuilder() beside what it copies.
        return links.length === 0
          ? chain(encoded, ['toByteString'])
          : chain(joined(encoded, '.toBuilder()'), ...links, ['build'], ['toByteString']);
      });
    }
    case 'text':
      return guarded([print(value.of, scope)], ([of]) => joined(of ?? [], '.wireName()'));
    case 'first':
      return first(value.of.map((each) => print(each, scope)));
    case 'merge': {
      const maps = value.of.map((each) => print(each, scope));
      return { code: call('call.merged', ...maps.map(orNull)), nullable: maps.every(({ nullable }) => nullable) };
    }
    case 'when': {
      const own = print(value.value, scope);
      const conditions = [condition(value.condition, scope), ...[presence(own)].filter((each) => each !== undefined)];
      return { code: own.code, nullable: true, present: operators('&&', ...conditions) };
    }
    case 'each': {
      const item = local(value.as.name);
      const made = orNull(print(value.value, scope));
      return guarded([print(value.list, scope)], ([of]) =>
        value.key === undefined
          ? call('Values.each', of ?? [], lambda(item, made))
          : call('Values.eachEntry', of ?? [], lambda(`(${local(value.key.name)}, ${item})`, made)),
      );
    }
    case 'function':
      return runtime(value, scope, whole);
    case 'new':
      return given(record(value, scope));
    case 'convert':
      return convert(value.of, value.from, value.type, scope, whole);
    case 'case':
      return choice(value, scope);
    case 'concat': {
      const lists = value.of.map((each) => orNull(print(each, scope)));
      return given(call('Values.concat', ...lists));
    }
    case 'pluck':
      return guarded([print(value.list, scope)], ([of]) => call('Values.each', where(value, of ?? [], scope), fieldOf(value.path, scope)));
    default:
      return assertNever(value);
  }
}

/** Those of a list whose fields have certain values; an absent value asks for nothing. */
function where({ where: wanted }: PluckValue, list: Code, scope: Scope): Code {
  return wanted.reduce((of, { path, value }) => call('Values.where', of, fieldOf(path, scope), orNull(print(value, scope))), list);
}

/** What gives a field of something. */
function fieldOf(path: readonly PathStep[], scope: Scope): Code {
  const [step, ...rest] = path;
  const named = step === undefined ? undefined : reference(step, rest, false);
  return named ?? lambda('each', follow(given(word('each')), path, scope, true, false).code);
}

/** By the member of a union, or by the value of an enum; nothing where no case holds. */
function choice(value: CaseValue, scope: Scope): Expression {
  const subject = print(value.subject, scope);
  const of = value.subject.type;
  if (of.kind === 'declared' && of.declaration.kind === 'union') {
    const union = typeName(of.declaration.name);
    const cases = value.cases.map(({ member: name, binding, value: own }) => {
      const item = 'chosen';
      const inner: Scope = { ...scope, renamed: new Map([...scope.renamed, [binding, item]]) };
      const read = subject.nullable
        ? call('Values.get', subject.code, word(`${union}::${accessor(name)}`))
        : joined(subject.code, `.${accessor(name)}()`);
      return perhaps(call('Values.get', read, lambda(item, orNull(print(own, inner)))));
    });
    return first(cases);
  }
  const made = value.cases.reduceRight<Code>((otherwise, { member: name, value: own }) => {
    const same = call('Objects.equals', subject.code, word(constantText({ type: of, value: name })));
    return ternary(same, orNull(print(own, scope)), otherwise);
  }, word('null'));
  return perhaps(made);
}

/** `f(args)`; where an argument may be absent, so is what comes of it. */
function guarded(args: readonly Expression[], make: (args: readonly Code[]) => Code): Expression {
  const [only] = args;
  if (args.length === 1 && only !== undefined && only.nullable && only.present === undefined && !isSimple(only.code)) {
    return perhaps(call('Values.get', only.code, lambda('each', make([word('each')]))));
  }
  const conditions = args.map(presence).filter((each) => each !== undefined);
  const code = make(args.map((each) => each.code));
  return conditions.length === 0 ? given(code) : { code, nullable: true, present: operators('&&', ...conditions) };
}

/** Whether it may stand twice in a line: a name, or a field of one. */
export function isSimple(code: Code): boolean {
  const texts = code.map((op) => (op.op === 'text' ? op.text : ' '));
  return /^[\w.]+(\(\))?$/.test(texts.join(''));
}

function first(values: readonly Expression[]): Expression {
  const own = values.map(orNull);
  const last = values[values.length - 1];
  const head = own.slice(0, -1);
  if (last === undefined || last.nullable) return perhaps(call('Values.first', ...own));
  const before = head.length === 1 ? (head[0] ?? []) : call('Values.first', ...head);
  return head.length === 0 ? last : given(call('Values.orDefault', before, last.code));
}

/** The value of a result's field, of which not all may be null. */
function orAbsent(own: Expression, field: ResultField): Code {
  const absent = absentText(field);
  if (absent === 'null' || !own.nullable) return orNull(own);
  if (own.present === undefined) return call('Values.orDefault', own.code, word(absent));
  return absent === 'false' && textOf(own.code) === 'true' ? own.present : ternary(own.present, own.code, word(absent));
}

/** What a result has where a literal leaves a field out. */
function absentText({ type, optional, omitZero }: ResultField): string {
  if (optional && !omitZero) return 'null';
  const zeros: Readonly<Record<string, string>> = { Boolean: 'false', String: '""', Long: '0L', Integer: '0' };
  const zero = zeros[boxed(type)] ?? (type.kind === 'list' ? 'List.of()' : undefined);
  if (zero !== undefined) return zero;
  return type.kind === 'declared' && type.declaration.kind === 'enum' ? `${boxed(type)}.of(0)` : 'null';
}

function list(members: readonly Value[], type: Type, scope: Scope): Expression {
  const own = members.map((each) => print(each, scope));
  if (type.kind === 'declared' && own.length === 0) {
    if (type.declaration.name === 'RowSet') return given(word('Answers.noRows()'));
    if (type.declaration.name === 'Ids') return given(word('Ids.ofLongs(List.of())'));
  }
  const absent = own.some(({ nullable }) => nullable);
  return given(call(absent ? 'Values.present' : 'List.of', ...own.map(orNull)));
}

function map(value: MapValue, scope: Scope): Expression {
  if (value.entries.length === 0) return given(word('Map.of()'));
  const links = value.entries.map(({ key, value: own }): ChainLink => ['put', word(quoted(key)), orNull(print(own, scope))]);
  return value.optional
    ? perhaps(chain(word('new JsonMap()'), ...links, ['orNull']))
    : given(chain(word('new JsonMap()'), ...links, ['map']));
}

function pairs(of: Value, scope: Scope): Expression {
  if (of.kind === 'map') {
    const links = of.entries.map(({ key, value: own }): ChainLink => ['put', word(quoted(key)), orNull(print(own, scope))]);
    return given(chain(word('new Pairs()'), ...links, ['list']));
  }
  return guarded([print(of, scope)], ([own]) => call('Pairs.toPairs', own ?? []));
}

/** A message of few fields, as one expression. */
function message(value: MessageValue, scope: Scope): Code {
  const links = value.fields.map(({ field, value: own }): ChainLink => {
    const printed = print(own, scope);
    if (printed.nullable) throw new Error(`an absent field in a nested message (${value.message.name}.${field.name}) needs statements`);
    const verb = field.mapKey === undefined ? (field.repeated ? 'addAll' : 'set') : 'putAll';
    return [`${verb}${wireName(field.name)}${setsNumber(field, own) ? 'Value' : ''}`, printed.code];
  });
  return chain(word(`${wireType(value.message)}.newBuilder()`), ...links, ['build']);
}

/** An enum of ours goes in by number, so that one that this version does not know passes. */
export const setsNumber = (field: WireField, value: Value): boolean =>
  field.type.kind === 'wire_enum' && value.kind === 'convert' && value.from.kind === 'declared';

function record(value: NewValue, scope: Scope): Code {
  const links = value.fields.map(({ field, value: own }): ChainLink => [method(field.name), orNull(print(own, scope))]);
  return chain(word(`${typeName(value.record.name)}.builder()`), ...links, ['build']);
}

export function constantText(value: Pick<ConstantValue, 'type' | 'value'>): string {
  const { type, value: own } = value;
  if (type.kind === 'wire_enum') return `${wireType(type.enum)}.${String(own)}`;
  if (type.kind === 'declared') return member(type.declaration, String(own));
  if (typeof own === 'string') return quoted(own);
  return typeof own === 'number' && boxed(type) === 'Long' ? `${String(own)}L` : String(own);
}

export function member(declaration: Declaration, name: string): string {
  if (declaration.kind === 'subset') return member(declaration.of, name);
  if (declaration.kind === 'enum') {
    const found = declaration.members.find((each) => each.name === name);
    if (found === undefined) throw new Error(`${declaration.name} has no member ${name}`);
    return `${typeName(declaration.name)}.${found.constant}`;
  }
  if (declaration.kind === 'text_enum') return `${typeName(declaration.name)}.${constant(name)}`;
  throw new Error(`${declaration.name} has no members`);
}

function runtime(value: FunctionValue, scope: Scope, whole: boolean): Expression {
  const args = value.args.map((arg) => (arg === undefined ? perhaps(word('null')) : print(arg, scope, whole)));
  const conditions = args
    .flatMap((arg, at) => (value.function.takes[at]?.optional === true ? [] : [presence(arg)]))
    .filter((each) => each !== undefined);
  const own = args.map((arg, at) => (value.function.takes[at]?.optional === true ? orNull(arg) : arg.code));
  const code = call(placeOf(value.function.name), ...(takesCall(value.function) ? [word('call')] : []), ...own);
  return conditions.length === 0 ? given(code) : { code, nullable: true, present: operators('&&', ...conditions) };
}

// ---------------------------------------------------------------------------------------------------------------- names

function name(value: NameValue, scope: Scope, whole: boolean, enumNumber: boolean): Expression {
  const { binding, path } = value;
  switch (binding.kind) {
    case 'client':
      return ofClient(path, scope);
    case 'target': {
      const [step] = path;
      const field = step?.kind === 'field' ? step.name : '';
      return given(word(quoted(field === 'version' ? scope.target.version : scope.target.sdkType)));
    }
    case 'field':
      return follow({ code: word(`value.${accessor(binding.name)}()`), nullable: binding.optional }, path, scope, whole, enumNumber);
    case 'wire':
      return follow(given(word(scope.renamed.get(binding) ?? 'wire')), path, scope, whole, enumNumber);
    case 'common':
      throw new Error(`$${binding.name} is not printed in Java yet`);
    case 'param':
    case 'let':
    case 'answer':
    case 'schema':
    case 'item':
    case 'options':
      return follow(
        { code: word(scope.renamed.get(binding) ?? local(binding.name)), nullable: binding.optional },
        path,
        scope,
        whole,
        enumNumber,
      );
    default:
      return assertNever(binding.kind);
  }
}

function ofClient(path: readonly PathStep[], scope: Scope): Expression {
  const [step, key] = path;
  const field = step?.kind === 'field' ? step.name : '';
  if (field !== 'last_write') return perhaps(word(`call.session().${accessor(field)}()`));
  if (key?.kind !== 'key' || typeof key.key === 'string') throw new Error('$client.last_write needs a collection');
  return perhaps(call('call.lastWrite', print(key.key, scope).code));
}

/** The way into a value; what may be absent on it is passed over by a lambda. */
function follow(from: Expression, path: readonly PathStep[], scope: Scope, whole: boolean, enumNumber: boolean): Expression {
  const [step, ...rest] = path;
  if (step === undefined) return from;
  if (from.nullable) {
    const inner = follow(given(word('each')), path, scope, true, enumNumber);
    const read = reference(step, rest, enumNumber) ?? lambda('each', inner.code);
    return perhaps(from.at === undefined ? call('Values.get', orNull(from), read) : call('Values.at', ...from.at, read));
  }
  if (step.kind === 'index') {
    const at = [from.code, word(String(step.index))] as const;
    return follow({ ...perhaps(call('Values.at', ...at)), at }, rest, scope, whole, enumNumber);
  }
  if (step.kind === 'key') {
    const key = typeof step.key === 'string' ? word(quoted(step.key)) : print(step.key, scope).code;
    const entry = from.arePairs === true ? call('Pairs.valueOf', from.code, key) : joined(from.code, '.get(', key, ')');
    return follow(perhaps(entry), rest, scope, whole, enumNumber);
  }
  if (step.wire === undefined)
    return follow({ code: joined(from.code, `.${accessor(step.name)}()`), nullable: step.optional }, rest, scope, whole, enumNumber);
  const read = joined(from.code, `.${getter(step, rest.length === 0 && enumNumber)}()`);
  if (rest.length > 0 || whole || !step.optional)
    return follow({ ...given(read), arePairs: isPairs(step.type) }, rest, scope, whole, enumNumber);
  return { code: read, nullable: true, present: joined(from.code, `.has${wireName(step.wire.name)}()`) };
}

/** `Message::getField`, where that is all. */
function reference(step: PathStep, rest: readonly PathStep[], enumNumber: boolean): Code | undefined {
  if (step.kind !== 'field' || rest.length > 0) return undefined;
  if (step.wire !== undefined && step.of.kind === 'message') return word(`${wireType(step.of.message)}::${getter(step, enumNumber)}`);
  return step.of.kind === 'declared' && step.wire === undefined
    ? word(`${typeName(step.of.declaration.name)}::${accessor(step.name)}`)
    : undefined;
}

function getter(step: Extract<PathStep, { kind: 'field' }>, enumNumber: boolean): string {
  const { wire } = step;
  if (wire === undefined) return accessor(step.name);
  const kind = wire.mapKey === undefined ? (wire.repeated ? 'List' : '') : 'Map';
  return `get${wireName(wire.name)}${enumNumber && wire.type.kind === 'wire_enum' ? 'Value' : ''}${kind}`;
}

// ----------------------------------------------------------------------------------------------------------- conversions

const encode = (from: Type, code: Code, { inClass }: Scope): Code => {
  if (from.kind !== 'declared') throw new Error('only records have messages');
  const own = `encode${typeName(from.declaration.name)}`;
  return call(inClass === 'Encoders' ? own : `Encoders.${own}`, word('call'), code);
};

function convert(of: Value, from: Type, to: Type, scope: Scope, whole: boolean): Expression {
  if (to.kind === 'declared' && to.declaration.kind === 'enum' && from.kind === 'wire_enum') {
    if (of.kind !== 'name') throw new Error('an enum of the wire is read from a field');
    const number = name(of, scope, whole, true);
    return guarded([number], ([code]) => call(`${typeName(to.declaration.name)}.of`, code ?? []));
  }
  const own = print(of, scope, whole);
  const change = conversion(from, to, fieldName(of), scope);
  const parses = change !== undefined && boxed(from) === 'String' && !(to.kind === 'declared');
  if (parses) return perhaps(change(orNull(own)));
  return change === undefined ? own : guarded([own], ([code]) => change(code ?? []));
}

/** How a value of one type becomes one of another; undefined where Java has one type for both. */
function conversion(from: Type, to: Type, field: string, scope: Scope): ((code: Code) => Code) | undefined {
  if (isPairs(from)) {
    if (to.kind === 'map') return (code) => call('Pairs.toMap', code);
    if (to.kind === 'declared') return (code) => decode(to.declaration, code, scope.inClass);
  }
  if ((from.kind === 'list' && to.kind === 'list') || (from.kind === 'map' && to.kind === 'map')) {
    const element = conversion(from.of, to.of, field, scope);
    if (element === undefined) return undefined;
    return (code) =>
      call(
        from.kind === 'list' ? 'Values.each' : 'Values.eachOf',
        code,
        methodReference(from.of, to.of) ?? lambda('each', element(word('each'))),
      );
  }
  if (to.kind === 'declared') return toDeclared(from, to.declaration, scope);
  if (from.kind === 'declared') return fromDeclared(from.declaration, to, scope);
  if (to.kind === 'scalar' && to.name === 'json')
    return from.kind === 'wire_scalar' && from.name === 'string' ? reading('json', field) : undefined;
  const [was, is] = [boxed(from), boxed(to)];
  if (was === is) return undefined;
  if (was === 'String') return is === 'Boolean' ? (code) => call('Reading.bool', code) : reading(readers[is] ?? is, field);
  if (was === 'Long' && is === 'Integer') return (code) => call('Math.toIntExact', code);
  if (isPrimitive(from) && isPrimitive(to)) return (code) => joined(`(${plain(to)}) `, code);
  throw new Error(`no conversion from ${was} to ${is} in Java`);
}

/** How the kit reads a text, by what it becomes. */
const readers: Readonly<Record<string, string>> = { Integer: 'int32', Long: 'int64', Double: 'number' };

const reading =
  (kind: string, field: string) =>
  (code: Code): Code =>
    call(`Reading.${kind}`, word('call'), word(quoted(field)), code);

/** What a message calls the field that a value comes from. */
function fieldName(value: Value): string {
  if (value.kind !== 'name') return '';
  const last = value.path.at(-1);
  if (last === undefined || last.kind === 'index') return value.binding.name;
  return last.kind === 'field' ? last.name : typeof last.key === 'string' ? last.key : value.binding.name;
}

function toDeclared(from: Type, to: Declaration, { inClass }: Scope): ((code: Code) => Code) | undefined {
  switch (to.kind) {
    case 'result':
      return (code) => decode(to, code, inClass);
    case 'text_enum':
    case 'list_of':
      return (code) => call(`${typeName(to.name)}.of`, code);
    case 'enum':
      return undefined;
    case 'union':
    case 'callback':
    case 'subset':
    case 'record':
    case 'host':
      throw new Error(`nothing becomes a ${to.name} in Java (from ${from.kind})`);
    default:
      return assertNever(to);
  }
}

function fromDeclared(from: Declaration, to: Type, scope: Scope): ((code: Code) => Code) | undefined {
  if (from.kind === 'record' && to.kind === 'message') return (code) => encode({ kind: 'declared', declaration: from }, code, scope);
  if ((from.kind === 'enum' || from.kind === 'subset') && to.kind === 'wire_enum') return (code) => joined(code, '.number()');
  if (from.kind === 'text_enum') return (code) => joined(code, '.text()');
  return undefined;
}

function methodReference(from: Type, to: Type): Code | undefined {
  return from.kind === 'message' && to.kind === 'declared' ? decoderReference(to.declaration) : undefined;
}

const isPairs = (type: Type): boolean =>
  type.kind === 'list' && type.of.kind === 'message' && type.of.message.name === 'common.KeyValuePair';

// ------------------------------------------------------------------------------------------------------------ conditions

export function condition(own: Condition, scope: Scope): Code {
  switch (own.kind) {
    case 'present':
      return presence(print(own.of, scope)) ?? word('true');
    case 'empty': {
      const of = print(own.of, scope);
      return of.nullable ? call('Values.isGivenEmpty', orNull(of)) : joined(of.code, '.isEmpty()');
    }
    case 'equals':
      return equals(own.left, own.right, scope);
    case 'at_least':
      return joined(print(own.left, scope).code, ' >= ', constantOr(own.right, scope));
    case 'is': {
      const of = print(own.of, scope);
      const { type } = own.of;
      if (type.kind !== 'declared') throw new Error('only unions have members');
      if (type.declaration.kind !== 'host') return joined(of.code, `.${accessor(own.member)}() != null`);
      const kind = `${typeName(type.declaration.name)}.Kind.${constant(own.member)}`;
      return of.nullable
        ? joined(call('Values.get', of.code, word(`${typeName(type.declaration.name)}::kind`)), ` == ${kind}`)
        : joined(of.code, `.kind() == ${kind}`);
    }
    case 'not': {
      const { of } = own;
      if (of.kind === 'present') {
        const value = print(of.of, scope);
        if (value.nullable && value.present === undefined) return joined(value.code, ' == null');
      }
      return of.kind === 'all' || of.kind === 'any' ? joined('!(', condition(of, scope), ')') : joined('!', condition(of, scope));
    }
    case 'all':
      return operators('&&', ...own.of.map((each) => condition(each, scope)));
    case 'any':
      return operators('||', ...own.of.map((each) => condition(each, scope)));
    default:
      return assertNever(own);
  }
}

const constantOr = (value: Value, scope: Scope): Code =>
  value.kind === 'constant' && typeof value.value === 'number' ? word(String(value.value)) : print(value, scope).code;

function equals(left: Value, right: Value, scope: Scope): Code {
  const own = print(left, scope);
  if (right.kind === 'constant' && typeof right.value === 'boolean') {
    if (own.nullable) return call(right.value ? 'Boolean.TRUE.equals' : 'Boolean.FALSE.equals', orNull(own));
    return right.value ? own.code : joined('!', own.code);
  }
  const other = print(right, scope);
  if (right.type.kind === 'wire_enum') return operators('==', orNull(own), other.code);
  if (!own.nullable && isPrimitive(left.type)) return operators('==', own.code, constantOr(right, scope));
  return own.nullable ? call('Objects.equals', orNull(own), orNull(other)) : joined(own.code, '.equals(', other.code, ')');
}
