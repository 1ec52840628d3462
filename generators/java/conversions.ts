/** Changes of representation: records and messages, enums and numbers, texts and what they say. */
import { decode, decoderReference } from './decoders.js';
import { guarded, orNull, perhaps, type Expression, type Scope } from './expression.js';
import { quoted, typeName } from './names.js';
import { assertNever } from './never.js';
import { name } from './paths.js';
import { call, joined, lambda, word, type Code } from './print/code.js';
import { boxed, isPrimitive, plain } from './types.js';
import { print } from './values.js';
import type { Declaration, Type, Value } from '../model/model.js';

export const encode = (from: Type, code: Code, { inClass }: Scope): Code => {
  if (from.kind !== 'declared') throw new Error('only records have messages');
  const own = `encode${typeName(from.declaration.name)}`;
  return call(inClass === 'Encoders' ? own : `Encoders.${own}`, word('call'), code);
};

export function convert(of: Value, from: Type, to: Type, scope: Scope, whole: boolean): Expression {
  if (to.kind === 'declared' && to.declaration.kind === 'enum' && from.kind === 'wire_enum') {
    if (of.kind !== 'name') throw new Error('an enum of the wire is read from a field');
    const number = name(of, scope, whole, true);
    return guarded([number], ([code]) => call(`${typeName(to.declaration.name)}.of`, code ?? []));
  }
  const own = print(of, scope, whole);
  const change = conversion(from, to, fieldName(of), scope);
  const parses = change !== undefined && boxed(from) === 'String' && !(to.kind === 'declared');
  if (parses) return perhaps(change(orNull(own)));
  return change === undefined ? own : guarded([own], ([code]) => change(code ?? []));
}

/** How a value of one type becomes one of another; undefined where Java has one type for both. */
function conversion(from: Type, to: Type, field: string, scope: Scope): ((code: Code) => Code) | undefined {
  if (isPairs(from)) {
    if (to.kind === 'map') return (code) => call('Pairs.toMap', code);
    if (to.kind === 'declared') return (code) => decode(to.declaration, code, scope.inClass);
  }
  if ((from.kind === 'list' && to.kind === 'list') || (from.kind === 'map' && to.kind === 'map')) {
    const element = conversion(from.of, to.of, field, scope);
    if (element === undefined) return undefined;
    return (code) =>
      call(
        from.kind === 'list' ? 'Values.each' : 'Values.eachOf',
        code,
        methodReference(from.of, to.of) ?? lambda('each', element(word('each'))),
      );
  }
  if (to.kind === 'declared') return toDeclared(from, to.declaration, scope);
  if (from.kind === 'declared') return fromDeclared(from.declaration, to, scope);
  if (to.kind === 'scalar' && to.name === 'json')
    return from.kind === 'wire_scalar' && from.name === 'string' ? reading('json', field) : undefined;
  const [was, is] = [boxed(from), boxed(to)];
  if (was === is) return undefined;
  if (was === 'String') return is === 'Boolean' ? (code) => call('Reading.bool', code) : reading(readers[is] ?? is, field);
  if (was === 'Long' && is === 'Integer') return (code) => call('Math.toIntExact', code);
  if (isPrimitive(from) && isPrimitive(to)) return (code) => joined(`(${plain(to)}) `, code);
  throw new Error(`no conversion from ${was} to ${is} in Java`);
}

/** How the kit reads a text, by what it becomes. */
const readers: Readonly<Record<string, string>> = { Integer: 'int32', Long: 'int64', Double: 'number' };

const reading =
  (kind: string, field: string) =>
  (code: Code): Code =>
    call(`Reading.${kind}`, word('call'), word(quoted(field)), code);

/** What a message calls the field that a value comes from. */
function fieldName(value: Value): string {
  if (value.kind !== 'name') return '';
  const last = value.path.at(-1);
  if (last === undefined || last.kind === 'index') return value.binding.name;
  return last.kind === 'field' ? last.name : typeof last.key === 'string' ? last.key : value.binding.name;
}

function toDeclared(from: Type, to: Declaration, { inClass }: Scope): ((code: Code) => Code) | undefined {
  switch (to.kind) {
    case 'result':
      return (code) => decode(to, code, inClass);
    case 'text_enum':
    case 'list_of':
      return (code) => call(`${typeName(to.name)}.of`, code);
    case 'enum':
      return undefined;
    case 'union':
    case 'callback':
    case 'subset':
    case 'record':
    case 'host':
      throw new Error(`nothing becomes a ${to.name} in Java (from ${from.kind})`);
    default:
      return assertNever(to);
  }
}

function fromDeclared(from: Declaration, to: Type, scope: Scope): ((code: Code) => Code) | undefined {
  if ((from.kind === 'record' || from.kind === 'union') && to.kind === 'message')
    return (code) => encode({ kind: 'declared', declaration: from }, code, scope);
  if ((from.kind === 'enum' || from.kind === 'subset') && to.kind === 'wire_enum') return (code) => joined(code, '.number()');
  if (from.kind === 'text_enum') return (code) => joined(code, '.text()');
  return undefined;
}

function methodReference(from: Type, to: Type): Code | undefined {
  return from.kind === 'message' && to.kind === 'declared' ? decoderReference(to.declaration) : undefined;
}

export const isPairs = (type: Type): boolean =>
  type.kind === 'list' && type.of.kind === 'message' && type.of.message.name === 'common.KeyValuePair';
