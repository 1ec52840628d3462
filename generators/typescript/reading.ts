/** Finds what values read, and which conditions say the same. */
import type { Binding, Condition, Value } from '../model/model.js';

/** The way to the object that a value is a field of. */
export function prefixOf(value: Value): string | undefined {
  if (value.kind === 'convert') return prefixOf(value.of);
  return value.kind === 'name'
    ? JSON.stringify(value.path.slice(0, -1).map((step) => (step.kind === 'index' ? step.index : step.kind === 'field' ? step.name : '')))
    : undefined;
}

/** Equal for conditions that say the same, wherever they stand. */
export function conditionText(condition: Condition | undefined): string {
  if (condition === undefined) return '';
  return JSON.stringify(condition, (name, value: unknown) =>
    name === 'place' || name === 'type' || name === 'binding' || isTypeOfStep(name, value) ? nameIn(value) : value,
  );
}

const nameIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'absence' in value && 'name' in value ? value.name : undefined;

/** The type that a step of a path leads through; values know their place, types do not. */
const isTypeOfStep = (name: string, value: unknown): boolean =>
  name === 'of' &&
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  ['declared', 'message', 'list', 'map'].includes(String(value.kind)) &&
  !('place' in value);

/** Whether steps read a binding. */
export function mentions(steps: unknown, binding: Binding): boolean {
  const seen = new Set<object>();
  const visit = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    if (value === binding) return true;
    seen.add(value);
    return Object.entries(value).some(([name, each]) => name !== 'type' && name !== 'place' && name !== 'method' && visit(each));
  };
  return visit(steps);
}
