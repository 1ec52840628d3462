/** Turns descriptors into the wire contract: RPCs, messages and enums found by name, references resolved. */
import type { WireContract, WireEnum, WireField, WireMessage, WireRpc, WireScalar } from '../model/model.js';
import { pinned } from './installed.js';
import { readDescriptors, type Descriptors, type EnumDescriptor, type MessageDescriptor } from './descriptors.js';

const service = 'milvus.proto.milvus.MilvusService';
const statusMessage = 'milvus.proto.common.Status';

const scalars: Readonly<Record<number, WireScalar>> = {
  1: 'double',
  2: 'float',
  3: 'int64',
  4: 'uint64',
  5: 'int32',
  6: 'fixed64',
  7: 'fixed32',
  8: 'bool',
  9: 'string',
  12: 'bytes',
  13: 'uint32',
  15: 'sfixed32',
  16: 'sfixed64',
  17: 'sint32',
  18: 'sint64',
};
const messageType = 11;
const enumType = 14;
const repeatedLabel = 3;

/** A contract that still knows its descriptors, for making stubs. */
export interface DescribedContract extends WireContract {
  readonly descriptors: Descriptors;
}

/** `packageFolder` is the installed pymilvus, `source` what it is. */
export const readContract = (packageFolder: string, source = pinned): DescribedContract =>
  contractOf(readDescriptors(packageFolder), source);

export function contractOf(descriptors: Descriptors, source = pinned): DescribedContract {
  const messages = new Map<string, Writable<WireMessage>>();
  const enums = new Map<string, WireEnum>();
  const described: { message: Writable<WireMessage>; from: MessageDescriptor }[] = [];
  const mapEntries = new Map<string, MessageDescriptor>();

  const addEnum = (each: EnumDescriptor, prefix: string): void => {
    const fullName = `${prefix}.${each.name}`;
    enums.set(fullName, { name: shortName(fullName), fullName, values: each.value.map(({ name, number }) => ({ name, number })) });
  };
  const addMessage = (each: MessageDescriptor, prefix: string): void => {
    const fullName = `${prefix}.${each.name}`;
    each.enumType.forEach((nested) => {
      addEnum(nested, fullName);
    });
    each.nestedType.forEach((nested) => {
      addMessage(nested, fullName);
    });
    if (each.options?.mapEntry === true) {
      mapEntries.set(fullName, each);
      return;
    }
    const message = { name: shortName(fullName), fullName, fields: [] as WireField[] };
    messages.set(fullName, message);
    described.push({ message, from: each });
  };
  for (const file of descriptors.files) {
    file.enumType.forEach((each) => {
      addEnum(each, file.package);
    });
    file.messageType.forEach((each) => {
      addMessage(each, file.package);
    });
  }

  const typeOf = (type: number, typeName: string): WireField['type'] => {
    if (type === messageType) return { kind: 'message', message: found(messages, typeName) };
    if (type === enumType) return { kind: 'wire_enum', enum: found(enums, typeName) };
    const name = scalars[type];
    if (name === undefined) throw new Error(`the descriptors have a field of type ${String(type)}, which no Milvus field has had`);
    return { kind: 'wire_scalar', name };
  };
  for (const { message, from } of described) {
    message.fields = from.field.map((field): WireField => {
      const entry = mapEntries.get((field.typeName ?? '').slice(1));
      const [key, value] = entry?.field ?? [];
      const own = value ?? field;
      return {
        name: field.name,
        number: field.number,
        type: typeOf(own.type, own.typeName ?? ''),
        repeated: field.label === repeatedLabel && entry === undefined,
        mapKey: key === undefined ? undefined : scalars[key.type],
        oneof:
          field.oneofIndex !== undefined && Object.hasOwn(field, 'oneofIndex') && field.proto3Optional !== true
            ? from.oneofDecl[field.oneofIndex]?.name
            : undefined,
        presence: field.proto3Optional === true,
      };
    });
  }

  const rpcs = new Map<string, WireRpc>();
  for (const file of descriptors.files) {
    for (const each of file.service.filter(({ name }) => `${file.package}.${name}` === service)) {
      for (const method of each.method) {
        const response = found(messages, method.outputType);
        rpcs.set(method.name, {
          name: method.name,
          path: `/${service}/${method.name}`,
          request: found(messages, method.inputType),
          response,
          status: statusOf(response),
        });
      }
    }
  }
  const byShortName = new Map([...messages.values()].map((each) => [each.name, each]));
  const enumsByShortName = new Map([...enums.values()].map((each) => [each.name, each]));
  return {
    source,
    hash: descriptors.hash,
    service,
    rpc: (name) => rpcs.get(name),
    message: (name) => byShortName.get(name),
    enum: (name) => enumsByShortName.get(name),
    used: [],
    descriptors,
  };
}

/** An answer is a Status, or has exactly one Status field under any name. */
function statusOf(response: WireMessage): WireRpc['status'] {
  if (response.fullName === statusMessage) return 'self';
  return response.fields.find(({ type }) => type.kind === 'message' && type.message.fullName === statusMessage);
}

/** `milvus.proto.schema.FieldData` → `schema.FieldData`. */
const shortName = (fullName: string): string => fullName.replace(/^milvus\.proto\./, '');

function found<T>(map: ReadonlyMap<string, T>, typeName: string): T {
  const value = map.get(typeName.slice(1));
  if (value === undefined) throw new Error(`the descriptors name ${typeName} and do not declare it`);
  return value;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
