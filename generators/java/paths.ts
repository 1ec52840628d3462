/** Names in scope, and the way into what they name. */
import { isPairs } from './conversions.js';
import { given, orNull, perhaps, type Expression, type Scope } from './expression.js';
import { accessor, local, quoted, typeName, wireName } from './names.js';
import { assertNever } from './never.js';
import { call, joined, lambda, word, type Code } from './print/code.js';
import { print } from './values.js';
import { wireType } from './wire.js';
import { isPinned } from '../model/client_state.js';
import type { NameValue, PathStep } from '../model/model.js';

export function name(value: NameValue, scope: Scope, whole: boolean, enumNumber: boolean): Expression {
  const { binding, path } = value;
  switch (binding.kind) {
    case 'client':
      return ofClient(path, scope);
    case 'target': {
      const [step] = path;
      const field = step?.kind === 'field' ? step.name : '';
      return given(word(quoted(field === 'version' ? scope.target.version : scope.target.sdkType)));
    }
    case 'field':
      return follow({ code: word(`value.${accessor(binding.name)}()`), nullable: binding.optional }, path, scope, whole, enumNumber);
    case 'wire':
      return follow(given(word(scope.renamed.get(binding) ?? 'wire')), path, scope, whole, enumNumber);
    case 'common':
      throw new Error(`$${binding.name} is not printed in Java yet`);
    case 'param':
    case 'let':
    case 'answer':
    case 'schema':
    case 'item':
    case 'options':
      return follow(
        { code: word(scope.renamed.get(binding) ?? local(binding.name)), nullable: binding.optional },
        path,
        scope,
        whole,
        enumNumber,
      );
    default:
      return assertNever(binding.kind);
  }
}

function ofClient(path: readonly PathStep[], scope: Scope): Expression {
  const [step, key] = path;
  const field = step?.kind === 'field' ? step.name : '';
  if (isPinned(field)) return perhaps(call('call.pinned', word(quoted(field))));
  if (field !== 'last_write') return perhaps(word(`call.session().${accessor(field)}()`));
  if (key?.kind !== 'key' || typeof key.key === 'string') throw new Error('$client.last_write needs a collection');
  return perhaps(call('call.lastWrite', print(key.key, scope).code));
}

/** The way into a value; what may be absent on it is passed over by a lambda. */
export function follow(from: Expression, path: readonly PathStep[], scope: Scope, whole: boolean, enumNumber: boolean): Expression {
  const [step, ...rest] = path;
  if (step === undefined) return from;
  if (from.nullable) {
    const inner = follow(given(word('each')), path, scope, true, enumNumber);
    const read = reference(step, rest, enumNumber) ?? lambda('each', inner.code);
    return perhaps(from.at === undefined ? call('Values.get', orNull(from), read) : call('Values.at', ...from.at, read));
  }
  if (step.kind === 'index') {
    const at = [from.code, word(String(step.index))] as const;
    return follow({ ...perhaps(call('Values.at', ...at)), at }, rest, scope, whole, enumNumber);
  }
  if (step.kind === 'key') {
    const key = typeof step.key === 'string' ? word(quoted(step.key)) : print(step.key, scope).code;
    const entry = from.arePairs === true ? call('Pairs.valueOf', from.code, key) : joined(from.code, '.get(', key, ')');
    return follow(perhaps(entry), rest, scope, whole, enumNumber);
  }
  if (step.wire === undefined)
    return follow({ code: joined(from.code, `.${accessor(step.name)}()`), nullable: step.optional }, rest, scope, whole, enumNumber);
  const read = joined(from.code, `.${getter(step, rest.length === 0 && enumNumber)}()`);
  if (rest.length > 0 || whole || !step.optional)
    return follow({ ...given(read), arePairs: isPairs(step.type) }, rest, scope, whole, enumNumber);
  return { code: read, nullable: true, present: joined(from.code, `.has${wireName(step.wire.name)}()`) };
}

/** `Message::getField`, where that is all. */
export function reference(step: PathStep, rest: readonly PathStep[], enumNumber: boolean): Code | undefined {
  if (step.kind !== 'field' || rest.length > 0) return undefined;
  if (step.wire !== undefined && step.of.kind === 'message') return word(`${wireType(step.of.message)}::${getter(step, enumNumber)}`);
  return step.of.kind === 'declared' && step.wire === undefined
    ? word(`${typeName(step.of.declaration.name)}::${accessor(step.name)}`)
    : undefined;
}

function getter(step: Extract<PathStep, { kind: 'field' }>, enumNumber: boolean): string {
  const { wire } = step;
  if (wire === undefined) return accessor(step.name);
  const kind = wire.mapKey === undefined ? (wire.repeated ? 'List' : '') : 'Map';
  return `get${wireName(wire.name)}${enumNumber && wire.type.kind === 'wire_enum' ? 'Value' : ''}${kind}`;
}
