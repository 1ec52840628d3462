/** Decodes protobuf messages by tables of their fields: for descriptors alone, where loading and compiling a whole library would take longer. */
import protobuf from 'protobufjs/minimal.js';

/** By field number. */
export type Table = Readonly<Record<number, Field>>;

interface Field {
  readonly name: string;
  /** Numbers are those that a varint of 32 bits holds. */
  readonly type: 'text' | 'number' | 'truth' | Table;
  readonly repeated?: true;
}

const delimited = 2;

/** Fields that the table does not have are left out; repeated ones are always there. */
export function decode(bytes: Uint8Array, table: Table): Record<string, unknown> {
  const message: Record<string, unknown> = {};
  for (const { name, repeated } of Object.values(table)) if (repeated) message[name] = [];
  const reader = protobuf.Reader.create(bytes);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    const field = table[tag >>> 3];
    if (field === undefined) {
      reader.skipType(tag & 7);
      continue;
    }
    const values = isPacked(field, tag) ? numbers(reader) : [valueOf(reader, field)];
    if (field.repeated) (message[field.name] as unknown[]).push(...values);
    else message[field.name] = values.at(-1);
  }
  return message;
}

const isPacked = ({ type, repeated }: Field, tag: number): boolean => repeated === true && type === 'number' && (tag & 7) === delimited;

function numbers(reader: protobuf.Reader): number[] {
  const end = reader.uint32() + reader.pos;
  const values: number[] = [];
  while (reader.pos < end) values.push(reader.int32());
  return values;
}

function valueOf(reader: protobuf.Reader, { type }: Field): unknown {
  if (type === 'text') return reader.string();
  if (type === 'number') return reader.int32();
  return type === 'truth' ? reader.bool() : decode(reader.bytes(), type);
}
