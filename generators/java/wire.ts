/** How wire messages and enums are called in Java: one outer class for each file of the descriptors. */
import type { WireEnum, WireMessage } from '../model/model.js';
import { pascal } from '../words.js';

/** `milvus.proto.schema` → `SchemaProto`. */
export const outerClass = (protoPackage: string): string => `${pascal(protoPackage.split('.').at(-1) ?? protoPackage)}Proto`;

/** `schema.FieldData` → `SchemaProto.FieldData`. */
export function wireType(type: WireMessage | WireEnum): string {
  const [file = '', ...rest] = type.name.split('.');
  return [outerClass(file), ...rest].join('.');
}
