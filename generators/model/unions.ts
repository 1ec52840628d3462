/** Unions whose members nothing tells apart where a call runs. */
import type { Context } from './context.js';
import type { Place, Type } from './model.js';
import { typeText } from './types.js';

/** Whether a value may be asked which member it is; that it may not be is reported. */
export function isTold(context: Context, type: Type, place: Place): boolean {
  if (type.kind !== 'declared' || type.declaration.kind !== 'union' || type.declaration.tag !== undefined) return true;
  context.report(
    'wrong_form',
    place,
    `a value of ${type.declaration.name} does not say which of ${type.declaration.members.map(typeText).join(' or ')} it is`,
    'Give the union a `tag`, or decide in a runtime function.',
  );
  return false;
}
