/** Enums: final classes with constants, so that a value that this version does not know passes. */
import { constant, quoted, typeName } from './names.js';
import { call, declare, print, word } from './print/code.js';
import { javadoc } from './print/javadoc.js';
import type { Templates } from './source.js';
import type { EnumDeclaration, TextEnumDeclaration } from '../model/model.js';
import type { OutputFile } from '../target.js';

export function enumFile(declaration: EnumDeclaration, templates: Templates): OutputFile {
  const name = typeName(declaration.name);
  return templates.file(name, 'enum', {
    name,
    doc: javadoc([templates.docs.text(declaration.doc)], [], 0),
    constants: declaration.members.map((each) =>
      [
        `  /** {@code ${each.name}}. */`,
        print(
          [
            declare(
              `public static final ${name}`,
              each.constant,
              call(
                `new ${name}`,
                word(`Known.${each.constant}`),
                word(String(each.number)),
                word(quoted(each.name)),
                word(quoted(each.wireName)),
              ),
            ),
          ],
          2,
        ),
      ].join('\n'),
    ),
    members: print(
      [
        declare(
          `private static final List<${name}>`,
          'MEMBERS',
          call('List.of', ...declaration.members.map((each) => word(each.constant))),
        ),
      ],
      2,
    ),
    known: declaration.members.map((each) => each.constant),
    same: declaration.ignoreCase ? 'equalsIgnoreCase' : 'equals',
  });
}

export function textEnumFile(declaration: TextEnumDeclaration, templates: Templates): OutputFile {
  const name = typeName(declaration.name);
  const constants = declaration.members.map((each) => constant(each));
  return templates.file(name, 'text_enum', {
    name,
    doc: javadoc([templates.docs.text(declaration.doc)], [], 0),
    constants: declaration.members.map((each) =>
      [
        `  /** {@code ${each}}. */`,
        print([declare(`public static final ${name}`, constant(each), call(`new ${name}`, word(quoted(each))))], 2),
      ].join('\n'),
    ),
    members: print([declare(`private static final List<${name}>`, 'MEMBERS', call('List.of', ...constants.map(word)))], 2),
    open: declaration.open,
    same: declaration.ignoreCase ? 'equalsIgnoreCase' : 'equals',
  });
}
