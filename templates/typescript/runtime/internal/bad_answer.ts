/** Answers that cannot be read: errors of the server that name the call, also where a result finds out late. */
import { parseJson, type JsonValue } from './canonical_json.js';
import { ServerError } from './errors.js';
import { plainest, type Integer } from './integers.js';
import { isMapping, type Fields } from './shapes.js';

/** What is known of the call that an answer belongs to. */
export interface Asked {
  readonly method: string;
}

/** What an answer must have. */
export function needed<T>(asked: Asked, field: string, value: T | undefined): T {
  if (value === undefined) throw badAnswer(asked, `the server's answer lacks the field ${field}`);
  return value;
}

/** A column or value of a type that this client does not know, by the wire's name or by number. */
export function unknownType(asked: Asked, field: string, type: string): ServerError {
  return badAnswer(asked, `the field ${field} has the type ${type}, which this client cannot read`);
}

/** What a text says as JSON; absent where it is. */
export function readJson(asked: Asked, field: string, text: string | Uint8Array): JsonValue;
export function readJson(asked: Asked, field: string, text: string | Uint8Array | undefined): JsonValue | undefined;
export function readJson(asked: Asked, field: string, text: string | Uint8Array | undefined): JsonValue | undefined {
  if (text === undefined) return undefined;
  try {
    return parseJson(typeof text === 'string' ? text : strict.decode(text));
  } catch {
    throw notValid(asked, 'valid JSON', field, text);
  }
}

/** The object, or null, that a text says. */
export function readObject(asked: Asked, field: string, text: string | Uint8Array): Fields | null {
  const value = readJson(asked, field, text);
  if (value !== null && !isMapping(value)) throw notValid(asked, 'a JSON object', field, text);
  return value;
}

/** The integer in a text; absent where it is. */
export function readInteger(asked: Asked, field: string, text: string): Integer;
export function readInteger(asked: Asked, field: string, text: string | undefined): Integer | undefined;
export function readInteger(asked: Asked, field: string, text: string | undefined): Integer | undefined {
  if (text === undefined) return undefined;
  if (!INTEGER.test(text)) throw notValid(asked, 'an integer', field, text);
  return plainest(BigInt(text.replace('+', '')));
}

/** The same where it is within 2^53 by its nature. */
export function readCount(asked: Asked, field: string, text: string): number;
export function readCount(asked: Asked, field: string, text: string | undefined): number | undefined;
export function readCount(asked: Asked, field: string, text: string | undefined): number | undefined {
  const integer = readInteger(asked, field, text);
  return integer === undefined ? undefined : Number(integer);
}

/** The number in a text; absent where it is. */
export function readNumber(asked: Asked, field: string, text: string): number;
export function readNumber(asked: Asked, field: string, text: string | undefined): number | undefined;
export function readNumber(asked: Asked, field: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = text.trim() === '' ? NaN : Number(text);
  if (Number.isNaN(number)) throw notValid(asked, 'a number', field, text);
  return number;
}

const INTEGER = /^[+-]?\d+$/;

const strict = new TextDecoder('utf-8', { fatal: true });

function notValid(asked: Asked, expected: string, field: string, given: string | Uint8Array): ServerError {
  const text = Array.from(typeof given === 'string' ? given : new TextDecoder().decode(given));
  const cut = text.length <= 60 ? text.join('') : `${text.slice(0, 60).join('')}…`;
  return badAnswer(asked, `the server's answer is not ${expected} in the field ${field}: ${cut}`);
}

/** The error of an answer that cannot be read. */
export function badAnswer({ method }: Asked, problem: string): ServerError {
  return new ServerError(method, { reason: problem, problem, names: ['bad_answer'] });
}
