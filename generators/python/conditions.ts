/** Prints conditions. */
import type { Condition, Value } from '../model/model.js';
import { plainOrNone, type Scope } from './expression.js';
import { brackets, call, chain, flat, text, type Doc } from './layout.js';
import { assertNever } from './never.js';
import { expression } from './values.js';

/** A condition as Python writes it. */
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
      return (
        kinds(of.of, scope) ??
        chain(
          'or',
          of.of.map((each) => grouped(condition(each, scope))),
        )
      );
    default:
      return assertNever(of);
  }
}

/** Several members of one union. */
function kinds(of: readonly Condition[], scope: Scope): Doc | undefined {
  const asked = of.flatMap((each) => (each.kind === 'is' ? [{ own: expression(each.of, scope), member: each.member }] : []));
  const [first] = asked;
  if (first === undefined || asked.length < of.length || asked.some(({ own }) => flat(own.doc) !== flat(first.own.doc))) return undefined;
  const members = brackets(
    '{',
    asked.map(({ member }) => text(member)),
    '}',
  );
  return chain('and', [...first.own.guards, [first.own.doc, '.kind in ', members]]);
}

const grouped = (doc: Doc): Doc => (typeof doc === 'object' && 'kind' in doc && doc.kind === 'chain' ? brackets('(', [doc], ')') : doc);

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
