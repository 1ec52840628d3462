/** Resolves how a method is offered over REST. */
import type { Context } from './context.js';
import type { Method, Param, RestMapping, Value } from './model.js';
import { binding, Scope } from './scope.js';
import type { Cursor } from './source.js';
import { Values } from './values.js';

export function resolveRest(context: Context, cursor: Cursor, params: readonly Param[], returns: Method['returns']): RestMapping {
  const names = cursor.maybe('names');
  for (const each of names?.entries ?? []) {
    if (!params.some(({ name }) => name === each.key))
      context.unknown(
        'unknown_param',
        each.keyPlace,
        'the parameter',
        each.key,
        params.map(({ name }) => name),
      );
  }
  const value = (key: string, scope: Scope): Value | undefined => {
    const given = cursor.maybe(key);
    return given && new Values(context, undefined).resolve(given, scope);
  };
  return {
    path: cursor.at('path').text,
    verb: cursor.maybe('verb')?.text ?? 'POST',
    names: (names?.raw ?? {}) as Record<string, string>,
    body: value('body', ofParams(params)),
    reply: value('reply', ofResult(returns)),
  };
}

/** The parameters as such: what REST reads of them, no client does. */
function ofParams(params: readonly Param[]): Scope {
  const scope = new Scope();
  for (const { binding: own } of params) scope.bind({ ...own });
  return scope;
}

function ofResult(returns: Method['returns']): Scope {
  const scope = new Scope();
  if (returns !== undefined) scope.bind(binding('answer', 'result', returns.type));
  return scope;
}
