/** How fresh a read must be, as the moment that it must see. */
import type { Integer } from './integers.js';

/** Without one, and for a session, the own last write must be seen. */
export function guaranteeTimestamp(level?: string, lastWrite?: Integer): Integer {
  switch (level) {
    case 'Strong':
      return 0;
    case 'Bounded':
      return 2;
    case 'Eventually':
    case 'Customized':
      return 1;
    default:
      return lastWrite === undefined || lastWrite === 0 ? 1 : lastWrite;
  }
}
