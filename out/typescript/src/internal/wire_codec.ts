/** Messages to bytes and back, straight from plain objects, by the descriptors that the package carries. */
import protobuf from 'protobufjs/light.js';
import { descriptors } from '../wire/descriptors.js';
import type { Rpc } from './rpc.js';

let loaded: protobuf.Root | undefined;
const types = new Map<string, protobuf.Type>();

function typeOf(fullName: string): protobuf.Type {
  let type = types.get(fullName);
  if (type === undefined) {
    loaded ??= protobuf.Root.fromJSON(JSON.parse(descriptors) as protobuf.INamespace);
    type = loaded.lookupType(fullName);
    types.set(fullName, type);
  }
  return type;
}

export function encode<Sent extends object, Received>(rpc: Rpc<Sent, Received>, message: Sent): Buffer {
  return encodeMessage(rpc.request, message);
}

export function decode<Sent, Received>(rpc: Rpc<Sent, Received>, bytes: Uint8Array): Received {
  return typeOf(rpc.response).decode(bytes) as unknown as Received;
}

/** `fullName` without its leading package: `schema.CollectionSchema`. */
export function serialized(name: string, message: object): Uint8Array {
  return encodeMessage(`milvus.proto.${name}`, message);
}

function encodeMessage(fullName: string, message: object): Buffer {
  return typeOf(fullName).encode(message).finish() as Buffer;
}
