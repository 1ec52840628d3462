/** How each language spells a type, as far as another type in its place may break a program. */
import type { ScalarName, Type } from '../model/model.js';
import { typeText } from '../model/types.js';
import type { Language } from './finding.js';

type Spelled = Readonly<Record<Language, string>>;

const scalars: Readonly<Record<ScalarName, Spelled>> = {
  string: { typescript: 'string', python: 'str', java: 'String', go: 'string' },
  bool: { typescript: 'boolean', python: 'bool', java: 'boolean', go: 'bool' },
  bytes: { typescript: 'Uint8Array', python: 'bytes', java: 'byte[]', go: '[]byte' },
  int32: { typescript: 'number', python: 'int', java: 'int', go: 'int32' },
  count: { typescript: 'number', python: 'int', java: 'long', go: 'int64' },
  int64: { typescript: 'number | bigint', python: 'int', java: 'long', go: 'int64' },
  uint64: { typescript: 'number | bigint', python: 'int', java: 'long', go: 'uint64' },
  float: { typescript: 'number', python: 'float', java: 'float', go: 'float32' },
  double: { typescript: 'number', python: 'float', java: 'double', go: 'float64' },
  seconds: { typescript: 'number', python: 'float', java: 'Duration', go: 'time.Duration' },
  json: { typescript: 'JsonValue', python: 'Any', java: 'Object', go: 'any' },
};

/** What takes a value of the type before the arrow, without a word from the compiler. */
const widens: Readonly<Record<Language, readonly string[]>> = {
  typescript: ['number>number | bigint', 'string>JsonValue', 'boolean>JsonValue', 'number>JsonValue', 'text>string', 'text>JsonValue'],
  python: ['int>float', 'bool>int', 'bool>float', 'text>str', 'any>Any', 'Any>any'],
  // The getter of a request gives the type too, and what is boxed does not widen.
  java: [],
  go: ['any>any'],
};

/** `list of string` is spelled by what it is a list of. */
export function spelled(type: Type, language: Language): string {
  if (type.kind === 'scalar') return scalars[type.name][language];
  if (type.kind === 'list' || type.kind === 'map' || type.kind === 'iterator') return `${type.kind} of ${spelled(type.of, language)}`;
  return typeText(type);
}

/** Whether a program that has a `from` may go on where a `to` is wanted. */
export function passes(from: Type, to: Type, language: Language): boolean {
  if (from.kind !== 'scalar' && from.kind === to.kind && 'of' in from && 'of' in to)
    return language === 'typescript' || language === 'python' ? passes(from.of, to.of, language) : same(from, to, language);
  if (same(from, to, language)) return true;
  const known = widens[language];
  const [one, other] = [word(from, language), word(to, language)];
  return known.includes(`${one}>${other}`) || known.includes(`any>${other}`) || known.includes(`${one}>any`);
}

const same = (from: Type, to: Type, language: Language): boolean => spelled(from, language) === spelled(to, language);

const word = (type: Type, language: Language): string =>
  type.kind === 'declared' && type.declaration.kind === 'text_enum' ? 'text' : spelled(type, language);

const ranks: readonly (readonly ScalarName[])[] = [
  ['int32', 'int64', 'json'],
  ['int32', 'double', 'json'],
  ['count', 'int64', 'json'],
  ['count', 'uint64'],
  ['float', 'double', 'json'],
  ['string', 'json'],
  ['bool', 'json'],
];

/** Whether the client takes every value of `from` as a `to` too. */
export function holds(from: Type, to: Type): boolean {
  if (from.kind !== 'scalar' && from.kind === to.kind && 'of' in from && 'of' in to) return holds(from.of, to.of);
  if (from.kind === 'declared' && to.kind === 'scalar' && to.name === 'string') return from.declaration.kind === 'text_enum';
  if (from.kind === 'declared' && to.kind === 'declared')
    return to.declaration.kind === 'union' && to.declaration.members.some((member) => typeText(member) === typeText(from));
  if (from.kind !== 'scalar' || to.kind !== 'scalar') return false;
  return ranks.some((rank) => rank.includes(from.name) && rank.indexOf(to.name) > rank.indexOf(from.name));
}
