/** What rules ask of a type. */
import type { Type } from '../model/model.js';

export const isText = (type: Type): boolean => type.kind === 'scalar' && type.name === 'string';

export const isBoolean = (type: Type): boolean => type.kind === 'scalar' && type.name === 'bool';

export const isList = (type: Type): boolean => type.kind === 'list';

const numbers: ReadonlySet<string> = new Set(['int32', 'count', 'int64', 'uint64', 'float', 'double', 'seconds']);

export const isNumber = (type: Type): boolean => type.kind === 'scalar' && numbers.has(type.name);

export const isEnum = (type: Type): boolean => type.kind === 'declared' && ['enum', 'text_enum', 'subset'].includes(type.declaration.kind);
