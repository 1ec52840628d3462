/** Records and results that lose a field, a default or a check. */
import type { Declaration, Method, Model, RecordDeclaration, ResultDeclaration, Type } from '../model.js';
import { without, type Loss } from './loss.js';
import { paramLosses } from './params.js';
import { valueLosses } from './values.js';

export function typeLosses(declaration: Declaration): Loss[] {
  switch (declaration.kind) {
    case 'record':
      return recordLosses(declaration);
    case 'result':
      return resultLosses(declaration);
    case 'enum':
    case 'text_enum':
    case 'subset':
    case 'union':
    case 'host':
    case 'callback':
    case 'list_of':
      return [];
  }
}

function recordLosses(record: RecordDeclaration): Loss[] {
  const { encode } = record;
  return [
    ...record.fields.flatMap(paramLosses),
    ...(encode?.fields ?? []).flatMap((each): Loss[] => [
      {
        kind: 'mapping',
        title: `${each.from?.name ?? each.to.name} is not sent`,
        place: each.from?.place ?? each.value.place,
        begin: () => without(encode?.fields ?? [], each),
      },
      ...valueLosses(each.value),
    ]),
    ...record.verify.map((rule): Loss => ({
      kind: 'check',
      title: `${rule.kind} of ${rule.in.name} is not verified`,
      place: record.place,
      begin: () => without(record.verify, rule),
    })),
  ];
}

/** A field that is always there cannot go: what it holds is lost by mutants of results. */
function resultLosses(result: ResultDeclaration): Loss[] {
  return result.fields.flatMap((field): Loss[] => {
    if (field.value === undefined) return [];
    const gone: Loss = {
      kind: 'mapping',
      title: `${field.name} is never there`,
      place: field.place,
      begin: () => without(result.fields, field),
    };
    return [...(field.optional ? [gone] : []), ...valueLosses(field.value)];
  });
}

/** The methods that take or give the type, however deep. */
export function usersOf(model: Model, wanted: Declaration): string[] {
  const uses = (method: Method): boolean =>
    method.params.some(({ type }) => reaches(type, wanted)) ||
    reaches(method.returns?.type, wanted) ||
    method.spread?.record === wanted ||
    method.makes === wanted;
  return model.methods.filter(uses).map(({ name }) => name);
}

function reaches(type: Type | undefined, wanted: Declaration, seen: ReadonlySet<Declaration> = new Set()): boolean {
  if (type === undefined) return false;
  if (type.kind === 'list' || type.kind === 'map' || type.kind === 'iterator') return reaches(type.of, wanted, seen);
  if (type.kind !== 'declared' || seen.has(type.declaration)) return false;
  const { declaration } = type;
  if (declaration === wanted) return true;
  const now = new Set([...seen, declaration]);
  switch (declaration.kind) {
    case 'record':
    case 'result':
      return declaration.fields.some((field) => reaches(field.type, wanted, now));
    case 'union':
      return declaration.members.some((member) => reaches(member, wanted, now));
    case 'list_of':
      return reaches({ kind: 'declared', declaration: declaration.of }, wanted, now);
    case 'host':
      return reaches(declaration.items, wanted, now) || declaration.fields.some((field) => reaches(field.type, wanted, now));
    case 'enum':
    case 'subset':
    case 'text_enum':
    case 'callback':
      return false;
  }
}
