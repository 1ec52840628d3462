/** Values that are known to be there, and what their being there depends on. */
import type { Condition, Value } from './model.js';

/** The same value where it was found to be present. */
export const withoutAbsence = (value: Value): Value => {
  switch (value.kind) {
    case 'name': {
      const path = value.path.map((step) => (step.kind === 'field' ? { ...step, optional: false } : step));
      return { ...value, optional: false, path, binding: { ...value.binding, optional: false } };
    }
    case 'each':
      return { ...value, optional: false, list: withoutAbsence(value.list) };
    case 'message': {
      const [only, ...others] = value.fields;
      if (only === undefined || others.length > 0) return value;
      return { ...value, optional: false, fields: [{ ...only, value: withoutAbsence(only.value) }] };
    }
    default:
      return value;
  }
};

/** When it is there: a list made of another where that one is, a message of one field where the field is. */
export function presence(value: Value): Condition {
  if (value.kind === 'each' && value.list.optional) return presence(value.list);
  const [only, ...others] = value.kind === 'message' ? value.fields : [];
  return only !== undefined && others.length === 0 ? presence(only.value) : { kind: 'present', of: value };
}
