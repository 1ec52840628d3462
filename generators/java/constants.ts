/** Constants of the spec as Java has them. */
import { constant, quoted, typeName } from './names.js';
import { boxed } from './types.js';
import { wireType } from './wire.js';
import type { ConstantValue, Declaration } from '../model/model.js';

export function constantText(value: Pick<ConstantValue, 'type' | 'value'>): string {
  const { type, value: own } = value;
  if (type.kind === 'wire_enum') return `${wireType(type.enum)}.${String(own)}`;
  if (type.kind === 'declared') return member(type.declaration, String(own));
  if (typeof own === 'string') return quoted(own);
  return typeof own === 'number' && boxed(type) === 'Long' ? `${String(own)}L` : String(own);
}

export function member(declaration: Declaration, name: string): string {
  if (declaration.kind === 'subset') return member(declaration.of, name);
  if (declaration.kind === 'enum') {
    const found = declaration.members.find((each) => each.name === name);
    if (found === undefined) throw new Error(`${declaration.name} has no member ${name}`);
    return `${typeName(declaration.name)}.${found.constant}`;
  }
  if (declaration.kind === 'text_enum') return `${typeName(declaration.name)}.${constant(name)}`;
  throw new Error(`${declaration.name} has no members`);
}
