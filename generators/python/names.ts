/** Names of the spec as Python has them: reserved words, and names that generated bodies use themselves, get an underscore at the end. */
import { snake } from '../words.js';

const reserved: ReadonlySet<string> = new Set([
  'False',
  'None',
  'True',
  'and',
  'as',
  'assert',
  'async',
  'await',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'elif',
  'else',
  'except',
  'finally',
  'for',
  'from',
  'global',
  'if',
  'import',
  'in',
  'is',
  'lambda',
  'nonlocal',
  'not',
  'or',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
  'yield',
  // Taken by the bodies.
  'self',
  'cls',
  'call',
  'checks',
  'kit',
  'pb',
  'rpcs',
  'unknown',
  'send',
  'greet',
  'fetch',
  'open_pages',
  // Named in annotations, which look into the class first.
  'bool',
  'bytes',
  'classmethod',
  'dict',
  'float',
  'int',
  'list',
  'object',
  'property',
  'settings',
  // What all records have.
  'examine',
  'make',
  'read',
  'str',
  'type',
]);

/** A parameter, a local, an attribute or a method. */
export const variable = (name: string): string => (reserved.has(name) ? `${name}_` : name);

/** Whether a name would be a keyword, or would hide a type, where it stands in a class of annotations. */
export const isHiding = (name: string): boolean =>
  reserved.has(name) && !['type', 'settings', 'property', 'checks', 'call', 'send'].includes(name);

/** `CollectionInfo` → `collection_info`, in names of functions. */
export const stem = (name: string): string => snake(name);

/** `CreateAlias` → `CREATE_ALIAS`. */
export const constant = (name: string): string => snake(name).toUpperCase();
