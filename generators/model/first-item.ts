/** Resolves with what a builder of a list starts it: the parameters of the list's own method. */
import type { Context } from './context.js';
import type { Method, Param, RecordMethod } from './model.js';
import type { Cursor } from './source.js';
import { absenceOf } from './types.js';

/** The method of the made list that takes what its first item is. */
export function firstOf(context: Context, cursor: Cursor | undefined, made: Method['makes']): RecordMethod | undefined {
  if (cursor === undefined || made === undefined) return undefined;
  if (made.kind !== 'list_of') {
    context.report(
      'wrong_form',
      cursor.place,
      `${made.name} is no list, so it has no first item`,
      'A builder of a record spreads its fields.',
    );
    return undefined;
  }
  const found = context.named(made.methods, cursor.text, 'unknown_method', cursor.place, `in ${made.name}, the method`);
  if (found === undefined || found.does.kind === 'builder') return found;
  context.report('wrong_form', cursor.place, `${found.name} of ${made.name} adds nothing to it`);
  return undefined;
}

/** Whoever starts with no item says nothing of it; an empty text says as little. What an item must have is checked where it is added. */
export const firstParams = ({ params }: RecordMethod): Param[] =>
  params.map((param) => {
    const free = { ...param, optional: true, default: undefined, checks: [], emptyAbsent: true };
    const absence = absenceOf(free);
    return { ...free, absence, binding: { ...param.binding, optional: true, absence } };
  });
