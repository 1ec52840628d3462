/** Prints enums: a union of literals, a constant of the same name, and what the client knows of the members. */
import type { Declaration, EnumDeclaration, EnumMember, Model, SubsetDeclaration, TextEnumDeclaration } from '../model/model.js';
import { array, call, entry, object, print, type Doc } from './layout.js';
import { comment } from './docs.js';
import { namesOf, quoted } from './names.js';
import { Imports } from './scope.js';
import { moduleText } from './source.js';

export type EnumLike = EnumDeclaration | SubsetDeclaration | TextEnumDeclaration;

export const isEnum = (declaration: Declaration): declaration is EnumLike => ['enum', 'subset', 'text_enum'].includes(declaration.kind);

export function renderEnums(model: Model): string {
  const imports = new Imports();
  const enums = model.declarations.filter(isEnum);
  return moduleText(
    'Enums of the API.',
    imports,
    enums.flatMap((each) => statements(each, imports)),
  );
}

function statements(declaration: EnumLike, imports: Imports): string[] {
  const { name } = declaration;
  const members = declaration.members.map((member) => (typeof member === 'string' ? member : member.name));
  const constant = print(
    [
      'export const ',
      name,
      ' = ',
      object(
        members.map((member) => entry(member, quoted(member))),
        true,
      ),
      ' as const;',
    ],
    0,
  );
  const beyond =
    declaration.kind === 'enum'
      ? ` | ${imports.use('./internal/functions.js', 'type Unknown')}`
      : declaration.kind === 'text_enum' && declaration.open
        ? ' | (string & {})'
        : '';
  return [
    `${comment(declaration.doc)}\n${constant}\nexport type ${name} = (typeof ${name})[keyof typeof ${name}]${beyond};`,
    `/** @internal */\n${print(names(declaration, members, imports), 0)}`,
  ];
}

function names(declaration: EnumLike, members: readonly string[], imports: Imports): Doc {
  const head = `export const ${namesOf(declaration.name)} = `;
  const use = (name: string): string => imports.use('./internal/functions.js', name);
  switch (declaration.kind) {
    case 'enum': {
      const wire = object(declaration.members.map(wireMember), true);
      return [head, call(`new ${use('WireEnumNames')}<${declaration.name}>`, [wire, ...options(declaration.ignoreCase)]), ';'];
    }
    case 'subset': {
      const accepts = Object.entries(declaration.accepts).map(([text, member]) => entry(text, quoted(member.name)));
      const rule = accepts.length === 0 ? [] : [object([entry('accepts', object(accepts))])];
      return [head, call(`new ${use('EnumNames')}<${declaration.name}>`, [array(members.map(quoted)), ...rule]), ';'];
    }
    case 'text_enum':
      return [
        head,
        call(`new ${use('EnumNames')}<${declaration.name}>`, [
          call('Object.values', [declaration.name]),
          ...options(declaration.ignoreCase, declaration.open),
        ]),
        ';',
      ];
  }
}

const wireMember = ({ name, number, wireName }: EnumMember): Doc => entry(name, array([String(number), quoted(wireName)]));

function options(ignoreCase: boolean, open = false): Doc[] {
  const entries = [...(ignoreCase ? [entry('ignoreCase', 'true')] : []), ...(open ? [entry('open', 'true')] : [])];
  return entries.length === 0 ? [] : [object(entries)];
}
