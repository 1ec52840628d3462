/** Prints calls of the kit's functions. */
import type { FunctionValue } from '../model/model.js';
import { callText } from './layout.js';
import { both, type Printed } from './printed.js';
import { isReader } from './reading.js';
import type { Values } from './values.js';

export function functionValue(values: Values, value: FunctionValue): Printed {
  let present: string | undefined;
  const args = value.args.map((arg, at) => {
    const takes = value.function.takes[at];
    if (arg === undefined) return takes?.type === 'string' ? '""' : 'nil';
    const printed = values.print(arg, takes?.name);
    if (takes?.optional === true) return printed.pointer ?? printed.text;
    present = both(present, printed.present);
    return printed.text;
  });
  const name = values.body.names.kit(value.function.name);
  const withCall = value.function.raises || isReader(value.function.name);
  if (withCall) values.body.unchecked = true;
  const text = callText(name, withCall ? ['call', ...args] : args, withCall ? 1 : 0);
  return { text, present, zero: false, pointer: undefined };
}
