/** Where a change stands in the spec before and after. */
import type { Place } from '../model/model.js';
import type { Change } from './change.js';

export function placesOf(change: Change): { readonly before: Place | undefined; readonly after: Place | undefined } {
  const around = (side: 'before' | 'after'): Place | undefined => change.trail.map((level) => placeOf(level[side])).findLast(Boolean);
  const own = change.isMember ? { before: placeOf(change.before), after: placeOf(change.after) } : { before: undefined, after: undefined };
  // A member with a place of its own is new, or gone: there is nothing to show on the other side.
  if (change.isMember && change.how === 'added' && own.after !== undefined) return { before: undefined, after: own.after };
  if (change.isMember && change.how === 'removed' && own.before !== undefined) return { before: own.before, after: undefined };
  return { before: own.before ?? around('before'), after: own.after ?? around('after') };
}

function placeOf(value: unknown): Place | undefined {
  if (typeof value !== 'object' || value === null || !('place' in value)) return undefined;
  return (value as { readonly place?: Place }).place;
}
