/** Prints enums over the wire's numbers, and the texts of text enums. */
import type { EnumDeclaration, Model, TextEnumDeclaration } from '../model/model.js';
import { membersName } from './checks.js';
import { docstring } from './docstring.js';
import { brackets, chain, lines, list, text, tuple, type Doc } from './layout.js';

export const enums = (model: Model): EnumDeclaration[] =>
  model.declarations.filter((each): each is EnumDeclaration => each.kind === 'enum');
export const textEnums = (model: Model): TextEnumDeclaration[] =>
  model.declarations.filter((each): each is TextEnumDeclaration => each.kind === 'text_enum');

/** A member is its number, its name in the documentation, and the server's name where that differs. */
export function enumLines({ name, doc, members }: EnumDeclaration): string[] {
  return [
    `class ${name}(kit.WireEnum):`,
    ...docstring(doc, [], 1),
    '',
    ...members.map((member) => {
      const names = member.wireName === member.name ? [member.name] : [member.name, member.wireName];
      return `    ${member.constant} = ${[String(member.number), ...names.map(text)].join(', ')}`;
    }),
  ];
}

export function textEnumLines({ name, members, open }: TextEnumDeclaration): string[] {
  const texts: Doc[] = members.map(text);
  const literal: Doc = ['Literal', list(texts)];
  const alias: Doc = [`${name} = `, open ? chain('|', ['str', literal]) : literal];
  return lines([alias, [`${membersName(name)}: Final = `, texts.length === 1 ? tuple(texts) : brackets('(', texts, ')')]], 0);
}
