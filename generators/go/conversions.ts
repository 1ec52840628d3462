/** Prints the changes of representation that the spec leaves implicit. */
import type { ConvertValue, Type } from '../model/model.js';
import { always, type Printed } from './printed.js';
import { isDeclared, isRecord } from './types.js';
import type { Values } from './values.js';

export function convert(values: Values, value: ConvertValue, of: Printed): Printed {
  const { from } = value;
  const to = value.type;
  const [source, target] = [values.types.of(from), values.types.of(to)];
  if (source === target || (value.of.kind === 'list' && isDeclared(to, 'list_of'))) return of;
  if (isWireText(from) && !isTextLike(to)) return parsed(of, target);
  if (isPairs(from) && to.kind === 'map') return wrapped(of, (text) => `pairMap(${text})`);
  if (isRecord(to)) return wrapped(of, (text) => `decode${target}(${text})`);
  if (isRecord(from)) {
    values.body.unchecked = true;
    return wrapped(of, (text) => `encode${source}(call, ${text})`);
  }
  if (from.kind === 'list' && to.kind === 'list') return list(values, from.of, to.of, of);
  return { ...of, text: `${target}(${of.text})`, pointer: undefined };
}

function list(values: Values, from: Type, to: Type, of: Printed): Printed {
  const [source, target] = [values.types.of(from), values.types.of(to)];
  if (isRecord(to)) return { ...of, text: `mapped(${of.text}, decode${target})`, pointer: undefined };
  if (isRecord(from)) {
    values.body.unchecked = true;
    return { ...of, text: `encodeEach(call, ${of.text}, encode${source})`, pointer: undefined };
  }
  return { ...of, text: `mapped(${of.text}, func(each ${source}) ${target} { return ${target}(each) })`, pointer: undefined };
}

/** Text that came in a map or among key-value pairs: what is no such value is absent. */
function parsed(of: Printed, target: string): Printed {
  const pointer =
    target === 'bool'
      ? `parsedBool(${of.text})`
      : target.startsWith('float')
        ? `parsedFloat[${target}](${of.text})`
        : `parsedInteger[${target}](${of.text})`;
  return { text: `orZero(${pointer})`, present: `${pointer} != nil`, zero: true, pointer };
}

function wrapped(of: Printed, wrap: (text: string) => string): Printed {
  return of.present === undefined ? always(wrap(of.text)) : { text: wrap(of.text), present: of.present, zero: false, pointer: undefined };
}

const isWireText = (type: Type): boolean => type.kind === 'wire_scalar' && type.name === 'string';
const isTextLike = (type: Type): boolean =>
  (type.kind === 'scalar' && type.name === 'string') || isDeclared(type, 'text_enum') || type.kind === 'wire_scalar';
const isPairs = (type: Type): boolean =>
  type.kind === 'list' && type.of.kind === 'message' && type.of.message.name === 'common.KeyValuePair';
