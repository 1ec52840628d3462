/** Views of enums, of texts and of numbers, and of callbacks. */
import type { CallbackDeclaration, EnumDeclaration, TextEnumDeclaration } from '../model/model.js';
import { typeDoc } from './docs.js';
import { columns, quoted } from './layout.js';
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
  const name = names.typeName(declaration.name);
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
  const name = names.typeName(declaration.name);
  return {
    doc: typeDoc(name, declaration.doc),
    name,
    constants: columns(declaration.members.map((member) => [names.member(declaration.name, member), name, `= ${quoted(member)}`])),
  };
}

/** A function of the user's; its error ends what called it. */
export function callbackView(
  printer: Printer,
  declaration: CallbackDeclaration,
): { doc: string; name: string; takes: string; gives: string } {
  const name = printer.names.typeName(declaration.name);
  return {
    doc: `${typeDoc(name, declaration.doc)}\n// Its error ends the call.`,
    name,
    takes: declaration.takes.map((type) => printer.types.of(type)).join(', '),
    gives: printer.types.of(declaration.gives),
  };
}
