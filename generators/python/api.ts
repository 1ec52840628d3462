/** The public surface, one name a line, sorted, so that a review sees a change of it as one difference. */
import type { Model } from '../model/model.js';
import { hostNames } from './imports.js';
import { signatures } from './signatures.js';

export const publicSurface = (model: Model): string[] => [...[...signatures(model).values()].flat(), ...hostNames].sort();
