/** Conditions of the Model as Java expressions. */
import { orNull, presence, type Scope } from './expression.js';
import { accessor, constant, typeName } from './names.js';
import { assertNever } from './never.js';
import { call, joined, operators, word, type Code } from './print/code.js';
import { isPrimitive } from './types.js';
import { print } from './values.js';
import type { Condition, Value } from '../model/model.js';

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
