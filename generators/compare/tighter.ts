/** Whether a changed check refuses something that it took. */
import type { Literal } from '../model/model.js';
import type { Change } from './change.js';

export function isTighter({ at, how, before, after }: Change): boolean {
  switch (at) {
    case 'ParamCheck.min':
      return how === 'added' || (how === 'changed' && (after as number) > (before as number));
    case 'ParamCheck.max':
      return how === 'added' || (how === 'changed' && (after as number) < (before as number));
    // Another count refuses the old one.
    case 'ParamCheck.of':
      return true;
    case 'ParamCheck.values':
      return (
        how === 'added' || ((before ?? []) as readonly Literal[]).some((value) => !((after ?? []) as readonly Literal[]).includes(value))
      );
    default:
      return how === 'added';
  }
}
