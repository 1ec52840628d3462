/** A Go expression, and how it says that its value is absent. */
import type { Absence, Type } from '../model/model.js';
import { isDeclared, isRecord, isSlice } from './types.js';

export interface Printed {
  /** Of the value's own type. */
  readonly text: string;
  /** A condition; undefined where the value always is there. */
  readonly present: string | undefined;
  /** `text` may be evaluated when the value is absent, and is the zero value then. */
  readonly zero: boolean;
  /** An expression that is nil when the value is absent. */
  readonly pointer: string | undefined;
}

export const always = (text: string): Printed => ({ text, present: undefined, zero: false, pointer: undefined });

/** What is absent when its value is zero. */
export const unlessZero = (text: string, present: string): Printed => ({ text, present, zero: true, pointer: undefined });

/** How a field or parameter of this type and absence reads. */
export function read(text: string, type: Type, absence: Absence, emptyAbsent: boolean): Printed {
  switch (absence) {
    case 'never':
      return always(text);
    case 'pointer':
      return { text: `orZero(${text})`, present: `${text} != nil`, zero: true, pointer: text };
    case 'zero':
      return unlessZero(text, isGiven(text, type));
    case 'nil':
      if (isRecord(type)) return { text: `orZero(${text})`, present: `${text} != nil`, zero: true, pointer: text };
      return unlessZero(text, emptyAbsent ? notEmpty(text, type) : `${text} != nil`);
  }
}

/** That a value whose zero is absence is there. */
export function isGiven(text: string, type: Type): string {
  if (type.kind === 'scalar' && type.name === 'bool') return text;
  if (type.kind === 'wire_scalar' && type.name === 'bool') return text;
  return `${text} != ${isText(type) ? '""' : '0'}`;
}

export const isText = (type: Type): boolean =>
  (type.kind === 'scalar' && type.name === 'string') ||
  (type.kind === 'wire_scalar' && type.name === 'string') ||
  isDeclared(type, 'text_enum');

/** A union whose members are lists: primary keys. */
export const isKeys = (type: Type): boolean =>
  type.kind === 'declared' && type.declaration.kind === 'union' && type.declaration.members.every((member) => member.kind === 'list');

export function notEmpty(text: string, type: Type): string {
  if (isSlice(type) || type.kind === 'map') return `len(${text}) > 0`;
  if (isKeys(type)) return `countIDs(${text}) > 0`;
  if (isDeclared(type, 'union')) return `${text} != nil`;
  if (isDeclared(type, 'host')) return `!isEmpty(${text})`;
  return `${text} != ""`;
}

/** That a variable holds a value that may be absent: zero stands for absence. */
export function isThere(text: string, type: Type): string {
  if (isSlice(type) || type.kind === 'map' || type.kind === 'message' || isRecord(type)) return `${text} != nil`;
  if (type.kind === 'declared' && !isText(type) && !isDeclared(type, 'enum') && !isDeclared(type, 'subset')) return `${text} != nil`;
  if (type.kind === 'scalar' && (type.name === 'json' || type.name === 'bytes')) return `${text} != nil`;
  return isGiven(text, type);
}

/** The opposite of a condition, without a needless parenthesis. */
export function negated(condition: string): string {
  if (/^[^&|]+ != [^&|]+$/.test(condition)) return condition.replace(' != ', ' == ');
  if (/^[^&|]+ == [^&|]+$/.test(condition)) return condition.replace(' == ', ' != ');
  if (/^[^&|]+ > 0$/.test(condition)) return condition.replace(/ > 0$/, ' == 0');
  if (/^![\w.]+(\([^&|]*\))?$/.test(condition)) return condition.slice(1);
  return /^[\w.]+(\([^&|]*\))?$/.test(condition) ? `!${condition}` : `!(${condition})`;
}

export const both = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined || a === b ? a : `${a} && ${b}`;
