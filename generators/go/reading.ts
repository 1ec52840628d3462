/** Finds which decoders may meet an answer that cannot be read: those take the running call. */
import type { ResultDeclaration, Type, Value } from '../model/model.js';
import { insideOf } from '../model/walk.js';

/** Kit functions that may find that what they read is no answer. */
const readers: ReadonlySet<string> = new Set(['decode_rows', 'decode_hits', 'decode_default']);

export const isReader = (name: string): boolean => readers.has(name);

/** Whether the decoder of a result takes the running call. */
export function takesCall(result: ResultDeclaration): boolean {
  let known = decoders.get(result);
  if (known === undefined) {
    // A result that holds itself needs no call on that account.
    decoders.set(result, false);
    known = result.fields.some(({ value }) => value !== undefined && [...insideOf(value)].some(mayFail));
    decoders.set(result, known);
  }
  return known;
}

const decoders = new WeakMap<ResultDeclaration, boolean>();

function mayFail(value: Value): boolean {
  if (value.kind === 'function') return isReader(value.function.name);
  return value.kind === 'convert' && (isParsed(value.from, value.type) || holdsReader(value.type));
}

/** Whether a text of the wire is read as something else; any text reads as a truth value. */
export const isParsed = (from: Type, to: Type): boolean =>
  from.kind === 'wire_scalar' && from.name === 'string' && to.kind === 'scalar' && to.name !== 'string' && to.name !== 'bool';

function holdsReader(type: Type): boolean {
  if (type.kind === 'list' || type.kind === 'map') return holdsReader(type.of);
  return type.kind === 'declared' && type.declaration.kind === 'result' && takesCall(type.declaration);
}
