/** Prints maps, key-value pairs, JSON and serialized messages. */
import type { MapValue, PairsValue, SerializedValue } from '../model/model.js';
import { callText, literal, quoted } from './layout.js';
import { always, unlessZero, type Printed } from './printed.js';
import type { Values } from './values.js';
import { wireField } from './wire.js';

export function mapValue(values: Values, value: MapValue, hint: string): Printed {
  if (value.type.kind === 'map' && value.type.of.kind === 'message') return wireMap(values, value, hint);
  const entries = value.entries.map(({ key, value: own }) => values.entry(key, own));
  const texts =
    value.type.kind === 'map' &&
    (value.type.of.kind === 'wire_scalar' || (value.type.of.kind === 'scalar' && value.type.of.name === 'string'));
  if (texts) values.body.unchecked = true;
  const text = texts ? callText('textMap', ['call', ...entries], 1) : callText('object', entries);
  return value.optional ? unlessZero(text, `${text} != nil`) : always(text);
}

/** A map of messages; entries that may be absent follow as statements. */
function wireMap(values: Values, value: MapValue, hint: string): Printed {
  const entries = value.entries.map(({ key, value: own }) => ({ key: quoted(key), printed: values.print(own, key) }));
  const certain = entries.filter(({ printed }) => printed.present === undefined);
  const made = literal(
    values.types.of(value.type),
    certain.map(({ key, printed }): [string, string] => [key, printed.text]),
  );
  if (certain.length === entries.length) return always(made);
  const name = values.body.fresh(hint);
  values.body.add(`${name} := ${made}`);
  for (const { key, printed } of entries) {
    if (printed.present === undefined) continue;
    values.body.block(`if ${printed.present} {`, () => {
      values.body.add(`${name}[${key}] = ${printed.text}`);
    });
  }
  return always(name);
}

export function pairsValue(values: Values, value: PairsValue, hint: string): Printed {
  values.body.unchecked = true;
  if (value.of.kind === 'map')
    return unlessAbsent(callText('toPairs', ['call', ...value.of.entries.map(({ key, value: own }) => values.entry(key, own))], 1));
  return unlessAbsent(`mapPairs(call, ${values.print(value.of, hint).text})`);
}

export function jsonValue(values: Values, of: Printed): Printed {
  values.body.unchecked = true;
  return of.present === undefined ? always(`toJSON(call, ${of.text})`) : { ...always(`toJSON(call, ${of.text})`), present: of.present };
}

export function mergeValue(values: Values, of: readonly Printed[], optional: boolean): Printed {
  values.body.unchecked = true;
  const text = callText('merged', ['call', ...of.map(({ text: each }) => (each === 'object()' ? 'map[string]any{}' : each))], 1);
  return optional ? unlessZero(text, `${text} != nil`) : always(text);
}

export function serializedValue(values: Values, value: SerializedValue): Printed {
  values.body.unchecked = true;
  const of = values.print(value.of);
  if (of.present !== undefined) throw new Error('Go prints no serialized value that may be absent');
  const encode = `encode${values.types.of(value.of.type)}(call, ${of.text})`;
  if (value.with.length === 0) return always(`serialized(call, ${encode})`);
  const name = values.body.fresh('message');
  values.body.add(`${name} := ${encode}`);
  for (const { field, value: own } of value.with)
    values.body.add(`${name}.${wireField(field.name)} = ${values.print(own, field.name).text}`);
  return always(`serialized(call, ${name})`);
}

const unlessAbsent = (text: string): Printed => ({ text, present: undefined, zero: true, pointer: undefined });
