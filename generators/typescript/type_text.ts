/** Types of the Model as TypeScript types. */
import type { Declaration, Type } from '../model/model.js';
import { typeName } from './type_name.js';

/** What a caller may give. */
export function inputType(type: Type, single = false): string {
  const plain = typeText(type, 'in');
  return single && type.kind === 'list' ? `${typeText(type.of, 'in')} | ${plain}` : plain;
}

/** What a caller gets. */
export const outputType = (type: Type): string => typeText(type, 'out');

function typeText(type: Type, way: 'in' | 'out'): string {
  switch (type.kind) {
    case 'scalar':
      return scalarText(type.name);
    case 'list':
      return `readonly ${grouped(typeText(type.of, way))}[]`;
    case 'map':
      return `Readonly<Record<string, ${typeText(type.of, way)}>>`;
    case 'iterator':
      return `PageIterator<${typeText(type.of, way)}>`;
    case 'declared':
      return declaredText(type.declaration, way);
    case 'message':
      return `${way === 'in' ? 'sent' : 'received'}.${typeName(type.message.name)}`;
    case 'wire_enum':
      return 'number';
    case 'wire_scalar':
      return scalarText(type.name);
  }
}

function declaredText(declaration: Declaration, way: 'in' | 'out'): string {
  if (declaration.kind === 'union' && way === 'in' && declaration.single) {
    const members = declaration.members.map((member) => (member.kind === 'list' ? typeText(member.of, way) : typeText(member, way)));
    return [declaration.name, ...members].join(' | ');
  }
  if (declaration.kind === 'host' && way === 'out' && isGeneric(declaration)) return `${declaration.name}<R>`;
  return declaration.name;
}

/** Results whose rows a caller may give a type to. */
export function isGeneric(declaration: Declaration): boolean {
  return declaration.kind === 'host' && ['Hits', 'RowSet', 'SearchResult'].includes(declaration.name);
}

const grouped = (text: string): string => (text.includes(' ') ? `(${text})` : text);

function scalarText(name: string): string {
  switch (name) {
    case 'string':
      return 'string';
    case 'bool':
      return 'boolean';
    case 'bytes':
      return 'Uint8Array';
    case 'int64':
    case 'uint64':
      return 'Integer';
    case 'json':
      return 'JsonValue';
    case 'seconds':
      return "number | 'unlimited'";
    default:
      return 'number';
  }
}
