/** KeyValuePairs: what the server takes and gives as texts. */
import type { KeyValuePair } from '../wire/sent.js';
import type { KeyValuePair as ReceivedPair } from '../wire/received.js';
import { byCodePoint, isTypedArray, parseJson, shown, toJson, type JsonValue } from './canonical_json.js';
import type { Checks } from './checks.js';
import { absent, isMapping, type Fields } from './shapes.js';

/** In declared order; absent values send nothing. */
export function toPairs(entries: Readonly<Record<string, unknown>>): KeyValuePair[] {
  return pairsOf(Object.entries(entries));
}

/** Of a user's map: in key order, so that every language sends the same. */
export function mapPairs(entries: Readonly<Record<string, unknown>>): KeyValuePair[] {
  return pairsOf(sortedEntries(entries));
}

function pairsOf(entries: readonly (readonly [string, unknown])[]): KeyValuePair[] {
  return entries.filter(([, value]) => !absent(value)).map(([key, value]) => ({ key, value: pairText(value) }));
}

/** Entries of a user's map in key order. */
export function sortedEntries<T>(map: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(map).sort(([a], [b]) => byCodePoint(a, b));
}

/** Text as is, everything else as JSON writes it. */
function pairText(value: unknown): string {
  return typeof value === 'string' ? value : toJson(value);
}

/** One map of several, absent where all are; a key with two different values is an invalid argument. */
export function merged(call: Checks, ...maps: readonly [Fields, ...(Fields | undefined)[]]): Record<string, unknown>;
export function merged(call: Checks, ...maps: readonly [...(Fields | undefined)[], Fields]): Record<string, unknown>;
export function merged(call: Checks, ...maps: readonly (Fields | undefined)[]): Record<string, unknown> | undefined;
export function merged(call: Checks, ...maps: readonly (Fields | undefined)[]): Record<string, unknown> | undefined {
  if (maps.every((map) => map === undefined)) return undefined;
  const all = new Map<string, unknown>();
  for (const map of maps) {
    for (const [key, value] of Object.entries(map ?? {})) {
      if (value === undefined) continue;
      if (all.has(key) && toJson(all.get(key)) !== toJson(value)) {
        throw call.invalid(key, `${key} is given twice, as ${shown(all.get(key))} and as ${shown(value)}`);
      }
      all.set(key, value);
    }
  }
  return Object.fromEntries(all);
}

/** The last one of a key wins. */
export function fromPairs(pairs: readonly ReceivedPair[] | undefined): Record<string, string> {
  return Object.fromEntries((pairs ?? []).map(({ key, value }) => [key, value]));
}

export function boolOf(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return text.toLowerCase() === 'true';
}

/** Nobody says what is in these texts: each is JSON where it is some, else itself. */
export function jsonOrTexts(texts: Readonly<Record<string, string>>): Record<string, JsonValue> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, jsonOrText(text)]));
}

function jsonOrText(text: string): JsonValue {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

/** Whether there is nothing in it. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string' || Array.isArray(value) || isTypedArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(value).length === 0;
}

export function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

export function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
