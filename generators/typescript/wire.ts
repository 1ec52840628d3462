/** Prints the wire stubs: what is sent, what is received, the enums, and the descriptors that the codec reads. */
import descriptor from 'protobufjs/ext/descriptor.js';
import protobuf from 'protobufjs';
import type { Model, WireContract, WireEnum, WireField, WireMessage } from '../model/model.js';
import type { OutputFile } from '../target.js';
import { stubDescriptors } from '../wire/stubs.js';
import { typeName } from './type_name.js';

/** Fields that the stubs have as bytes, since on the wire a packed repeated field and a bytes field are the same. */
const packedAsBytes: ReadonlySet<string> = new Set(['schema.FloatArray.data', 'schema.DoubleArray.data', 'schema.LongArray.data']);

/** Serialized into bytes fields, or unpacked from them: no request names their type. */
const hidden = ['schema.CollectionSchema', 'schema.FieldSchema', 'common.PlaceholderGroup'];

export function renderWire(model: Model): OutputFile[] {
  const { used } = model.wire;
  const extra = hidden.flatMap((name) => model.wire.message(name) ?? []);
  const sent = reach([...used.map(({ request }) => request), ...extra]);
  const received = reach(used.map(({ response }) => response));
  const enums = new Map([...sent.enums, ...received.enums]);
  return [
    { path: 'scalars.ts', text: `${head('Scalars that JavaScript has no exact type for.')}${scalars}` },
    {
      path: 'enums.ts',
      text: `${head('The enums of the wire, by the names of the descriptors.')}${sorted(enums).map(enumText).join('\n')}`,
    },
    {
      path: 'sent.ts',
      text: messagesText('Messages as they are sent: plain objects; what is absent is not sent.', sorted(sent.messages), sentField),
    },
    {
      path: 'received.ts',
      text: messagesText(
        'Messages as they are received: every field is there, an unset message is null.',
        sorted(received.messages),
        receivedField,
        oneofs,
      ),
    },
    {
      path: 'descriptors.ts',
      text: `${head('The descriptors of the messages, as protobufjs takes them.')}\nexport const descriptors = ${quoted(descriptorJson(model.wire))};\n`,
    },
  ];
}

const head = (sentence: string): string => `/** ${sentence} Made from the wire contract; not edited. */\n`;

const scalars = `
/** 64 bits in two halves; a number where it is safe. */
export type Int64 = number | { readonly low: number; readonly high: number; readonly unsigned: boolean };
`;

interface Reached {
  readonly messages: Map<string, WireMessage>;
  readonly enums: Map<string, WireEnum>;
}

function reach(from: readonly WireMessage[]): Reached {
  const reached: Reached = { messages: new Map(), enums: new Map() };
  const visit = (message: WireMessage): void => {
    if (reached.messages.has(message.name)) return;
    reached.messages.set(message.name, message);
    for (const { type } of message.fields) {
      if (type.kind === 'message') visit(type.message);
      if (type.kind === 'wire_enum') reached.enums.set(type.enum.name, type.enum);
    }
  };
  from.forEach(visit);
  return reached;
}

function sorted<T extends { readonly name: string }>(named: ReadonlyMap<string, T>): T[] {
  return [...named.values()].sort((a, b) => (typeName(a.name) < typeName(b.name) ? -1 : 1));
}

function enumText({ name, values }: WireEnum): string {
  const members = values.map((value) => `  ${value.name}: ${value.number},\n`).join('');
  return `\nexport const ${typeName(name)} = {\n${members}} as const;\n`;
}

function messagesText(
  sentence: string,
  messages: readonly WireMessage[],
  field: (message: WireMessage, field: WireField) => string,
  more: (message: WireMessage) => string = () => '',
): string {
  const bodies = messages.map((message) => {
    const fields = message.fields.map((each) => `  ${field(message, each)}\n`).join('') + more(message);
    return `\nexport interface ${typeName(message.name)} ${fields === '' ? '{}' : `{\n${fields}}`}\n`;
  });
  return `${head(sentence)}import type { Int64 } from './scalars.js';\n${bodies.join('')}`;
}

function sentField(message: WireMessage, field: WireField): string {
  return `readonly ${field.name}?: ${container(field, elementText(message, field))} | undefined;`;
}

function receivedField(message: WireMessage, field: WireField): string {
  const element = elementText(message, field);
  const isUnsettable = field.type.kind === 'message' && !field.repeated && field.mapKey === undefined;
  return `readonly ${field.name}: ${isUnsettable ? `${element} | null` : container(field, element)};`;
}

/** Which member is set. */
function oneofs(message: WireMessage): string {
  const names = new Set(message.fields.flatMap(({ oneof }) => oneof ?? []));
  return [...names]
    .map((name) => {
      const members = message.fields.filter(({ oneof }) => oneof === name).map((field) => `'${field.name}'`);
      return `  readonly ${name}: ${members.join(' | ')} | undefined;\n`;
    })
    .join('');
}

function container(field: WireField, element: string): string {
  if (field.mapKey !== undefined) return `Readonly<Record<string, ${element}>>`;
  return field.repeated && element !== 'PACKED' ? `readonly ${element}[]` : element === 'PACKED' ? 'Uint8Array' : element;
}

function elementText(message: WireMessage, { name, type }: WireField): string {
  if (packedAsBytes.has(`${message.name}.${name}`)) return 'PACKED';
  if (type.kind === 'message') return typeName(type.message.name);
  if (type.kind === 'wire_enum') return 'number';
  switch (type.name) {
    case 'string':
      return 'string';
    case 'bool':
      return 'boolean';
    case 'bytes':
      return 'Uint8Array';
    case 'int64':
    case 'uint64':
    case 'fixed64':
    case 'sfixed64':
    case 'sint64':
      return 'Int64';
    default:
      return 'number';
  }
}

function descriptorJson(contract: WireContract): string {
  const set = descriptor.FileDescriptorSet.decode(stubDescriptors(contract, { floatBytes: true, longBytes: true }));
  const root = protobuf.Root.fromDescriptor(set as unknown as Parameters<typeof protobuf.Root.fromDescriptor>[0], { keepCase: true });
  return JSON.stringify(root.toJSON());
}

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
