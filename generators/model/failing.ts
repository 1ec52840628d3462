/** What generated encoders and decoders may fail in: then the error names the running call, so that is handed on to them. */
import type { RecordDeclaration, ResultDeclaration, Type, UnionDeclaration, Value } from './model.js';
import { insideOf } from './walk.js';

/** Whether decoding may find the answer unreadable: by a function that reads, a text that is parsed, or a result in it. */
export const decoderFails = (result: ResultDeclaration): boolean =>
  remembered(result, () => result.fields.some(({ value }) => value !== undefined && some(value, failsToRead)));

/** Whether encoding may find an argument invalid: by a function that raises, or a record in it. */
export const encoderFails = (record: RecordDeclaration): boolean =>
  remembered(record, () => record.encode?.fields.some(({ value }) => some(value, failsToWrite)) ?? false);

/** Whether a text of the wire is read as something else; any text reads as a truth value. */
export const isParsed = (from: Type, to: Type): boolean =>
  from.kind === 'wire_scalar' && from.name === 'string' && to.kind === 'scalar' && to.name !== 'string' && to.name !== 'bool';

/** Whether making the value may fail in either way. */
export const mayFail = (value: Value): boolean => some(value, (each) => failsToRead(each) || failsToWrite(each));

const some = (value: Value, fails: (value: Value) => boolean): boolean => [...insideOf(value)].some(fails);

function failsToRead(value: Value): boolean {
  if (value.kind === 'function') return value.function.reads;
  if (value.kind !== 'convert') return false;
  const declaration = declaredIn(value.type);
  return isParsed(value.from, value.type) || (declaration?.kind === 'result' && decoderFails(declaration));
}

function failsToWrite(value: Value): boolean {
  if (value.kind === 'function') return value.function.raises;
  if (value.kind !== 'convert') return false;
  const from = value.from.kind === 'list' || value.from.kind === 'map' ? value.from.of : value.from;
  if (from.kind === 'declared' && from.declaration.kind === 'union') return unionEncoderFails(from.declaration);
  const declaration = declaredIn(value.from);
  return declaration?.kind === 'record' && encoderFails(declaration);
}

/** Whether encoding one of the members may find an argument invalid. */
export const unionEncoderFails = ({ members }: UnionDeclaration): boolean =>
  members.some((each) => each.kind === 'declared' && each.declaration.kind === 'record' && encoderFails(each.declaration));

/** The record or result that a type is, or holds in lists and maps. */
function declaredIn(type: Type): RecordDeclaration | ResultDeclaration | undefined {
  if (type.kind === 'list' || type.kind === 'map') return declaredIn(type.of);
  if (type.kind !== 'declared') return undefined;
  return type.declaration.kind === 'record' || type.declaration.kind === 'result' ? type.declaration : undefined;
}

const known = new WeakMap<object, boolean>();

/** What holds itself does not fail for that reason. */
function remembered(declaration: object, find: () => boolean): boolean {
  const before = known.get(declaration);
  if (before !== undefined) return before;
  known.set(declaration, false);
  const found = find();
  known.set(declaration, found);
  return found;
}
