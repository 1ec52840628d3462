/** Names of the spec and of the wire in Java. */
import { camel, pascal, upper } from '../words.js';

/** Words that Java keeps for itself; a name that is one of them gets an underscore behind it. */
const reserved: ReadonlySet<string> = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends false final finally float for goto if ' +
    'implements import instanceof int interface long native new null package private protected public return short static strictfp super switch ' +
    'synchronized this throw throws transient true try var void volatile while yield record sealed permits _'
  ).split(' '),
);

/** Methods without parameters that every object has, or every request and record. */
const ofObject: ReadonlySet<string> = new Set(
  'wait notify notifyAll getClass hashCode toString clone finalize builder toBuilder common'.split(' '),
);

/** Names that generated bodies use for themselves. */
const ofBodies: ReadonlySet<string> = new Set(['call', 'request', 'message', 'error', 'value', 'wire']);

const escaped = (name: string): string => (name === '' ? '__' : reserved.has(name) ? `${name}_` : name);

/** A local variable, field or parameter. */
export const variable = (name: string): string => escaped(camel(name));

/** A local variable of a generated body, apart from the body's own. */
export function local(name: string): string {
  const own = variable(name);
  return ofBodies.has(own) ? `${own}_` : own;
}

/** A method that takes something. */
export const method = (name: string): string => escaped(camel(name));

/** A method that takes nothing: `collectionName()`. */
export function accessor(name: string): string {
  const own = escaped(camel(name));
  return ofObject.has(own) ? `${own}_` : own;
}

/** The spec's own names of types stay (`RRFRanker`); others are made of their words. */
export const typeName = (name: string): string => (/^[A-Z][A-Za-z0-9]*$/.test(name) ? name : pascal(name));

/** `SortOrder` member `asc` → `ASC`; `MAX_SIM_L2` stays. */
export const constant = (name: string): string => {
  const own = /^[A-Z0-9_]+$/.test(name) ? name : upper(name);
  return /^[0-9]/.test(own) ? `_${own}` : own;
};

/** Of a field of a message, as protoc writes it in accessors: `coll_segIDs` → `CollSegIDs`. */
export function wireName(field: string): string {
  let made = '';
  let capital = true;
  for (const letter of field) {
    if (/[a-zA-Z]/.test(letter)) {
      made += capital ? letter.toUpperCase() : letter;
      capital = false;
    } else {
      if (/[0-9]/.test(letter)) made += letter;
      capital = true;
    }
  }
  return made;
}

/** A Java text literal. */
export const quoted = (value: string): string =>
  JSON.stringify(value).replace(/\u2028|\u2029/g, (each) => `\\u${each.charCodeAt(0).toString(16)}`);
