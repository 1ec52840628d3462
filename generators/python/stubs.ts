/** Makes the wire stubs of the package: the descriptors, a module that loads them into a pool of its own, and its types. */
import type { WireContract, WireEnum, WireField, WireMessage } from '../model/model.js';
import { stubDescriptors } from '../wire/stubs.js';
import { wireMember, wireName, wireTypes } from './wire_names.js';

export interface StubFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Fields that the stubs have as bytes: on the wire a packed list of numbers is the same. */
const floats: ReadonlySet<string> = new Set(['schema.FloatArray', 'schema.DoubleArray']);

/** The files of `_wire/`. */
export function stubFiles(contract: WireContract): readonly StubFile[] {
  const { messages, enums } = wireTypes(contract);
  return [
    { path: 'descriptors.bin', content: stubDescriptors(contract, { floatBytes: true }) },
    { path: '__init__.py', content: '"""Wire stubs, made from descriptors when the package is built."""\n' },
    { path: 'pb.py', content: loader(messages, enums) },
    { path: 'pb.pyi', content: types(messages, enums) },
  ];
}

function loader(messages: readonly WireMessage[], enums: readonly WireEnum[]): string {
  return `"""Messages and enums of the wire, in a descriptor pool of their own: other clients in the process do not meet them."""

from enum import IntEnum
from importlib.resources import files

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

_pool = descriptor_pool.DescriptorPool()
_set = descriptor_pb2.FileDescriptorSet.FromString(
    files(__package__).joinpath("descriptors.bin").read_bytes()
)
for _file in _set.file:
    _pool.Add(_file)


def _message(name):
    return message_factory.GetMessageClass(_pool.FindMessageTypeByName(name))


${enums.map(enumClass).join('\n\n')}

${messages.map((message) => `${wireName(message)} = _message("${message.fullName}")`).join('\n')}
`;
}

const enumClass = (each: WireEnum): string =>
  `class ${wireName(each)}(IntEnum):\n${each.values.map(({ name, number }) => `    ${wireMember(name)} = ${String(number)}`).join('\n')}\n`;

function types(messages: readonly WireMessage[], enums: readonly WireEnum[]): string {
  return `from collections.abc import Iterable, Mapping
from enum import IntEnum
from typing import Any

from google.protobuf.internal.containers import MessageMap, RepeatedCompositeFieldContainer, RepeatedScalarFieldContainer, ScalarMap
from google.protobuf.message import Message

${enums.map(enumClass).join('\n')}
${messages.map(messageClass).join('\n')}
${messages.map((message) => `_${wireName(message)} = ${wireName(message)}`).join('\n')}
`;
}

function messageClass(message: WireMessage): string {
  const fields = message.fields.filter(({ name }) => /^\w+$/.test(name));
  const init = fields.map((field) => `${field.name}: ${taken(message, field)} = ...`);
  return [
    `class ${wireName(message)}(Message):`,
    ...fields.map((field) => `    ${field.name}: ${held(message, field)}`),
    `    def __init__(self${init.length === 0 ? '' : `, *, ${init.join(', ')}`}) -> None: ...`,
    '',
  ].join('\n');
}

function one(message: WireMessage, { name, type }: WireField): string {
  if (floats.has(message.name) && name === 'data') return 'bytes';
  switch (type.kind) {
    case 'message':
      // A field may bear the name of a type (MutationResult.IDs).
      return `_${wireName(type.message)}`;
    case 'wire_enum':
      return 'int';
    case 'wire_scalar':
      if (type.name === 'string') return 'str';
      if (type.name === 'bytes') return 'bytes';
      if (type.name === 'bool') return 'bool';
      return type.name === 'float' || type.name === 'double' ? 'float' : 'int';
  }
}

const isBytes = (message: WireMessage, field: WireField): boolean => floats.has(message.name) && field.name === 'data';

function held(message: WireMessage, field: WireField): string {
  const own = one(message, field);
  const isMessage = field.type.kind === 'message';
  if (field.mapKey !== undefined) return `${isMessage ? 'MessageMap' : 'ScalarMap'}[${field.mapKey === 'string' ? 'str' : 'int'}, ${own}]`;
  if (!field.repeated || isBytes(message, field)) return own;
  return `${isMessage ? 'RepeatedCompositeFieldContainer' : 'RepeatedScalarFieldContainer'}[${own}]`;
}

function taken(message: WireMessage, field: WireField): string {
  const own = one(message, field);
  if (field.mapKey !== undefined) return `Mapping[${field.mapKey === 'string' ? 'str' : 'int'}, ${own}] | None`;
  return field.repeated && !isBytes(message, field) ? `Iterable[${own}] | None` : `${own} | None`;
}
