/** Calls of decoders: some take the running call, whose name the error of a bad answer bears. */
import { typeName } from './names.js';
import { call, word, type Code } from './print/code.js';
import { decoderFails } from '../model/failing.js';
import type { Declaration } from '../model/model.js';

export const decodersClass = 'Decoders';

/** `inClass` is the class that the expression stands in. */
export function decode(to: Declaration, code: Code, inClass: string | undefined): Code {
  const own = `decode${typeName(to.name)}`;
  const withCall = to.kind === 'result' && decoderFails(to);
  return call(inClass === decodersClass ? own : `${decodersClass}.${own}`, ...(withCall ? [word('call')] : []), code);
}

/** `Decoders::decodeFieldInfo`, where it takes nothing else. */
export const decoderReference = (to: Declaration): Code | undefined =>
  to.kind === 'result' && decoderFails(to) ? undefined : word(`${decodersClass}::decode${typeName(to.name)}`);
