/** Which types programs give to the client, and which they get from it. */
import type { Declaration, Model, Type } from '../model/model.js';

export interface Uses {
  readonly given: ReadonlySet<string>;
  readonly gotten: ReadonlySet<string>;
}

export function usesOf(model: Model): Uses {
  const given = new Set<string>();
  const gotten = new Set<string>();
  for (const method of model.methods) {
    for (const { type } of method.params) reach(type, given);
    if (method.makes !== undefined) reachDeclaration(method.makes, given);
    if (method.returns !== undefined) reach(method.returns.type, gotten);
  }
  for (const each of model.declarations)
    if (each.kind === 'callback' && given.has(each.name)) {
      for (const type of each.takes) reach(type, gotten);
      reach(each.gives, given);
    }
  return { given, gotten };
}

function reach(type: Type, into: Set<string>): void {
  if (type.kind === 'list' || type.kind === 'map' || type.kind === 'iterator') reach(type.of, into);
  if (type.kind === 'declared') reachDeclaration(type.declaration, into);
}

function reachDeclaration(declaration: Declaration, into: Set<string>): void {
  if (into.size === into.add(declaration.name).size) return;
  switch (declaration.kind) {
    case 'record':
    case 'result':
      for (const { type } of declaration.fields) reach(type, into);
      if (declaration.kind === 'record') for (const method of declaration.methods) for (const { type } of method.params) reach(type, into);
      return;
    case 'union':
      for (const member of declaration.members) reach(member, into);
      return;
    case 'list_of':
      reachDeclaration(declaration.of, into);
      return;
    case 'subset':
      reachDeclaration(declaration.of, into);
      return;
    case 'host':
      if (declaration.items) reach(declaration.items, into);
      if (!declaration.internal) for (const { type } of declaration.fields) reach(type, into);
      return;
    case 'enum':
    case 'text_enum':
    case 'callback':
      return;
  }
}
