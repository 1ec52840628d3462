/** Finds what takes the running call: what may refuse a value, or find an answer unreadable. */
import type { RecordDeclaration, ResultDeclaration, RuntimeFunction, Type, Value } from '../model/model.js';
import { assertNever } from './never.js';

/** Runtime functions that may find an answer unreadable. */
const readers: ReadonlySet<string> = new Set(['decode_default', 'decode_hits', 'decode_rows']);

/** Whether the running call is the function's first argument. */
export const takesCall = (own: RuntimeFunction): boolean => own.raises || readers.has(own.name);

/** Whether the decoder of a result takes the running call. */
export const decoderTakesCall = (result: ResultDeclaration): boolean =>
  result.fields.some(({ value }) => value !== undefined && mayFail(value));

/** Whether the encoder of a record takes the running call, for what it may refuse. */
export const encoderTakesCall = (record: RecordDeclaration): boolean => record.encode?.fields.some(({ value }) => mayFail(value)) ?? false;

/** Whether making the value may show that the answer cannot be read. */
export function mayFail(value: Value): boolean {
  switch (value.kind) {
    case 'function':
      return takesCall(value.function) || value.args.some((each) => each !== undefined && mayFail(each));
    case 'convert':
      return (
        isParsed(value.from, value.type) || holdsSuchResult(value.type) || holdsSuchRecord(value.from, value.type) || mayFail(value.of)
      );
    case 'first':
    case 'merge':
    case 'concat':
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

/** Records that become messages. */
function holdsSuchRecord(from: Type, to: Type): boolean {
  if (from.kind === 'list' && to.kind === 'list') return holdsSuchRecord(from.of, to.of);
  return to.kind === 'message' && from.kind === 'declared' && from.declaration.kind === 'record' && encoderTakesCall(from.declaration);
}

function holdsSuchResult(type: Type): boolean {
  if (type.kind === 'list' || type.kind === 'map') return holdsSuchResult(type.of);
  return type.kind === 'declared' && type.declaration.kind === 'result' && decoderTakesCall(type.declaration);
}
