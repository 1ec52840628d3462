/** Prints values of the Model as Python expressions, each with the conditions under which it is present. */
import type { CommonParam, Value, WireRpc } from '../model/model.js';
import { takesCall } from './answers.js';
import { condition } from './conditions.js';
import { convert, encoded } from './conversions.js';
import { literal, plainOrNone, sure, type Expression, type Scope } from './expression.js';
import { brackets, call, chain, choice, dict, flat, list, named, text, type Doc } from './layout.js';
import { stem, variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { name } from './paths.js';
import { wireName } from './wire_names.js';

/** The expression, None where it is absent. */
export function orNone(value: Value, scope: Scope): Doc {
  return plainOrNone(expression(value, scope));
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
      const conversion = { from: value.from, to: value.type, field: fieldName(value.of) };
      const converted = convert(own.doc, conversion, scope);
      if (converted === own.doc) return own;
      const { look } = own;
      if (look === undefined) return { doc: converted, guards: own.guards };
      return {
        doc: converted,
        guards: own.guards,
        look: { at: look.at, use: (found) => convert(look.use(found), conversion, scope) },
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

/** The last name on the way to a value. */
function fieldName(value: Value): string {
  if (value.kind !== 'name') return '';
  const last = value.path.at(-1);
  if (last?.kind === 'field') return last.wire?.name ?? last.name;
  return last?.kind === 'key' && typeof last.key === 'string' ? last.key : value.binding.name;
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
  const doc = call(`kit.${value.function.name}`, takesCall(value.function) ? [scope.running, ...args] : args);
  return { doc, guards: unique(guards) };
}

const unique = (docs: readonly Doc[]): Doc[] => [...new Map(docs.map((doc) => [flat(doc), doc])).values()];

/** Fields of the request that common parameters fill: only when the call gives a value. */
export function commonFields(rpc: WireRpc, common: readonly CommonParam[], scope: Scope): Doc[] {
  return common
    .filter(({ field }) => field !== undefined && rpc.request.fields.some(({ name: own }) => own === field))
    .map(({ name: own, field }) => named(field ?? '', `${scope.running}.${own}`));
}
