/** Reads the pinned package's serialized descriptors out of its `*_pb2.py` files; no Python runs. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, type Table } from './decode.js';

/** The part of google.protobuf's descriptors that we use. */
export interface FileDescriptor {
  name: string;
  package: string;
  syntax: string;
  dependency: string[];
  messageType: MessageDescriptor[];
  enumType: EnumDescriptor[];
  service: { name: string; method: MethodDescriptor[] }[];
}

export interface MessageDescriptor {
  name: string;
  field: FieldDescriptor[];
  nestedType: MessageDescriptor[];
  enumType: EnumDescriptor[];
  oneofDecl: { name: string }[];
  options?: { mapEntry?: boolean } | null;
}

export interface FieldDescriptor {
  name: string;
  number: number;
  label: number;
  type: number;
  /** Absent where the type is a scalar. */
  typeName?: string;
  oneofIndex?: number;
  jsonName?: string;
  proto3Optional?: boolean;
}

export interface EnumDescriptor {
  name: string;
  value: { name: string; number: number }[];
}

export interface MethodDescriptor {
  name: string;
  inputType: string;
  outputType: string;
  clientStreaming?: boolean;
  serverStreaming?: boolean;
}

export interface Descriptors {
  readonly files: readonly FileDescriptor[];
  /** SHA-256 over the serialized files, hex. */
  readonly hash: string;
}

const serialized = /AddSerializedFile\(b'((?:[^'\\]|\\.)*)'\)/s;

/** `folder` is the installed package pymilvus. */
export function readDescriptors(folder: string): Descriptors {
  const generated = join(folder, 'grpc_gen');
  const hash = createHash('sha256');
  const files: FileDescriptor[] = [];
  for (const name of readdirSync(generated)
    .filter((each) => each.endsWith('_pb2.py'))
    .sort()) {
    const literal = serialized.exec(readFileSync(join(generated, name), 'latin1'))?.[1];
    if (literal === undefined) throw new Error(`${join(generated, name)} holds no serialized descriptor: is this pymilvus 3.0.2?`);
    const bytes = pythonBytes(literal);
    hash.update(bytes);
    files.push(decodeFile(bytes));
  }
  return { files, hash: hash.digest('hex') };
}

/** Numbers of fields from google/protobuf/descriptor.proto. */
const enumTable: Table = {
  1: { name: 'name', type: 'text' },
  2: { name: 'value', type: { 1: { name: 'name', type: 'text' }, 2: { name: 'number', type: 'number' } }, repeated: true },
};
const fieldTable: Table = {
  1: { name: 'name', type: 'text' },
  3: { name: 'number', type: 'number' },
  4: { name: 'label', type: 'number' },
  5: { name: 'type', type: 'number' },
  6: { name: 'typeName', type: 'text' },
  9: { name: 'oneofIndex', type: 'number' },
  10: { name: 'jsonName', type: 'text' },
  17: { name: 'proto3Optional', type: 'truth' },
};
const messageTable: Record<number, Table[number]> = {
  1: { name: 'name', type: 'text' },
  2: { name: 'field', type: fieldTable, repeated: true },
  4: { name: 'enumType', type: enumTable, repeated: true },
  7: { name: 'options', type: { 7: { name: 'mapEntry', type: 'truth' } } },
  8: { name: 'oneofDecl', type: { 1: { name: 'name', type: 'text' } }, repeated: true },
};
messageTable[3] = { name: 'nestedType', type: messageTable, repeated: true };
const methodTable: Table = {
  1: { name: 'name', type: 'text' },
  2: { name: 'inputType', type: 'text' },
  3: { name: 'outputType', type: 'text' },
  5: { name: 'clientStreaming', type: 'truth' },
  6: { name: 'serverStreaming', type: 'truth' },
};
const fileTable: Table = {
  1: { name: 'name', type: 'text' },
  2: { name: 'package', type: 'text' },
  3: { name: 'dependency', type: 'text', repeated: true },
  4: { name: 'messageType', type: messageTable, repeated: true },
  5: { name: 'enumType', type: enumTable, repeated: true },
  6: {
    name: 'service',
    type: { 1: { name: 'name', type: 'text' }, 2: { name: 'method', type: methodTable, repeated: true } },
    repeated: true,
  },
  12: { name: 'syntax', type: 'text' },
};

const decodeFile = (bytes: Uint8Array): FileDescriptor => decode(bytes, fileTable) as unknown as FileDescriptor;

const simpleEscapes: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, '\\': 92, "'": 39, '"': 34, a: 7, b: 8, f: 12, v: 11 };

/** The bytes of a Python bytes literal, without its quotes. */
export function pythonBytes(literal: string): Uint8Array {
  const bytes = new Uint8Array(literal.length);
  let length = 0;
  for (let at = 0; at < literal.length; at++) {
    if (literal[at] !== '\\') {
      bytes[length++] = literal.charCodeAt(at);
      continue;
    }
    const escape = literal.charAt(++at);
    if (escape === 'x') {
      bytes[length++] = parseInt(literal.slice(at + 1, at + 3), 16);
      at += 2;
    } else if (escape >= '0' && escape <= '7') {
      const octal = /^[0-7]{1,3}/.exec(literal.slice(at, at + 3))?.[0] ?? '0';
      bytes[length++] = parseInt(octal, 8);
      at += octal.length - 1;
    } else {
      const code = simpleEscapes[escape];
      if (code === undefined) throw new Error(`unknown escape \\${escape} in a bytes literal`);
      bytes[length++] = code;
    }
  }
  return bytes.subarray(0, length);
}
