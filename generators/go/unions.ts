/** Views of unions: sealed interfaces, of lists under names of their own or of pointers to records. */
import type { Type, UnionDeclaration } from '../model/model.js';
import { comment } from './layout.js';
import type { Printer } from './printer.js';
import { messageOfUnion } from '../model/types.js';
import { isRecord } from './types.js';
import { wireType } from './wire.js';

export interface UnionView {
  readonly doc: string;
  readonly name: string;
  readonly receiver: string;
  readonly marker: string;
  readonly lists: readonly { readonly doc: string; readonly name: string; readonly type: string }[];
  readonly records: readonly { readonly name: string }[];
  /** The message that all its members become, where they do. */
  readonly message: string | undefined;
}

export function unionView(printer: Printer, declaration: UnionDeclaration): UnionView {
  const name = printer.names.typeName(declaration.name);
  const lists = declaration.members.filter((type) => !isRecord(type)).map((type) => listMember(printer, name, type));
  const records = declaration.members.filter(isRecord).map((type) => ({ name: printer.types.of(type) }));
  const members = [...lists.map((member) => member.name), ...records.map((member) => `*${member.name}`)];
  const message = messageOfUnion(declaration);
  const choice = members.length === 2 ? members.join(' or ') : `${members.slice(0, -1).join(', ')} or ${members.at(-1) ?? ''}`;
  return {
    doc: comment(`${name} is ${choice}: ${declaration.doc.charAt(0).toLowerCase()}${declaration.doc.slice(1)}`),
    name,
    receiver: printer.names.local(declaration.name),
    marker: `is${name}`,
    lists,
    records,
    message: message && `*${wireType(message.fullName)}`,
  };
}

function listMember(printer: Printer, union: string, type: Type): UnionView['lists'][number] {
  const of = type.kind === 'list' ? type.of : type;
  if (of.kind !== 'scalar') throw new Error(`Go prints no union of ${type.kind} (${union})`);
  const member = `${printer.names.exported(of.name)}${union}`;
  return { doc: comment(`${member} is one kind of ${union}.`), name: member, type: printer.types.of(type) };
}
