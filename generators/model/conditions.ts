/** Resolves conditions. */
import type { Context } from './context.js';
import type { Condition, Value } from './model.js';
import type { Scope } from './scope.js';
import type { Cursor } from './source.js';
import { typeText } from './types.js';
import { isTold } from './unions.js';
import type { Values } from './values.js';

export function resolveCondition(values: Values, cursor: Cursor, scope: Scope): Condition | undefined {
  const { context } = values;
  const [only] = cursor.entries;
  if (only === undefined || cursor.entries.length !== 1) {
    context.report('wrong_form', cursor.place, 'a condition is one of present, empty, equals, at_least, is, not, all, any');
    return undefined;
  }
  switch (only.key) {
    case 'present':
    case 'empty': {
      const of = values.resolve(only, scope);
      return of && { kind: only.key, of };
    }
    case 'equals':
    case 'at_least': {
      const left = values.resolve(only.at(0), scope);
      const right = left && values.resolve(only.at(1), scope, left.type);
      return left && right && { kind: only.key, left, right };
    }
    case 'is': {
      const of = values.resolve(only.at(0), scope);
      return of && resolveIs(context, only, of);
    }
    case 'not': {
      const of = resolveCondition(values, only, scope);
      return of && { kind: 'not', of };
    }
    case 'all':
    case 'any':
      return { kind: only.key, of: only.items.flatMap((each) => resolveCondition(values, each, scope) ?? []) };
    default:
      context.unknown('wrong_form', only.keyPlace, 'the condition', only.key, [
        'present',
        'empty',
        'equals',
        'at_least',
        'is',
        'not',
        'all',
        'any',
      ]);
      return undefined;
  }
}

function resolveIs(context: Context, cursor: Cursor, of: Value): Condition | undefined {
  const member = cursor.at(1);
  const declaration = of.type.kind === 'declared' ? of.type.declaration : undefined;
  const names = declaration?.kind === 'host' ? declaration.members : declaration?.kind === 'union' ? declaration.members.map(typeText) : [];
  if (!names.includes(member.text)) {
    context.unknown('unknown_member', member.place, `in ${typeText(of.type)}, the member`, member.text, names);
    return undefined;
  }
  if (!isTold(context, of.type, cursor.at(0).place)) return undefined;
  const type = declaration?.kind === 'union' ? declaration.members.find((each) => typeText(each) === member.text) : undefined;
  return { kind: 'is', of, member: member.text, type };
}
