/** What users see of a declaration: its kind, its builder, the texts of its type. */
import type {
  CallbackDeclaration,
  Declaration,
  ListDeclaration,
  Model,
  RecordDeclaration,
  RecordMethod,
  ResultDeclaration,
  UnionDeclaration,
} from '../model/model.js';
import { camel, pascal, snake } from '../words.js';
import { inputType } from './type_text.js';

export const isRecord = (declaration: Declaration): declaration is RecordDeclaration => declaration.kind === 'record';
export const isList = (declaration: Declaration): declaration is ListDeclaration => declaration.kind === 'list_of';
export const isCallback = (declaration: Declaration): declaration is CallbackDeclaration => declaration.kind === 'callback';
export const isUnion = (declaration: Declaration): declaration is UnionDeclaration => declaration.kind === 'union';
export const isResult = (declaration: Declaration): declaration is ResultDeclaration => declaration.kind === 'result';

/** A member with a tag says under it which it is. */
export function unionText({ members, tag }: UnionDeclaration): string {
  return members
    .map((member) => {
      const text = inputType(member);
      return tag === undefined ? text : `({ readonly ${camel(tag)}: '${text}' } & ${text})`;
    })
    .join(' | ');
}

export function callbackText({ takes, gives }: CallbackDeclaration): string {
  const params = takes.map((type) => `${type.kind === 'declared' ? camel(type.declaration.name) : 'value'}: ${inputType(type)}`);
  return `(${params.join(', ')}) => ${inputType(gives)}`;
}

export const builderName = (declaration: RecordDeclaration | ListDeclaration): string => `${declaration.name}Builder`;

/** Declarations that a builder makes, and that can be added to. What no builder makes is plain data, which needs no methods. */
export const isBuilt = (declaration: Declaration): declaration is RecordDeclaration | ListDeclaration =>
  (isRecord(declaration) || isList(declaration)) && declaration.madeBy !== undefined && declaration.methods.length > 0;

/** The class or interface that a builder method gives. */
export const madeName = (made: RecordDeclaration | ListDeclaration): string =>
  made.madeBy !== undefined && made.methods.length > 0 ? builderName(made) : made.name;

/**
 * What the names of builders' methods are made from: `add_field`; where an earlier type has a method of that name, the type stands before
 * it: `struct_field_schema_add_field`.
 */
export function builderNames(model: Model): ReadonlyMap<RecordMethod, string> {
  const taken = new Set<string>();
  const named = model.declarations.filter(isBuilt).flatMap((declaration) =>
    declaration.methods.map((method) => {
      const name = taken.has(method.name) ? `${snake(declaration.name)}_${method.name}` : method.name;
      taken.add(method.name);
      return [method, name] as const;
    }),
  );
  return new Map(named);
}

export const builderRequestName = (name: string): string => `${pascal(name)}Request`;
