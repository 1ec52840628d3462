/** Prints values of the Model as Python expressions, each with the conditions under which it is present. */
import type { Binding, CommonParam, PathStep, ResultValue, Value, WireRpc } from '../model/model.js';
import { mayFail } from '../model/failing.js';
import { withoutAbsence } from '../model/presence.js';
import { condition } from './conditions.js';
import { convert, encoded } from './conversions.js';
import { literal, plainOrNone, sure, type Expression, type Scope } from './expression.js';
import { brackets, call, chain, choice, dict, flat, lines, list, named, text, type Doc } from './layout.js';
import { stem, variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { into, name } from './paths.js';
import { bindingsIn, innerItems } from './reading.js';
import { builtResult } from './results.js';
import { definition, type Argument, type Signature } from './signature.js';
import { given } from './types.js';
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
      const there = withoutAbsence(value);
      const inside = (there.kind === 'message' ? there : value).fields;
      const doc = call(
        `pb.${wireName(value.message)}`,
        inside.map(({ field, value: own }) => named(field.name, plainOrNone(expression(own, scope)))),
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
      // Every language sends the entries of a map in the order of their keys.
      const from: Doc =
        value.key === undefined
          ? [item, ' in ', elements.doc]
          : [`${variable(value.key.name)}, ${item} in `, call('sorted', [[elements.doc, '.items()']])];
      return { doc: brackets('[', [{ kind: 'comprehension', each, from }], ']'), guards: elements.guards };
    }
    case 'concat':
      return sure(list(value.of.map((each): Doc => ['*', listOrEmpty(each, scope)])));
    case 'function':
      return functionCall(value, scope);
    case 'new':
      return sure(
        call(
          value.record.name,
          value.fields.map(({ field, value: own }) => named(variable(field.name), orNone(own, scope))),
        ),
      );
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
      return sure(resultHelper(value, scope));
    case 'case':
      return caseExpression(value, scope);
    case 'pluck':
      return pluck(value, scope);
    default:
      return assertNever(value);
  }
}

/** A list that is empty where it is absent. */
function listOrEmpty(value: Value, scope: Scope): Doc {
  const own = expression(value, scope);
  // An unset message reads as an empty one, whose lists are empty.
  return own.guards.every((guard) => flat(guard).includes('.HasField(')) ? own.doc : choice(own.doc, chain('and', own.guards), '[]');
}

/** One branch for each member of a union, or value of an enum; None where there is none. */
function caseExpression({ subject, cases }: Extract<Value, { kind: 'case' }>, scope: Scope): Expression {
  const on = expression(subject, scope);
  const doc = cases.reduceRight<Doc>((otherwise, { member, type, value }) => {
    const test: Doc = type?.kind === 'declared' ? call('isinstance', [on.doc, member]) : [on.doc, ` == ${literal(member, subject.type)}`];
    return choice(orNone(value, scope), test, otherwise);
  }, 'None');
  return { doc, guards: [[doc, ' is not None']], orNone: doc };
}

/** A field of each member of a list; with conditions that hold where there is nothing to compare with. */
function pluck({ list: of, path, where }: Extract<Value, { kind: 'pluck' }>, scope: Scope): Expression {
  const members = expression(of, scope);
  const at = (steps: readonly PathStep[]): Doc => into(sure('each'), steps, scope).doc;
  const tests = where.map(({ path: own, value }): Doc => {
    const wanted = expression(value, scope);
    const same: Doc = [at(own), ' == ', wanted.doc];
    return wanted.guards.length === 0 ? same : chain('or', [absence(wanted.guards), same]);
  });
  const filter = tests.length === 0 ? undefined : chain('and', tests);
  return {
    doc: brackets('[', [{ kind: 'comprehension', each: at(path), from: ['each in ', members.doc], ...(filter && { filter }) }], ']'),
    guards: members.guards,
  };
}

function absence(guards: readonly Doc[]): Doc {
  const whole = flat(chain('and', guards));
  return whole.endsWith(' is not None') && guards.length === 1 ? whole.replace(/ is not None$/, ' is None') : `not (${whole})`;
}

/** A result inside another value is made by a function of its own, which takes the names that it reads. */
function resultHelper(result: ResultValue, scope: Scope): Doc {
  if (scope.helpers === undefined) return notYet('a result inside another value, outside of a result');
  const inner = innerItems(result);
  const free = [...new Set(bindingsIn(result))].filter((binding) => ['item', 'wire'].includes(binding.kind) && !inner.has(binding));
  const isRunning = result.fields.some(({ value }) => mayFail(value));
  const typed = (binding: Binding): Argument => ({
    name: variable(binding.name),
    type: given(binding.type ?? notYet('a name without a type')),
    default: undefined,
  });
  const signature: Signature = {
    first: isRunning ? `${scope.running}: kit.Checks` : undefined,
    positional: free.map(typed),
    keywords: [],
    rest: undefined,
  };
  const name = `_${stem(result.result.name)}_of_${free.at(-1)?.name ?? 'nothing'}`;
  const entries = result.fields.filter(
    ({ field, value }) => field !== result.result.open || value.kind !== 'map' || value.entries.length > 0,
  );
  const body = builtResult(
    result.result,
    entries.map(({ field, value }) => ({
      name: field === result.result.open ? notYet('other keys of a result in a value') : field.name,
      optional: field.optional,
      omitZero: field.omitZero,
      own: expression(value, scope),
    })),
    'result',
  );
  scope.helpers.set(name, [
    ...definition(`def ${name}`, signature, result.result.name, 0),
    `    """${/^[AEIOU]/.test(result.result.name) ? 'An' : 'A'} \`${result.result.name}\` from what the server sent."""`,
    ...lines(body, 1),
  ]);
  return call(name, [...(isRunning ? [scope.running] : []), ...free.map(({ name: own }) => variable(own))]);
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
  const doc = call(`kit.${value.function.name}`, value.function.raises || value.function.reads ? [scope.running, ...args] : args);
  return { doc, guards: unique(guards) };
}

const unique = (docs: readonly Doc[]): Doc[] => [...new Map(docs.map((doc) => [flat(doc), doc])).values()];

/** Fields of the request that common parameters fill: only when the call gives a value. */
export function commonFields(rpc: WireRpc, common: readonly CommonParam[], scope: Scope): Doc[] {
  return common
    .filter(({ field }) => field !== undefined && rpc.request.fields.some(({ name: own }) => own === field))
    .map(({ name: own, field }) => named(field ?? '', `${scope.running}.${own}`));
}
