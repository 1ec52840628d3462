/** Messages in vectors, from protobuf's JSON to serialized bytes: the lite runtime reads no JSON. */
import protobuf from 'protobufjs';
import 'protobufjs/ext/descriptor.js';
import type { WireContract } from '../../../generators/model/model.js';
import { stubDescriptors } from '../../../generators/wire/stubs.js';

interface Wire {
  readonly message: string;
  readonly json: Record<string, unknown>;
}

/** Each `{ $wire: { message, json } }` gets `base64` in place of `json`. */
export function resolveMessages(contract: WireContract, value: unknown): unknown {
  const root = rootOf(contract);
  const visit = (own: unknown): unknown => {
    if (Array.isArray(own)) return own.map(visit);
    if (own === null || typeof own !== 'object') return own;
    const keys = Object.keys(own);
    if (keys.length === 1 && keys[0] === '$wire') {
      const { message, json } = (own as { $wire: Wire }).$wire;
      const type = root.lookupType(`milvus.proto.${message}`);
      return { $wire: { message, base64: Buffer.from(type.encode(type.fromObject(json)).finish()).toString('base64') } };
    }
    return Object.fromEntries(Object.entries(own).map(([key, each]) => [key, visit(each)]));
  };
  return visit(value);
}

const roots = new WeakMap<WireContract, protobuf.Root>();

function rootOf(contract: WireContract): protobuf.Root {
  let root = roots.get(contract);
  if (root === undefined) {
    const fromDescriptor = (protobuf.Root as unknown as { fromDescriptor: (set: Uint8Array) => protobuf.Root }).fromDescriptor;
    root = fromDescriptor.call(protobuf.Root, stubDescriptors(contract, {}));
    root.resolveAll();
    roots.set(contract, root);
  }
  return root;
}
