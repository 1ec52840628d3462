/** Names of the spec as TypeScript has them. */
import { camel, pascal } from '../words.js';
import type { Type } from '../model/model.js';

/** Words that no variable may be called: the language's, and the names that the emitted modules use themselves. */
const reserved: ReadonlySet<string> = new Set(
  (
    'arguments async await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in ' +
    'instanceof interface let new null of package private protected public return static super switch this throw true try type typeof undefined var void while with yield ' +
    'call request options error enums names retry settings target sent received rpcs waits wire base64 columns count exact isEmpty listed merged nonZero present ' +
    'serialized utf8 guaranteeTimestamp each needed readCount readInteger readJson readNumber parseAddress addField addIndex toJson toInt64 toUint64 ' +
    'unpacked listOf fromPairs jsonOrTexts mapPairs sortedEntries toPairs boolOf countQueries encodeQueries isQueryKind decodeRows decodeHits ' +
    'decodeIds encodeIds countIds idsFilter hasNoRows encodeRows encodeTemplate encodeFunctionParams bucketMetrics bucketKey bucketHitKey bucketHitFields flattenIndexParams sizeInMegabytes keyedField structMember ' +
    'structMemberName serverType queryPages searchPages joinComma orderText impliesPartial clientHost localTime nowMilliseconds ' +
    'decodeDefault encodeDefault'
  ).split(' '),
);

/** A variable or parameter. */
export function variable(name: string): string {
  const plain = camel(name);
  return reserved.has(plain) ? `given${pascal(name)}` : plain;
}

/** A property of a request or record; a span of time is in milliseconds and says so. */
export function property(name: string, type: Type | 'cancellation'): string {
  return isSpan(type) ? `${camel(name)}Ms` : free(camel(name), inherited);
}

/** What every object has already: a request that does not give it would seem to. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What the client has already, and what would make it a promise. */
const members: ReadonlySet<string> = new Set(
  (
    'begin connect connected establish host lookUp metadata metadataOf open schemaOf schemas setState settings state then transport writes ' +
    'arguments caller length name prototype'
  ).split(' '),
);

const free = (name: string, taken: ReadonlySet<string>): string => (taken.has(name) ? `${name}_` : name);

export function isSpan(type: Type | 'cancellation'): boolean {
  return typeof type === 'object' && type.kind === 'scalar' && type.name === 'seconds';
}

export const method = (name: string): string => free(free(camel(name), members), inherited);

export const requestName = (name: string): string => `${pascal(name)}Request`;

/** `DataType` → `dataTypeNames`: what knows the members of an enum. */
export const namesOf = (declaration: string): string => `${camel(declaration)}Names`;

/** Of a key in an object literal or interface. */
export const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);

export const quoted = (text: string): string => {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replace(/\\/g, '\\\\').replaceAll(quote, `\\${quote}`).replace(/\n/g, '\\n') + quote;
};
