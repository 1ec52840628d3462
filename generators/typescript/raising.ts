/** Which encoders can find an argument invalid, and so need the running call. */
import type { RecordDeclaration, Type, Value } from '../model/model.js';

export function isRaising(record: RecordDeclaration): boolean {
  return record.encode?.fields.some(({ value }) => raises(value)) ?? false;
}

function raises(value: Value): boolean {
  if (value.kind === 'function') return value.function.raises;
  return value.kind === 'convert' && recordIn(value.from)?.encode !== undefined && isRaisingIn(value.from);
}

const isRaisingIn = (type: Type): boolean => {
  const record = recordIn(type);
  return record !== undefined && isRaising(record);
};

function recordIn(type: Type): RecordDeclaration | undefined {
  if (type.kind === 'list' || type.kind === 'map') return recordIn(type.of);
  return type.kind === 'declared' && type.declaration.kind === 'record' ? type.declaration : undefined;
}
