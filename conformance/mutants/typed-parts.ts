/** Changes the parts of a value that have a declared type, by what the Model says of the whole. */
import type { Declaration, RecordDeclaration, Type, UnionDeclaration } from '../../generators/model/model.js';
import { isList, isMap, type Value, type ValueMap } from '../runner/value.js';

type Change = (part: ValueMap) => Value;

/** `value`, in which each object of the record or result `wanted` is changed. */
export function changeParts(value: Value, type: Type, wanted: Declaration, change: Change): Value {
  switch (type.kind) {
    case 'list':
      return isList(value) ? value.map((each) => changeParts(each, type.of, wanted, change)) : changeParts(value, type.of, wanted, change);
    case 'map':
      return isMap(value) ? mapped(value, (each) => changeParts(each, type.of, wanted, change)) : value;
    case 'declared':
      return changeDeclared(value, type.declaration, wanted, change);
    case 'scalar':
    case 'iterator':
    case 'message':
    case 'wire_enum':
    case 'wire_scalar':
      return value;
  }
}

function changeDeclared(value: Value, declaration: Declaration, wanted: Declaration, change: Change): Value {
  switch (declaration.kind) {
    case 'record':
    case 'result': {
      if (!isMap(value)) return value;
      const inside = insideOf(value, declaration.fields, wanted, change);
      return declaration === wanted ? change(inside) : inside;
    }
    case 'list_of':
      return changeParts(value, { kind: 'list', of: { kind: 'declared', declaration: declaration.of } }, wanted, change);
    case 'union': {
      const member = memberOf(declaration, value);
      return member === undefined ? value : changeDeclared(value, member, wanted, change);
    }
    case 'host': {
      if (isMap(value)) return insideOf(value, declaration.fields, wanted, change);
      const { items } = declaration;
      return isList(value) && items !== undefined ? value.map((each) => changeParts(each, items, wanted, change)) : value;
    }
    case 'enum':
    case 'subset':
    case 'text_enum':
    case 'callback':
      return value;
  }
}

function insideOf(
  value: ValueMap,
  fields: readonly { readonly name: string; readonly type: Type }[],
  wanted: Declaration,
  change: Change,
): ValueMap {
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const field = fields.find(({ name }) => name === key);
      return [key, field === undefined ? each : changeParts(each, field.type, wanted, change)];
    }),
  );
}

/** The record that plain data says it is, under the union's tag. */
function memberOf({ tag, members }: UnionDeclaration, value: Value): RecordDeclaration | undefined {
  if (tag === undefined || !isMap(value)) return undefined;
  const records = members.flatMap((each) => (each.kind === 'declared' && each.declaration.kind === 'record' ? [each.declaration] : []));
  return records.find(({ name }) => name === value[tag]);
}

const mapped = (value: ValueMap, change: (each: Value) => Value): ValueMap =>
  Object.fromEntries(Object.entries(value).map(([key, each]) => [key, change(each)]));
