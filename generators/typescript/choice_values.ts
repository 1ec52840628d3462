/** Prints values that choose or go through others: by member of a union, for each of a list, one field of each. */
import type { CaseValue, EachValue, PathStep, PluckValue, Value } from '../model/model.js';
import { camel } from '../words.js';
import { absentUnless, atom, branch, type Expression } from './expression.js';
import { arrow, binary, call, chain, choices, type Doc } from './layout.js';
import { quoted } from './names.js';
import { withoutAbsence } from '../model/presence.js';
import type { Values } from './values.js';

/** By the tag of a union's member, or by the value of an enum; what fits none is absent. */
export function caseOf(values: Values, value: CaseValue): Expression {
  const { subject, cases } = value;
  const { type } = subject;
  if (type.kind !== 'declared') throw new Error('a case is over a union or an enum');
  const { declaration } = type;
  const text = values.name(subject);
  const tag = declaration.kind === 'union' ? declaration.tag : undefined;
  if (declaration.kind === 'union' && tag === undefined)
    throw new Error(`the generator of TypeScript tells members of ${declaration.name} apart by a tag, and it has none`);
  const told = tag === undefined ? text : `${text}${subject.optional ? '?' : ''}.${camel(tag)}`;
  const branches = cases.map(({ member, binding, value: of }) => {
    values.scope.alias(binding, text);
    return { test: `${told} === ${quoted(member)}`, yes: branch(values.print(of)) };
  });
  return { doc: choices(branches, 'undefined'), binds: 'conditional' };
}

/** One value for each member of a list; entries of a map go by key. */
export function eachOf(values: Values, { list, as, key: keyBinding, value }: EachValue): Expression {
  const inner = values.scope.declare(as);
  const isMap = keyBinding !== undefined;
  const params = isMap ? `([${values.scope.declare(keyBinding)}, ${inner}])` : `(${inner})`;
  const source = isMap ? call(values.use('sortedEntries'), [values.doc(withoutAbsence(list))]) : values.doc(list);
  const doc = call([source, isShort(list) && !isMap ? '?.map' : '.map'], [arrow(params, values.doc(value))]);
  return list.optional && isMap ? absentUnless(values.condition({ kind: 'present', of: list }), doc) : atom(doc);
}

/** One field of each; those whose other fields are as they must be, where that is said. */
export function pluckOf(values: Values, { list, path, where }: PluckValue): Expression {
  const fieldOf = (steps: readonly PathStep[]): string => `each${steps.map((step) => values.step(step)).join('')}`;
  const kept = where.map(({ path: at, value }) => {
    const equal: Doc = [fieldOf(at), ' === ', values.doc(value)];
    const test = value.optional ? binary('||', [values.condition({ kind: 'not', of: { kind: 'present', of: value } }), equal]) : equal;
    return call('.filter', [arrow('(each)', test)]);
  });
  const calls = [...kept, call('.map', [arrow('(each)', fieldOf(path))])];
  const start: Doc = [values.doc(list), isShort(list) ? '?' : ''];
  return atom(calls.length === 1 ? [start, ...calls] : chain(start, calls));
}

/** Whether a path may end in nothing without the rest of it being left out: `a?.b.map(…)` needs no further question. */
function isShort(list: Value): boolean {
  if (!list.optional || list.kind !== 'name') return list.optional;
  const last = list.path.at(-1);
  return last?.kind !== 'field' || last.optional;
}
