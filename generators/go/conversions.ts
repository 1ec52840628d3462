/** Prints the changes of representation that the spec leaves implicit. */
import type { ConvertValue, Type } from '../model/model.js';
import { quoted } from './layout.js';
import { always, type Printed } from './printed.js';
import { decoderFails, isParsed } from '../model/failing.js';
import { isDeclared, isRecord } from './types.js';
import type { Values } from './values.js';

/** `field` is the value's name in the answer, for messages. */
export function convert(values: Values, value: ConvertValue, of: Printed, field: string): Printed {
  const { from } = value;
  const to = value.type;
  const [source, target] = [values.types.of(from), values.types.of(to)];
  if (source === target || target === 'any' || (value.of.kind === 'list' && isDeclared(to, 'list_of'))) return of;
  if (isWireText(from) && !isTextLike(to)) return parsed(values, value, of, field);
  if (isPairs(from) && to.kind === 'map') return wrapped(of, (text) => `pairMap(${text})`);
  if (isRecord(to)) {
    const call = decodeCall(values, to);
    return wrapped(of, (text) => `decode${target}(${call}${text})`);
  }
  if (isRecord(from) || encodes(from, to)) {
    values.body.unchecked = true;
    return wrapped(of, (text) => `encode${source}(call, ${text})`);
  }
  if (from.kind === 'list' && to.kind === 'list') return list(values, from.of, to.of, of);
  if (from.kind === 'map' && to.kind === 'map' && isRecord(from.of)) {
    values.body.unchecked = true;
    return { ...of, text: `encodeEntries(call, ${of.text}, encode${values.types.of(from.of)})`, pointer: undefined };
  }
  return { ...of, text: `${target}(${of.text})`, pointer: undefined };
}

function list(values: Values, from: Type, to: Type, of: Printed): Printed {
  const [source, target] = [values.types.of(from), values.types.of(to)];
  if (isRecord(to)) {
    const text = decodeCall(values, to) === '' ? `mapped(${of.text}, decode${target})` : `decodeEach(call, ${of.text}, decode${target})`;
    return { ...of, text, pointer: undefined };
  }
  if (isRecord(from) || encodes(from, to)) {
    values.body.unchecked = true;
    return { ...of, text: `encodeEach(call, ${of.text}, encode${source})`, pointer: undefined };
  }
  return { ...of, text: `mapped(${of.text}, func(each ${source}) ${target} { return ${target}(each) })`, pointer: undefined };
}

/** A union becomes the message of the member that it is. */
const encodes = (from: Type, to: Type): boolean => isDeclared(from, 'union') && to.kind === 'message';

/** The decoder's first argument, where it may find that the answer cannot be read. */
function decodeCall(values: Values, to: Type): string {
  if (to.kind !== 'declared' || to.declaration.kind !== 'result' || !decoderFails(to.declaration)) return '';
  values.body.unchecked = true;
  return 'call, ';
}

/** Text that came in a map or among key-value pairs; an empty one is absent. */
function parsed(values: Values, value: ConvertValue, of: Printed, field: string): Printed {
  const target = values.types.of(value.type);
  if (isParsed(value.from, value.type)) values.body.unchecked = true;
  const read = target === 'any' ? 'JSON[string]' : `${target.startsWith('float') ? 'Number' : 'Integer'}[${target}]`;
  const pointer = target === 'bool' ? `parsedBool(${of.text})` : `parsed(call, ${quoted(field)}, ${of.text}, answer.${read})`;
  return { text: `orZero(${pointer})`, present: `${of.text} != ""`, zero: true, pointer };
}

function wrapped(of: Printed, wrap: (text: string) => string): Printed {
  return of.present === undefined ? always(wrap(of.text)) : { text: wrap(of.text), present: of.present, zero: false, pointer: undefined };
}

const isWireText = (type: Type): boolean => type.kind === 'wire_scalar' && type.name === 'string';
const isTextLike = (type: Type): boolean =>
  (type.kind === 'scalar' && type.name === 'string') || isDeclared(type, 'text_enum') || type.kind === 'wire_scalar';
const isPairs = (type: Type): boolean =>
  type.kind === 'list' && type.of.kind === 'message' && type.of.message.name === 'common.KeyValuePair';
