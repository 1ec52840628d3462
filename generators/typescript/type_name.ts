/** Names the wire's types in TypeScript; apart from their printing, which loads protobufjs. */

/** `schema.FieldPartialUpdateOp.OpType` → `OpType`; the descriptors have no two types of one last name. */
export const typeName = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
