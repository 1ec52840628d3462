/** Finds what reads answers that may turn out unreadable: it takes the running call, whose method the error names. */
import type { ResultDeclaration, RuntimeFunction, Type, Value } from '../model/model.js';
import { assertNever } from './never.js';

/** Runtime functions that may find an answer unreadable. */
const readers: ReadonlySet<string> = new Set(['decode_default', 'decode_hits', 'decode_rows']);

/** Whether the running call is the function's first argument. */
export const takesCall = (own: RuntimeFunction): boolean => own.raises || readers.has(own.name);

/** Whether the decoder of a result takes the running call. */
export const decoderTakesCall = (result: ResultDeclaration): boolean =>
  result.fields.some(({ value }) => value !== undefined && mayFail(value));

function mayFail(value: Value): boolean {
  switch (value.kind) {
    case 'function':
      return takesCall(value.function) || value.args.some((each) => each !== undefined && mayFail(each));
    case 'convert':
      return isParsed(value.from, value.type) || holdsSuchResult(value.type) || mayFail(value.of);
    case 'first':
    case 'merge':
      return value.of.some(mayFail);
    case 'list':
      return value.members.some(mayFail);
    case 'when':
    case 'each':
      return mayFail(value.value);
    case 'result':
    case 'message':
    case 'new':
      return value.fields.some(({ value: own }) => mayFail(own));
    case 'map':
      return value.entries.some(({ value: own }) => mayFail(own));
    case 'case':
      return value.cases.some(({ value: own }) => mayFail(own));
    case 'json':
    case 'pairs':
    case 'base64':
    case 'serialized':
    case 'text':
      return mayFail(value.of);
    case 'name':
    case 'constant':
    case 'pluck':
      return false;
    default:
      return assertNever(value);
  }
}

/** Text to a number or JSON. */
const isParsed = (from: Type, to: Type): boolean =>
  from.kind === 'wire_scalar' && from.name === 'string' && to.kind === 'scalar' && to.name !== 'string' && to.name !== 'bool';

function holdsSuchResult(type: Type): boolean {
  if (type.kind === 'list' || type.kind === 'map') return holdsSuchResult(type.of);
  return type.kind === 'declared' && type.declaration.kind === 'result' && decoderTakesCall(type.declaration);
}
