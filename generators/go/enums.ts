/** Views of enums, of texts and of numbers, and of unions. */
import type { EnumDeclaration, TextEnumDeclaration, UnionDeclaration } from '../model/model.js';
import { typeDoc } from './docs.js';
import { columns, comment, quoted } from './layout.js';
import type { Printer } from './printer.js';

export interface EnumView {
  readonly doc: string;
  readonly name: string;
  readonly constants: readonly string[];
  readonly cases: readonly { readonly constant: string; readonly name: string }[];
  /** Names in any case, as `strings.ToLower` gives them. */
  readonly anyCase: boolean;
  readonly parsed: readonly { readonly constant: string; readonly name: string }[];
}

export function enumView(printer: Printer, declaration: EnumDeclaration): EnumView {
  const { names } = printer;
  const name = names.exported(declaration.name);
  const members = declaration.members.map((member) => ({
    constant: names.member(declaration.name, member.name),
    name: member.name,
    number: member.number,
  }));
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    constants: columns(members.map((member) => [member.constant, name, `= ${member.number.toString()}`])),
    cases: members.map(({ constant, name: text }) => ({ constant, name: text })),
    anyCase: declaration.ignoreCase,
    parsed: members.map(({ constant, name: text }) => ({ constant, name: declaration.ignoreCase ? text.toLowerCase() : text })),
  };
}

export function textEnumView(printer: Printer, declaration: TextEnumDeclaration): Pick<EnumView, 'doc' | 'name' | 'constants'> {
  const { names } = printer;
  const name = names.exported(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    constants: columns(declaration.members.map((member) => [names.member(declaration.name, member), name, `= ${quoted(member)}`])),
  };
}

export interface UnionView {
  readonly doc: string;
  readonly name: string;
  readonly marker: string;
  readonly members: readonly { readonly doc: string; readonly name: string; readonly type: string }[];
}

export function unionView(printer: Printer, declaration: UnionDeclaration): UnionView {
  const name = printer.names.exported(declaration.name);
  const members = declaration.members.map((type) => {
    const of = type.kind === 'list' ? type.of : type;
    if (of.kind !== 'scalar') throw new Error(`Go prints no union of ${type.kind} yet (${declaration.name})`);
    const member = `${printer.names.exported(of.name)}${name}`;
    return { doc: comment(`${member} is one kind of ${name}.`), name: member, type: printer.types.of(type) };
  });
  return {
    doc: comment(
      `${name} is ${members.map((member) => member.name).join(' or ')}: ${declaration.doc.charAt(0).toLowerCase()}${declaration.doc.slice(1)}`,
    ),
    name,
    marker: `is${name}`,
    members,
  };
}
