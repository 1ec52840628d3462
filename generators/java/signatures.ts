/** What a review reads of each method and type: its lines of `api.txt`. */
import type { Declaration, EnumDeclaration, Method, Model, RecordDeclaration, TextEnumDeclaration } from '../model/model.js';
import type { SignaturesOf } from '../signatures.js';
import { builderHeads, callHeads, connectHeads } from './client.js';
import { accessorHead, rowSetterHeads, setterHeads } from './fields.js';
import { accessor, constant, typeName } from './names.js';
import { assertNever } from './never.js';
import { recordMethodHeads } from './records.js';
import { hasRequest, requestFields } from './requests.js';
import { resultHead } from './results.js';
import { sessionHeads } from './sessions.js';
import { headText, requestClass, type Head } from './surface.js';
import { boxed } from './types.js';
import { membersOf } from './unions.js';

export const signatures: SignaturesOf = (model: Model) =>
  new Map([
    ...model.methods.map((method) => [method.name, methodLines(method)] as const),
    ...model.declarations.map((each) => [each.name, declarationLines(each)] as const),
  ]);

const of = (owner: string, lines: readonly string[]): string[] => lines.map((line) => `${owner}: ${line}`);

function methodLines(method: Method): string[] {
  const own = of('MilvusClient', methodHeads(method).map(headText));
  if (!hasRequest(method)) return own;
  const name = requestClass(method);
  const fields = requestFields(method);
  return [
    ...own,
    ...of(name, [`public final class ${name}`, ...filledClass(name), ...fields.map(accessorHead).map(headText)]),
    ...builderLines(name, [...fields.flatMap(setterHeads), ...method.params.flatMap(rowSetterHeads)]),
  ];
}

function methodHeads(method: Method): readonly Head[] {
  switch (method.kind) {
    case 'builder':
      return builderHeads(method);
    case 'constructor':
      return connectHeads(method);
    case 'session':
      return sessionHeads(method);
    case 'call':
    case 'iterator': {
      const { blocking, later } = callHeads(method);
      return [...blocking, ...later];
    }
    default:
      return assertNever(method.kind);
  }
}

const filledClass = (name: string): string[] => [`public static ${name} of(Consumer<Builder> fill)`, 'public static Builder builder()'];

const builderLines = (name: string, setters: readonly Head[]): string[] =>
  of(`${name}.Builder`, ['public static final class Builder', ...setters.map(headText), `public ${name} build()`]);

function declarationLines(declaration: Declaration): string[] {
  const name = typeName(declaration.name);
  switch (declaration.kind) {
    case 'enum':
      return enumLines(name, declaration);
    case 'text_enum':
      return of(name, textEnumLines(name, declaration));
    case 'record':
      return recordLines(name, declaration);
    case 'list_of':
      return of(name, [
        `public final class ${name} extends RecordList<${typeName(declaration.of.name)}>`,
        `public static ${name} of(Collection<${typeName(declaration.of.name)}> items)`,
        ...declaration.methods.flatMap((each) => recordMethodHeads(declaration, each)).map(headText),
      ]);
    case 'result':
      return of(name, [`public final class ${name}`, ...declaration.fields.map(resultHead).map(headText), toText]);
    case 'union':
      if (declaration.tag === undefined) return [];
      return of(name, [
        `public final class ${name}`,
        ...membersOf(declaration).flatMap((each) => [
          `public static ${name} of(${typeName(each.name)} value)`,
          `public @Nullable ${typeName(each.name)} ${accessor(each.name)}()`,
        ]),
        toText,
      ]);
    case 'callback': {
      const takes = declaration.takes.map(boxed).join(', ');
      return of(name, [`public interface ${name} extends java.util.function.Function<${takes}, ${boxed(declaration.gives)}>`]);
    }
    case 'subset':
    case 'host':
      return [];
    default:
      return assertNever(declaration);
  }
}

const toText = 'public String toString()';

/** What every enum answers. */
const asked = ['public boolean equals(Object other)', 'public int hashCode()', toText];

const enumLines = (name: string, { members }: EnumDeclaration): string[] => [
  ...of(name, [
    `public final class ${name} implements Numbered`,
    ...members.map((each) => `public static final ${name} ${each.constant}`),
    `public static ${name} of(int number)`,
    `public static ${name} of(String name)`,
    `public static List<${name}> members()`,
    'public Known known()',
    'public String name()',
    'public int number()',
    'public String wireName()',
    ...asked,
  ]),
  `${name}.Known: public enum Known`,
];

const textEnumLines = (name: string, { members }: TextEnumDeclaration): string[] => [
  `public final class ${name} implements TextMember`,
  ...members.map((each) => `public static final ${name} ${constant(each)}`),
  `public static ${name} of(String text)`,
  `public static List<${name}> members()`,
  'public String text()',
  ...asked,
];

const recordLines = (name: string, record: RecordDeclaration): string[] => [
  ...of(name, [
    `public final class ${name}`,
    ...filledClass(name),
    'public Builder toBuilder()',
    ...record.fields.map(accessorHead).map(headText),
    ...record.methods.flatMap((each) => recordMethodHeads(record, each)).map(headText),
    toText,
  ]),
  ...builderLines(name, record.fields.flatMap(setterHeads)),
];
