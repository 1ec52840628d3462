/** Prints calls of the kit's functions. */
import type { FunctionValue, RuntimeFunction, Value } from '../model/model.js';
import { callText } from './layout.js';
import { both, type Printed } from './printed.js';
import type { Values } from './values.js';

/** The arguments of a kit function, and whether those are there that it cannot do without. */
export function argumentTexts(
  values: Values,
  { takes }: RuntimeFunction,
  args: readonly (Value | undefined)[],
): { readonly texts: readonly string[]; readonly present: string | undefined } {
  let present: string | undefined;
  const texts = args.map((arg, at) => {
    const own = takes[at];
    if (arg === undefined) return own?.type === 'string' ? '""' : own?.type === 'count' ? '0' : 'nil';
    const printed = values.print(arg, own?.name);
    if (own?.optional === true) return printed.pointer ?? printed.text;
    present = both(present, printed.present);
    return printed.text;
  });
  return { texts, present };
}

export function functionValue(values: Values, value: FunctionValue): Printed {
  const { texts: args, present } = argumentTexts(values, value.function, value.args);
  const name = values.body.names.kit(value.function.name);
  const withCall = value.function.raises || value.function.reads;
  if (withCall) values.body.unchecked = true;
  const text = callText(name, withCall ? ['call', ...args] : args, withCall ? 1 : 0);
  // Of nothing, a function that gives a scalar gives its zero.
  return { text, present, zero: present !== undefined && value.type.kind === 'scalar' && !withCall, pointer: undefined };
}
