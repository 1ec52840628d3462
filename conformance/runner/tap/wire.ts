/** The service and its messages by the original descriptors: what the tap forwards, decodes and answers with. */
import protobuf from 'protobufjs';
import descriptor from 'protobufjs/ext/descriptor.js';
import type { WireContract } from '../../../generators/model/model.js';
import type { DescribedContract } from '../../../generators/wire/contract.js';
import { float, integer, isList, isMap, type Value, type ValueMap } from '../value.js';

export interface WireMethod {
  readonly name: string;
  readonly path: string;
  readonly request: protobuf.Type;
  readonly response: protobuf.Type;
}

export interface Wire {
  /** By path. */
  readonly methods: ReadonlyMap<string, WireMethod>;
  readonly method: (name: string) => WireMethod | undefined;
}

/** protobufjs' own view of a descriptor set, which its types leave out. */
type RootFromDescriptor = typeof protobuf.Root & { fromDescriptor: (set: protobuf.Message) => protobuf.Root };

export function openWire(contract: WireContract): Wire {
  const { files } = (contract as DescribedContract).descriptors;
  const set = descriptor.FileDescriptorSet.fromObject({ file: files.map((each) => ({ ...each, service: [], extension: [] })) });
  const root = (protobuf.Root as RootFromDescriptor).fromDescriptor(set).resolveAll();
  const methods = new Map<string, WireMethod>();
  for (const file of files) {
    for (const service of file.service.filter(({ name }) => `${file.package}.${name}` === contract.service)) {
      for (const { name, inputType, outputType, clientStreaming, serverStreaming } of service.method) {
        if (clientStreaming === true || serverStreaming === true) continue;
        const path = `/${contract.service}/${name}`;
        methods.set(path, { name, path, request: root.lookupType(inputType), response: root.lookupType(outputType) });
      }
    }
  }
  return { methods, method: (name) => methods.get(`/${contract.service}/${name}`) };
}

/** A request as `rpcs` and reports show it: names letter by letter, enums by name, unset fields absent. */
export function decodeRequest(method: WireMethod, bytes: Uint8Array): Value {
  const message = read(method.request, method.request.decode(bytes));
  const schema = isMap(message) ? message.schema : undefined;
  if (method.name !== 'CreateCollection' || !isMap(schema) || typeof schema.$bytes !== 'string') return message;
  const type = method.request.root.lookupType('milvus.proto.schema.CollectionSchema');
  return { ...(message as ValueMap), schema: read(type, type.decode(Buffer.from(schema.$bytes, 'base64'))) };
}

/** A message of a fault: plain values, enums by name. */
export function encodeAnswer(method: WireMethod, answer: ValueMap): Buffer {
  return Buffer.from(method.response.encode(method.response.fromObject(forProtobuf(answer) as Record<string, unknown>)).finish());
}

function read(type: protobuf.Type, message: protobuf.Message): Value {
  const held = message as unknown as Record<string, unknown>;
  const fields = type.fieldsArray.filter(
    (field) => Object.hasOwn(held, field.name) && (field.partOf !== null || !isZero(held[field.name])),
  );
  return Object.fromEntries(fields.map((field) => [field.name, readField(field, held[field.name])]));
}

function readField(field: protobuf.Field, value: unknown): Value {
  if (field.map) return Object.fromEntries(Object.entries(value as object).map(([key, each]) => [key, readOne(field, each)]));
  return field.repeated ? (value as unknown[]).map((each) => readOne(field, each)) : readOne(field, value);
}

function readOne(field: protobuf.Field, value: unknown): Value {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type) return read(resolvedType, value as protobuf.Message);
  if (resolvedType instanceof protobuf.Enum) return resolvedType.valuesById[value as number] ?? (value as number);
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (typeof value === 'number') return field.type === 'float' || field.type === 'double' ? float(value) : value;
  if (isLong(value)) return integer(BigInt(value.toString()));
  return value as string | boolean;
}

/** What the wire does not tell from unset. A set but empty message is no zero. */
function isZero(value: unknown): boolean {
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  if (typeof value !== 'object' || value === null) return !value;
  return isLong(value) ? value.isZero() : Object.getPrototypeOf(value) === Object.prototype && Object.keys(value).length === 0;
}

/** protobufjs gives 64-bit integers as objects of this shape. */
interface Long {
  readonly isZero: () => boolean;
  readonly toString: () => string;
}
const isLong = (value: unknown): value is Long =>
  typeof value === 'object' && value !== null && 'low' in value && 'high' in value && 'isZero' in value;

function forProtobuf(value: Value): unknown {
  if (isList(value)) return value.map(forProtobuf);
  if (!isMap(value)) return value;
  if (typeof value.$int === 'string') return value.$int;
  if (typeof value.$bytes === 'string') return Buffer.from(value.$bytes, 'base64');
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, forProtobuf(each)]));
}
