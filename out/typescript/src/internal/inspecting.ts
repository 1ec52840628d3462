/** How Node shows objects whose contents are private. */
import type { InspectOptions } from 'node:util';

export type { InspectOptions };

export const INSPECT = Symbol.for('nodejs.util.inspect.custom');
