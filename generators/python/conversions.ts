/** Prints changes of representation that the spec leaves implicit: records to messages, messages to results, texts to numbers. */
import type { Type } from '../model/model.js';
import type { Scope } from './expression.js';
import { decoderFails, encoderFails, unionEncoderFails } from '../model/failing.js';
import { brackets, call, text, type Doc } from './layout.js';
import { stem } from './names.js';
import { assertNever, notYet } from './never.js';

/** A value on its way to another representation; `field` is its name in the answer. */
export interface Conversion {
  readonly from: Type;
  readonly to: Type;
  readonly field: string;
}

/** The same value in another representation; the same doc where Python has one for both. */
export function convert(doc: Doc, { from, to, field }: Conversion, scope: Scope): Doc {
  if (from.kind === 'wire_scalar' && from.name === 'string' && to.kind === 'scalar') return parsed(doc, to.name, field, scope);
  if (from.kind === 'wire_enum' && to.kind === 'declared' && to.declaration.kind === 'enum') return call(to.declaration.name, [doc]);
  if (to.kind === 'declared') {
    const { declaration } = to;
    if (declaration.kind === 'result') {
      const wire = declaration.fromPairs ? call('kit.pairs_map', [doc]) : doc;
      return call(`decode_${stem(declaration.name)}`, decoderFails(declaration) ? [scope.running, wire] : [wire]);
    }
    if (declaration.kind === 'list_of') return call(declaration.name, [doc]);
    return doc;
  }
  if (to.kind === 'message' && from.kind === 'declared') return encoded(from, doc, scope);
  if (from.kind === 'list' && from.of.kind === 'message' && to.kind === 'map') return call('kit.pairs_map', [doc]);
  if (from.kind === 'list' && to.kind === 'list') {
    const inner = convert('each', { from: from.of, to: to.of, field }, scope);
    if (inner !== 'each') return brackets('[', [{ kind: 'comprehension', each: inner, from: ['each in ', doc] }], ']');
    return isWire(from) && !isDisplay(doc) ? call('list', [doc]) : doc;
  }
  if (from.kind === 'map' && to.kind === 'map') {
    const inner = convert('each', { from: from.of, to: to.of, field }, scope);
    if (inner === 'each') return isWire(from) ? call('dict', [doc]) : doc;
    return brackets('{', [{ kind: 'comprehension', each: ['key: ', inner], from: ['key, each in ', doc, '.items()'] }], '}');
  }
  return doc;
}

/** Whether it is a list as it stands. */
const isDisplay = (doc: Doc): boolean => typeof doc === 'object' && 'kind' in doc && doc.kind === 'brackets';

const isWire = (type: Type): boolean =>
  (type.kind === 'list' || type.kind === 'map') && (type.of.kind === 'wire_scalar' || type.of.kind === 'message');

/** The message of a record, or of a union's member. */
export function encoded(type: Type, doc: Doc, scope: Scope): Doc {
  const declaration = type.kind === 'declared' ? type.declaration : undefined;
  if (declaration?.kind !== 'record' && declaration?.kind !== 'union') return notYet('encoding what is no record');
  const fails = declaration.kind === 'record' ? encoderFails(declaration) : unionEncoderFails(declaration);
  return call(`encode_${stem(declaration.name)}`, fails ? [scope.running, doc] : [doc]);
}

/** Texts of pairs, by the type that they go to. */
function parsed(doc: Doc, to: Extract<Type, { kind: 'scalar' }>['name'], field: string, scope: Scope): Doc {
  switch (to) {
    case 'string':
      return doc;
    case 'int32':
    case 'count':
    case 'int64':
    case 'uint64':
      return call('kit.read_integer', [scope.running, text(field), doc]);
    case 'float':
    case 'double':
    case 'seconds':
      return call('kit.read_number', [scope.running, text(field), doc]);
    case 'bool':
      return [doc, '.lower() == "true"'];
    case 'json':
      return call('kit.read_json', [scope.running, text(field), doc]);
    case 'bytes':
      return notYet('bytes in a text');
    default:
      return assertNever(to);
  }
}
