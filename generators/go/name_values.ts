/** Prints names of the spec and the way into them: `$x.field.0.$key`. */
import { isPinned } from '../model/client_state.js';
import type { Binding, NameValue, PathStep, Type } from '../model/model.js';
import { quoted } from './layout.js';
import { assertNever } from './never.js';
import { always, isGiven, isText, read, unlessZero, type Printed } from './printed.js';
import { isDeclared } from './types.js';
import type { Values } from './values.js';
import { wireField } from './wire.js';

export function nameValue(values: Values, value: NameValue): Printed {
  const { binding, path } = value;
  if (binding.kind === 'client') return ofClient(values, path);
  if (binding.kind === 'target') return always(`target${values.body.names.exported(fieldName(path[0]))}`);
  return pathValue(values, bound(values, binding), binding.type, path);
}

/** The way into a value of a type. */
export function pathValue(values: Values, from: Printed, of: Type | undefined, path: readonly PathStep[]): Printed {
  let printed = from;
  let type = of;
  for (const step of path) {
    printed = stepValue(values, printed, type, step);
    type = step.type;
  }
  return printed;
}

function bound(values: Values, binding: Binding): Printed {
  const printed = values.body.reading(binding);
  return printed.pointer !== undefined && values.body.knows(printed.pointer) ? always(`*${printed.pointer}`) : printed;
}

function stepValue(values: Values, base: Printed, of: Type | undefined, step: PathStep): Printed {
  switch (step.kind) {
    case 'index':
      return unlessZero(`memberAt(${base.text}, ${step.index.toString()})`, `len(${base.text}) > ${step.index.toString()}`);
    case 'key': {
      const key = typeof step.key === 'string' ? quoted(step.key) : values.print(step.key).text;
      const text = of?.kind === 'list' ? `pairValue(${base.text}, ${key})` : `${base.text}[${key}]`;
      const given = isText(step.type) || step.type.kind === 'wire_scalar' ? isGiven(text, step.type) : `${text} != nil`;
      return unlessZero(text, given);
    }
    case 'field':
      return fieldOf(values, base, step);
    default:
      return assertNever(step);
  }
}

function fieldOf(values: Values, base: Printed, step: PathStep & { kind: 'field' }): Printed {
  if (step.of.kind === 'message') {
    const text = `${base.text}.Get${wireField(step.name)}()`;
    if (step.optional) {
      const present = step.type.kind === 'message' ? `${text} != nil` : `${base.text}.${wireField(step.name)} != nil`;
      return unlessZero(text, present);
    }
    return base.present === undefined ? always(text) : unlessZero(text, base.present);
  }
  const internal = isDeclared(step.of, 'host');
  // Go follows a pointer by itself.
  const holder = base.text.replace(/^\*/, '');
  const text = `${holder}.${internal ? values.body.names.local(step.name) : values.body.names.exported(step.name)}`;
  if (step.absence !== 'never') return read(text, step.type, step.absence, true);
  return base.present === undefined ? always(text) : unlessZero(text, base.present);
}

/** What the client knows: `$client.last_write.$collection_name` and the plain ones. */
function ofClient(values: Values, path: readonly PathStep[]): Printed {
  const [first, second] = path;
  const name = fieldName(first);
  if (second?.kind === 'key' && typeof second.key !== 'string') {
    const text = `call.${values.body.names.local(name)}(${values.print(second.key).text})`;
    return unlessZero(text, `${text} != 0`);
  }
  const text = isPinned(name) ? `call.pinned(${quoted(name)})` : `${values.body.client}.${values.body.names.local(name)}()`;
  return unlessZero(text, `${text} != ""`);
}

function fieldName(step: PathStep | undefined): string {
  if (step?.kind !== 'field') throw new Error('a field was expected');
  return step.name;
}
