/** When a parameter or field must be given. */
import type { Param } from '../model/model.js';

export const isRequired = ({ optional, default: standard }: Pick<Param, 'optional' | 'default'>): boolean =>
  !optional && standard === undefined;
