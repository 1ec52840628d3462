/** Calls of decoders: some take the running call, whose name the error of a bad answer bears. */
import { takesCall } from './functions.js';
import { typeName } from './names.js';
import { call, word, type Code } from './print/code.js';
import { insideOf } from '../model/walk.js';
import type { Declaration, ResultDeclaration, Type, Value } from '../model/model.js';

export const decodersClass = 'Decoders';

/** Whether something in the answer may be unreadable. */
export const decodesWithCall = (result: ResultDeclaration): boolean =>
  result.fields.some(({ value }) => value !== undefined && [...insideOf(value)].some(readsWithCall));

function readsWithCall(value: Value): boolean {
  if (value.kind === 'function') return takesCall(value.function);
  if (value.kind !== 'convert') return false;
  const result = resultIn(value.type);
  return result === undefined
    ? isText(value.from) && value.type.kind === 'scalar' && readable.has(value.type.name)
    : decodesWithCall(result);
}

/** What a text may fail to be. */
const readable: ReadonlySet<string> = new Set(['int32', 'count', 'int64', 'uint64', 'float', 'double', 'json']);

const isText = (type: Type): boolean => (type.kind === 'scalar' || type.kind === 'wire_scalar') && type.name === 'string';

function resultIn(type: Type): ResultDeclaration | undefined {
  if (type.kind === 'list' || type.kind === 'map') return resultIn(type.of);
  return type.kind === 'declared' && type.declaration.kind === 'result' ? type.declaration : undefined;
}

/** `inClass` is the class that the expression stands in. */
export function decode(to: Declaration, code: Code, inClass: string | undefined): Code {
  const own = `decode${typeName(to.name)}`;
  const withCall = to.kind === 'result' && decodesWithCall(to);
  return call(inClass === decodersClass ? own : `${decodersClass}.${own}`, ...(withCall ? [word('call')] : []), code);
}

/** `Decoders::decodeFieldInfo`, where it takes nothing else. */
export const decoderReference = (to: Declaration): Code | undefined =>
  to.kind === 'result' && decodesWithCall(to) ? undefined : word(`${decodersClass}::decode${typeName(to.name)}`);
