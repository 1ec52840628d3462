/** Prints changes of representation: between the spec's types and the wire's. */
import type { Declaration, Type, WireScalar } from '../model/model.js';
import { decoderFails, encoderFails, unionEncoderFails } from '../model/failing.js';
import { method, namesOf, quoted } from './names.js';
import type { Imports } from './scope.js';
import { pascal } from '../words.js';

/** Gives the text of `text` converted; undefined where nothing changes. */
export type Conversion = (text: string) => string;

const functions = './internal/functions.js';

/** `field`: what a text of the server's is called in errors. */
export function conversion(from: Type, to: Type, imports: Imports, field = ''): Conversion | undefined {
  if (to.kind === 'declared' && to.declaration.kind === 'union') return undefined;
  if (from.kind === 'list' && to.kind === 'map') return wrap('fromPairs', imports);
  if (from.kind === 'list' && to.kind === 'list') return each(conversion(from.of, to.of, imports, field));
  if (from.kind === 'map' && to.kind === 'map') return entries(conversion(from.of, to.of, imports, field));
  if (from.kind === 'declared') return fromDeclared(from.declaration, to, imports);
  if (to.kind === 'declared') return toDeclared(to.declaration, imports);
  if (
    from.kind === 'iterator' ||
    to.kind === 'iterator' ||
    from.kind === 'list' ||
    to.kind === 'list' ||
    from.kind === 'map' ||
    to.kind === 'map' ||
    from.kind === 'message' ||
    to.kind === 'message'
  )
    return undefined;
  if (from.kind === 'wire_enum' || to.kind === 'wire_enum') return undefined;
  if (from.name === 'string') return from.kind === 'wire_scalar' ? fromText(to.name, imports, field) : undefined;
  return number(numberKind(from), numberKind(to), to.name, imports);
}

/** Functions that take an absent value and give an absent one. */
export const takesAbsent = (text: string): boolean => /^(readCount|readInteger|readJson|readNumber|boolOf)\(/.test(text);

function each(of: Conversion | undefined): Conversion | undefined {
  if (of === undefined) return undefined;
  const inner = of('each');
  const lone = /^([\w.]+)\(each\)$/.exec(inner)?.[1];
  return (text) => `${text}.map(${lone !== undefined && !lone.includes('.') ? lone : `(each) => ${inner}`})`;
}

function entries(of: Conversion | undefined): Conversion | undefined {
  if (of === undefined) return undefined;
  return (text) => `Object.fromEntries(Object.entries(${text}).map(([key, each]) => [key, ${of('each')}]))`;
}

function fromDeclared(from: Declaration, to: Type, imports: Imports): Conversion | undefined {
  switch (from.kind) {
    case 'enum':
    case 'subset': {
      if (to.kind !== 'wire_enum') return undefined;
      const names = imports.use('./enums.js', namesOf(from.kind === 'enum' ? from.name : from.of.name));
      return (text) => `${names}.toNumber(${text})`;
    }
    case 'record': {
      if (to.kind !== 'message') return undefined;
      const name = imports.use('./encoders.js', `encode${from.name}`);
      return encoderFails(from) ? (text) => `${name}(call, ${text})` : (text) => `${name}(${text})`;
    }
    case 'union': {
      if (to.kind !== 'message') return undefined;
      const name = imports.use('./encoders.js', `encode${from.name}`);
      return unionEncoderFails(from) ? (text) => `${name}(call, ${text})` : (text) => `${name}(${text})`;
    }
    case 'text_enum':
    case 'list_of':
    case 'result':
    case 'callback':
    case 'host':
      return undefined;
  }
}

function toDeclared(to: Declaration, imports: Imports): Conversion | undefined {
  switch (to.kind) {
    case 'enum': {
      const names = imports.use('./enums.js', namesOf(to.name));
      return (text) => `${names}.fromNumber(${text})`;
    }
    case 'result': {
      const name = imports.use('./decoders.js', `decode${pascal(to.name)}`);
      return decoderFails(to) ? (text) => `${name}(call, ${text})` : (text) => `${name}(${text})`;
    }
    case 'subset':
    case 'text_enum':
    case 'record':
    case 'list_of':
    case 'union':
    case 'callback':
    case 'host':
      return undefined;
  }
}

function wrap(name: string, imports: Imports): Conversion {
  const used = imports.use(functions, method(name));
  return (text) => `${used}(${text})`;
}

/** A text of the server's by the type that it goes to; one that is not of it is an answer that cannot be read. */
export function fromText(to: string, imports: Imports, field: string): Conversion | undefined {
  switch (to) {
    case 'string':
      return undefined;
    case 'bool':
      return wrap('boolOf', imports);
    case 'int64':
    case 'uint64':
      return read('readInteger', imports, field);
    case 'int32':
    case 'count':
      return read('readCount', imports, field);
    case 'json':
      return read('readJson', imports, field);
    default:
      return read('readNumber', imports, field);
  }
}

function read(name: string, imports: Imports, field: string): Conversion {
  const used = imports.use(functions, name);
  return (text) => `${used}(call, ${quoted(field)}, ${text})`;
}

type NumberKind = 'halves' | 'integer' | 'number';

const halved: ReadonlySet<WireScalar> = new Set(['int64', 'uint64', 'fixed64', 'sfixed64', 'sint64'] as const);

function numberKind(type: Type): NumberKind {
  if (type.kind === 'wire_scalar') return halved.has(type.name) ? 'halves' : 'number';
  return type.kind === 'scalar' && (type.name === 'int64' || type.name === 'uint64') ? 'integer' : 'number';
}

/** Whether a value of the type is two halves, which nothing can be compared with. */
export const isHalved = (type: Type): boolean => numberKind(type) === 'halves' && type.kind === 'wire_scalar';

function number(from: NumberKind, to: NumberKind, toName: string, imports: Imports): Conversion | undefined {
  if (from === 'halves' && to === 'integer') return wrap('exact', imports);
  if (from === 'halves' && to === 'number') return wrap('count', imports);
  if (from === 'integer' && to === 'halves') return wrap(toName.startsWith('u') || toName === 'fixed64' ? 'toUint64' : 'toInt64', imports);
  if (from === 'integer' && to === 'number') return (text) => `Number(${text})`;
  return undefined;
}
