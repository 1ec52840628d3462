/** Values that are known to be there. */
import type { Value } from '../model/model.js';

/** The same value where it was found to be present. */
export const withoutAbsence = (value: Value): Value => {
  if (value.kind !== 'name') return value;
  const path = value.path.map((step) => (step.kind === 'field' ? { ...step, optional: false } : step));
  return { ...value, optional: false, path, binding: { ...value.binding, optional: false } };
};
