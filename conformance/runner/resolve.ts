/** Puts fixtures, saved values and counters into arguments and expectations. */
import { isList, isMap, loneKey, type Value } from './value.js';

export type Scope = ReadonlyMap<string, Value>;

export function resolve(value: Value, scope: Scope): Value {
  if (typeof value === 'string') return value.startsWith('$') ? look(value, scope) : value;
  if (isList(value)) return value.map((each) => resolve(each, scope));
  if (!isMap(value)) return value;
  const { $text: text, $times: times, $matches: pattern } = value;
  if (loneKey(value) === '$text' && text !== undefined) return text;
  if (loneKey(value) === '$matches' && pattern !== undefined) return value;
  if (loneKey(value) === '$times' && isList(times)) return repeatValue(Number(times[0]), times[1] ?? null, scope);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, scope)]));
}

/** `$name.0.id`: what is read, in order. */
export const referenceParts = (text: string): [string, ...string[]] => text.slice(1).split('.') as [string, ...string[]];

/** A part of a value by keys and list places; undefined where there is none. */
export function part(value: Value | undefined, path: readonly string[]): Value | undefined {
  return path.reduce<Value | undefined>((held, key) => (isList(held) ? held[Number(key)] : isMap(held) ? held[key] : undefined), value);
}

const repeatValue = (count: number, value: Value, scope: Scope): Value =>
  Array.from({ length: count }, (_, index) => resolve(value, new Map([...scope, ['index', index]])));

function look(text: string, scope: Scope): Value {
  const [name, ...path] = referenceParts(text);
  const found = part(scope.get(name), path);
  if (found === undefined) throw new UnboundName(text);
  return found;
}

/** A saved result lacks the part that a later step reads. */
export class UnboundName extends Error {
  constructor(reference: string) {
    super(`${reference} is not there: nothing of that path was saved`);
  }
}
