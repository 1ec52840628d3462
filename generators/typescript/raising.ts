/** What needs the running call, since it can fail: encoders that find an argument invalid, decoders that cannot read an answer. */
import type { RecordDeclaration, ResultDeclaration, ResultField, RuntimeFunction, Type, Value } from '../model/model.js';

/** Functions that read what a server gave: where they cannot, the error names the call. */
const readers: ReadonlySet<string> = new Set(['decode_default', 'decode_hits', 'decode_rows']);

export const takesCall = ({ name, raises }: RuntimeFunction): boolean => raises || readers.has(name);

/** Whether the encoder of a record may fail. */
export function isRaising(record: RecordDeclaration): boolean {
  return record.encode?.fields.some(({ value }) => raises(value)) ?? false;
}

/** Whether the decoder of a result may fail. */
export function isReading(result: ResultDeclaration): boolean {
  return result.fromPairs
    ? result.fields.some((field) => field !== result.open && isReadText(field))
    : result.fields.some(({ value }) => value !== undefined && raises(value));
}

/** Texts of pairs are parsed by the type that they go to; what is only a text, or true or false, is always readable. */
const isReadText = ({ type }: ResultField): boolean => type.kind === 'scalar' && type.name !== 'string' && type.name !== 'bool';

function raises(value: Value): boolean {
  if (value.kind === 'function') return takesCall(value.function) || value.args.some((each) => each !== undefined && raises(each));
  if (value.kind === 'each') return raises(value.list) || raises(value.value);
  if (value.kind === 'concat' || value.kind === 'first') return value.of.some(raises);
  if (value.kind === 'result' || value.kind === 'message') return value.fields.some((field) => raises(field.value));
  if (value.kind === 'when') return raises(value.value);
  if (value.kind === 'json' || value.kind === 'pairs') return raises(value.of);
  if (value.kind !== 'convert') return false;
  if (raises(value.of)) return true;
  const record = declaredIn(value.from);
  if (record?.kind === 'record' && record.encode !== undefined) return isRaising(record);
  const result = declaredIn(value.type);
  return result?.kind === 'result' ? isReading(result) : isParsed(value.from, value.type);
}

/** Whether a text becomes an integer, a number or JSON. */
export function isParsed(from: Type, to: Type): boolean {
  const isText = from.kind === 'wire_scalar' && from.name === 'string';
  return isText && to.kind === 'scalar' && to.name !== 'string' && to.name !== 'bool' && to.name !== 'bytes';
}

function declaredIn(type: Type): RecordDeclaration | ResultDeclaration | undefined {
  if (type.kind === 'list' || type.kind === 'map') return declaredIn(type.of);
  if (type.kind !== 'declared') return undefined;
  const { declaration } = type;
  return declaration.kind === 'record' || declaration.kind === 'result' ? declaration : undefined;
}
