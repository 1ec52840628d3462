/** Prints values of the Model as Python expressions, each with the conditions under which it is present. */
import type { Binding, CommonParam, Condition, Literal, NameValue, PathStep, Type, Value, WireRpc } from '../model/model.js';
import { brackets, call, chain, choice, dict, flat, list, named, text, type Doc } from './layout.js';
import { stem, variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { wireMember, wireName } from './wire_names.js';

/** An expression that holds where all `guards` do. `orNone` is a shorter form that is None where they do not. */
export interface Expression {
  readonly doc: Doc;
  readonly guards: readonly Doc[];
  readonly orNone?: Doc;
  /** Where presence is known only after looking: what to look at, and the value in terms of what was found. */
  readonly look?: { readonly at: Doc; readonly use: (found: string) => Doc };
}

const sure = (doc: Doc): Expression => ({ doc, guards: [] });

/** What stands for names in this place. */
export interface Scope {
  /** The running call's name: `call`, or `checks` in a builder. */
  readonly running: string;
  /** Parameters that are records even where the caller gives none. */
  readonly alwaysThere?: ReadonlySet<Binding>;
}

/** The expression, None where it is absent. */
export function orNone(value: Value, scope: Scope): Doc {
  return plainOrNone(expression(value, scope));
}

export function plainOrNone({ doc, guards, orNone: short, look }: Expression): Doc {
  if (guards.length === 0) return doc;
  if (short !== undefined) return short;
  if (look !== undefined) return choice(look.use('found'), ['(found := ', look.at, ') is not None'], 'None');
  return choice(doc, chain('and', guards), 'None');
}

/** A constant of the spec in a place of this type. */
export function literal(value: Literal, type: Type): string {
  if (type.kind === 'declared' && (type.declaration.kind === 'enum' || type.declaration.kind === 'subset')) {
    const { declaration } = type;
    const enumeration = declaration.kind === 'subset' ? declaration.of : declaration;
    const member = enumeration.members.find(({ name }) => name === value);
    if (member === undefined) throw new Error(`${enumeration.name} has no member ${plain(value)}`);
    return `${enumeration.name}.${member.constant}`;
  }
  if (type.kind === 'wire_enum' && typeof value === 'string') return `pb.${wireName(type.enum)}.${wireMember(value)}`;
  return plain(value);
}

/** A constant as Python writes it. */
export function plain(value: Literal): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map((each: Literal) => plain(each)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${text(key)}: ${plain(each)}`)
    .join(', ')}}`;
}

/** The expression where the Model says that it is there: an unset message reads as an empty one. */
export function surely(own: Expression): Doc {
  return own.guards.every((guard) => flat(guard).includes('.HasField(')) ? own.doc : plainOrNone(own);
}

export function expression(value: Value, scope: Scope): Expression {
  switch (value.kind) {
    case 'name':
      return name(value, scope);
    case 'constant':
      return sure(literal(value.value, value.type));
    case 'list':
      return listExpression(value, scope);
    case 'message': {
      const members = value.fields.map(({ field, value: own }) => ({ own: expression(own, scope), name: field.name }));
      const doc = call(
        `pb.${wireName(value.message)}`,
        members.map(({ own, name: field }) => named(field, plainOrNone(own))),
      );
      return value.optional
        ? {
            doc,
            guards: [
              chain(
                'or',
                members.map(({ own }) => chain('and', own.guards)),
              ),
            ],
          }
        : sure(doc);
    }
    case 'map':
      return mapExpression(value, scope);
    case 'json': {
      const own = expression(value.of, scope);
      return { doc: call('kit.to_json', [own.doc]), guards: own.guards };
    }
    case 'pairs':
      return pairs(value.of, scope);
    case 'base64': {
      const own = expression(value.of, scope);
      return { doc: call('kit.base64', [own.doc]), guards: own.guards };
    }
    case 'serialized': {
      const own = expression(value.of, scope);
      const fields = value.with.map(({ field, value: each }) => named(field.name, orNone(each, scope)));
      const message = value.of.type.kind === 'message' ? own.doc : encoded(value.of.type, own.doc, scope);
      return { doc: call('kit.serialized', [message, ...fields]), guards: own.guards };
    }
    case 'text': {
      const own = expression(value.of, scope);
      return { doc: [own.doc, '.wire_name'], guards: own.guards };
    }
    case 'first':
      return first(value.of, value.optional, scope);
    case 'merge': {
      const maps = value.of.map((each) => orNone(each, scope));
      const doc = call('kit.merged', [scope.running, ...maps]);
      return value.optional ? { doc, guards: [[doc, ' is not None']], orNone: doc } : sure(doc);
    }
    case 'when': {
      const own = expression(value.value, scope);
      return { doc: own.doc, guards: [condition(value.condition, scope), ...own.guards] };
    }
    case 'each': {
      const elements = expression(value.list, scope);
      const each = orNone(value.value, scope);
      const item = variable(value.as.name);
      const from: Doc =
        value.key === undefined ? [item, ' in ', elements.doc] : [`${variable(value.key.name)}, ${item} in `, elements.doc, '.items()'];
      return { doc: ['[', each, ' for ', from, ']'], guards: elements.guards };
    }
    case 'function':
      return functionCall(value, scope);
    case 'new': {
      if (value.spread !== undefined) return notYet('a spread in a new record');
      return sure(
        call(
          value.record.name,
          value.fields.map(({ field, value: own }) => named(variable(field.name), orNone(own, scope))),
        ),
      );
    }
    case 'convert': {
      const own = expression(value.of, scope);
      const converted = convert(own.doc, value.from, value.type, scope);
      if (converted === own.doc) return own;
      const { look } = own;
      if (look === undefined) return { doc: converted, guards: own.guards };
      return {
        doc: converted,
        guards: own.guards,
        look: { at: look.at, use: (found) => convert(look.use(found), value.from, value.type, scope) },
      };
    }
    case 'result':
      return notYet('a result inside another value');
    case 'case':
      return notYet('a case of a union');
    case 'pluck':
      return notYet('pluck');
    default:
      return assertNever(value);
  }
}

function listExpression(value: Extract<Value, { kind: 'list' }>, scope: Scope): Expression {
  if (value.type.kind === 'declared' && value.type.declaration.kind === 'host') {
    if (value.members.length > 0) return notYet('members of a host type');
    return sure(`kit.no_${stem(value.type.declaration.name)}()`);
  }
  const members = value.members.map((member) => expression(member, scope));
  const whole = members.every(({ guards }) => guards.length === 0);
  const doc = whole ? list(members.map(({ doc: own }) => own)) : call('kit.present', members.map(plainOrNone));
  return sure(value.type.kind === 'declared' && value.type.declaration.kind === 'list_of' ? call(value.type.declaration.name, [doc]) : doc);
}

function mapExpression(value: Extract<Value, { kind: 'map' }>, scope: Scope): Expression {
  const entries = value.entries.map(({ key, value: own }) => ({ key, own: expression(own, scope) }));
  const doc = dict(entries.map(({ key, own }) => [key, plainOrNone(own)]));
  if (entries.every(({ own }) => own.guards.length === 0)) return sure(doc);
  const compact = call('kit.compact', [doc]);
  return value.optional ? { doc: compact, guards: [[compact, ' is not None']], orNone: compact } : sure(compact);
}

function pairs(of: Value, scope: Scope): Expression {
  if (of.kind === 'map') {
    const entries = of.entries.map(({ key, value }) => brackets('(', [text(key), orNone(value, scope)], ')'));
    return sure(call('kit.to_pairs', [list(entries)]));
  }
  const own = expression(of, scope);
  const doc = call('kit.to_pairs', [plainOrNone(own)]);
  return own.guards.length === 0 ? sure(doc) : { doc, guards: own.guards, orNone: doc };
}

function first(of: readonly Value[], optional: boolean, scope: Scope): Expression {
  const found = of.map((each) => expression(each, scope));
  const last = found.at(-1);
  if (last === undefined) throw new Error('first of nothing');
  const before = found.slice(0, -1);
  const [only, ...others] = before;
  if (only !== undefined && others.length === 0 && only.look === undefined) {
    const doc = only.guards.length === 0 ? only.doc : choice(only.doc, chain('and', only.guards), plainOrNone(last));
    return optional ? { doc, guards: [[doc, ' is not None']], orNone: doc } : sure(doc);
  }
  const doc = call('kit.first', found.map(plainOrNone));
  return optional ? { doc, guards: [[doc, ' is not None']], orNone: doc } : sure(doc);
}

function functionCall(value: Extract<Value, { kind: 'function' }>, scope: Scope): Expression {
  const guards: Doc[] = [];
  const args = value.args.map((argument, place): Doc => {
    if (argument === undefined) return 'None';
    const own = expression(argument, scope);
    if (value.function.takes[place]?.optional === true) return plainOrNone(own);
    guards.push(...own.guards);
    return own.doc;
  });
  const doc = call(`kit.${value.function.name}`, value.function.raises ? [scope.running, ...args] : args);
  return { doc, guards: unique(guards) };
}

const unique = (docs: readonly Doc[]): Doc[] => [...new Map(docs.map((doc) => [flat(doc), doc])).values()];

// ---------------------------------------------------------------------------------------------------------------- names

function name({ binding, path }: NameValue, scope: Scope): Expression {
  if (binding.kind === 'client') return clientValue(path, scope);
  const base = bindingName(binding, path, scope);
  const isOptional = binding.optional && scope.alwaysThere?.has(binding) !== true;
  let found: Expression = isOptional ? { doc: base.doc, guards: [[base.doc, ' is not None']], orNone: base.doc } : sure(base.doc);
  for (const [place, step] of base.rest.entries()) found = stepInto(found, step, base.rest[place + 1], scope);
  return found;
}

function bindingName(
  binding: Binding,
  path: readonly PathStep[],
  scope: Scope,
): { readonly doc: string; readonly rest: readonly PathStep[] } {
  switch (binding.kind) {
    case 'target': {
      const [step, ...rest] = path;
      return {
        doc: step?.kind === 'field' ? (step.name === 'version' ? '__version__' : step.name.toUpperCase()) : notYet('the target as a whole'),
        rest,
      };
    }
    case 'common':
      return { doc: `${scope.running}.${binding.name}`, rest: path };
    case 'field':
      return { doc: `record.${variable(binding.name)}`, rest: path };
    case 'client':
    case 'options':
      return notYet(`the name of the ${binding.kind}`);
    case 'param':
    case 'let':
    case 'answer':
    case 'schema':
    case 'item':
    case 'wire':
      return { doc: variable(binding.name), rest: path };
    default:
      return assertNever(binding.kind);
  }
}

/** What the client knows is asked of the running call. */
function clientValue([step, key]: readonly PathStep[], scope: Scope): Expression {
  if (step?.kind !== 'field') return notYet('the client as a whole');
  if (step.name === 'last_write' && key?.kind === 'key' && typeof key.key !== 'string') {
    const doc = call(`${scope.running}.last_write`, [expression(key.key, scope).doc]);
    return { doc, guards: [[doc, ' is not None']], orNone: doc };
  }
  const doc = `${scope.running}.state.${step.name}`;
  return step.optional ? { doc, guards: [[doc, ' is not None']], orNone: doc } : sure(doc);
}

function stepInto(from: Expression, step: PathStep, next: PathStep | undefined, scope: Scope): Expression {
  switch (step.kind) {
    case 'field': {
      const doc: Doc = [from.doc, `.${step.wire === undefined ? variable(step.name) : step.wire.name}`];
      if (!step.optional) return { doc, guards: from.guards };
      if (step.wire === undefined)
        return { doc, guards: [...from.guards, [doc, ' is not None']], ...(from.guards.length === 0 ? { orNone: doc } : {}) };
      // An unset message reads as an empty one, in which a map's key is absent as well.
      if (step.type.kind === 'message' && isKeyAhead(step.type, next)) return { doc, guards: from.guards };
      return { doc, guards: [...from.guards, [from.doc, `.HasField(${text(step.wire.name)})`]] };
    }
    case 'index':
      return {
        doc: [from.doc, `[${String(step.index)}]`],
        guards: [...from.guards, step.index === 0 ? from.doc : [`len(`, from.doc, `) > ${String(step.index)}`]],
      };
    case 'key': {
      const key = typeof step.key === 'string' ? text(step.key) : expression(step.key, scope).doc;
      const doc: Doc = [from.doc, '.get(', key, ')'];
      const at = from.guards.length === 0 ? doc : choice(doc, chain('and', from.guards), 'None');
      return {
        doc,
        guards: [...from.guards, [doc, ' is not None']],
        ...(from.guards.length === 0 ? { orNone: doc } : {}),
        look: { at, use: (found) => found },
      };
    }
    default:
      return assertNever(step);
  }
}

/** `status.extra_info.report_value`: the step after the next one is what tells presence. */
const isKeyAhead = (type: Type, next: PathStep | undefined): boolean =>
  type.kind === 'message' && next?.kind === 'field' && next.type.kind === 'map';

// ---------------------------------------------------------------------------------------------------------- conversions

/** The same value in another representation; the same doc where Python has one for both. */
function convert(doc: Doc, from: Type, to: Type, scope: Scope): Doc {
  if (from.kind === 'wire_scalar' && from.name === 'string' && to.kind === 'scalar') return parsed(doc, to.name);
  if (from.kind === 'wire_enum' && to.kind === 'declared' && to.declaration.kind === 'enum') return call(to.declaration.name, [doc]);
  if (to.kind === 'declared') {
    const { declaration } = to;
    if (declaration.kind === 'result')
      return call(`decode_${stem(declaration.name)}`, [declaration.fromPairs ? call('kit.pairs_map', [doc]) : doc]);
    if (declaration.kind === 'list_of') return call(declaration.name, [doc]);
    return doc;
  }
  if (to.kind === 'message' && from.kind === 'declared') return encoded(from, doc, scope);
  if (from.kind === 'list' && from.of.kind === 'message' && to.kind === 'map') return call('kit.pairs_map', [doc]);
  if (from.kind === 'list' && to.kind === 'list') {
    const inner = convert('each', from.of, to.of, scope);
    if (inner !== 'each') return ['[', inner, ' for each in ', doc, ']'];
    return isWire(from) ? call('list', [doc]) : doc;
  }
  if (from.kind === 'map' && to.kind === 'map') return isWire(from) ? call('dict', [doc]) : doc;
  return doc;
}

const isWire = (type: Type): boolean =>
  (type.kind === 'list' || type.kind === 'map') && (type.of.kind === 'wire_scalar' || type.of.kind === 'message');

function encoded(type: Type, doc: Doc, scope: Scope): Doc {
  if (type.kind !== 'declared' || type.declaration.kind !== 'record') return notYet('encoding what is no record');
  return call(`encode_${stem(type.declaration.name)}`, [scope.running, doc]);
}

/** Texts of pairs, by the type that they go to. */
function parsed(doc: Doc, to: Extract<Type, { kind: 'scalar' }>['name']): Doc {
  switch (to) {
    case 'string':
      return doc;
    case 'int32':
    case 'count':
    case 'int64':
    case 'uint64':
      return call('int', [doc]);
    case 'float':
    case 'double':
    case 'seconds':
      return call('float', [doc]);
    case 'bool':
      return [doc, '.lower() == "true"'];
    case 'json':
      return call('kit.parsed_json', [doc]);
    case 'bytes':
      return notYet('bytes in a text');
    default:
      return assertNever(to);
  }
}

// ----------------------------------------------------------------------------------------------------------- conditions

export function condition(of: Condition, scope: Scope): Doc {
  switch (of.kind) {
    case 'present': {
      const { guards } = expression(of.of, scope);
      return guards.length === 0 ? 'True' : chain('and', guards);
    }
    case 'empty': {
      const { doc, guards } = expression(of.of, scope);
      return chain('and', [...guards, call('kit.is_empty', [doc])]);
    }
    case 'equals':
      return equals(of.left, of.right, scope, '');
    case 'at_least':
      return compared(of.left, '>=', of.right, scope);
    case 'is': {
      const { doc, guards } = expression(of.of, scope);
      return chain('and', [...guards, [doc, `.kind == ${text(of.member)}`]]);
    }
    case 'not':
      if (of.of.kind === 'present') return absent(of.of.of, scope);
      if (of.of.kind === 'equals') return equals(of.of.left, of.of.right, scope, 'not ');
      return ['not ', brackets('(', [condition(of.of, scope)], ')')];
    case 'all':
      return chain(
        'and',
        of.of.map((each) => condition(each, scope)),
      );
    case 'any':
      return chain(
        'or',
        of.of.map((each) => condition(each, scope)),
      );
    default:
      return assertNever(of);
  }
}

function absent(value: Value, scope: Scope): Doc {
  const { doc, guards } = expression(value, scope);
  if (guards.length === 0) return 'False';
  return flat(chain('and', guards)) === `${flat(doc)} is not None` ? [doc, ' is None'] : ['not (', chain('and', guards), ')'];
}

function equals(left: Value, right: Value, scope: Scope, not: '' | 'not '): Doc {
  if (right.kind === 'constant' && typeof right.value === 'boolean') {
    const own = expression(left, scope);
    if (own.guards.length > 0) return [plainOrNone(own), ` is ${not}${right.value ? 'True' : 'False'}`];
    return right.value === (not === '') ? own.doc : ['not ', own.doc];
  }
  return compared(left, not === '' ? '==' : '!=', right, scope);
}

function compared(left: Value, operator: string, right: Value, scope: Scope): Doc {
  const a = expression(left, scope);
  const b = expression(right, scope);
  return chain('and', [...a.guards, ...b.guards, [a.doc, ` ${operator} `, b.doc]]);
}

/** Fields of the request that common parameters fill: only when the call gives a value. */
export function commonFields(rpc: WireRpc, common: readonly CommonParam[], scope: Scope): Doc[] {
  return common
    .filter(({ field }) => field !== undefined && rpc.request.fields.some(({ name: own }) => own === field))
    .map(({ name: own, field }) => named(field ?? '', `${scope.running}.${own}`));
}
