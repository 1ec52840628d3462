/** How wire messages and enums are called in Java: one outer class for each file of the descriptors. */
import { pascal } from '../words.js';

/** `milvus.proto.schema` → `SchemaProto`. */
export const outerClass = (protoPackage: string): string => `${pascal(protoPackage.split('.').at(-1) ?? protoPackage)}Proto`;
