/** Reads the pinned package's serialized descriptors out of its `*_pb2.py` files; no Python runs. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import descriptor from 'protobufjs/ext/descriptor.js';

/** The part of google.protobuf's descriptors that we use, as protobufjs decodes them. */
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
  /** Absent, or empty as protobufjs decodes it, where the type is a scalar. */
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

export const decodeFile = (bytes: Uint8Array): FileDescriptor => descriptor.FileDescriptorProto.decode(bytes) as unknown as FileDescriptor;

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
