/** Parameters at the start of a body: what they are read as, their checks, what the server must be. */
import { checksOf, literalText } from './checks.js';
import { gated } from './docs.js';
import { accessor, local, quoted } from './names.js';
import { call, chain, declare, statement, word, type ChainLink, type Code } from './print/code.js';
import { boxed, plain } from './types.js';
import type { Method, Param, Step } from '../model/model.js';

/** What the server must be; refused when something is to be sent, after all checks. */
export function gates({ name, since, until }: Method): Code[] {
  const oldest = gated(since);
  return [
    ...(oldest === undefined ? [] : [statement(call('call.since', word(quoted(oldest)), word(quoted(name))))]),
    ...(until === undefined ? [] : [statement(call('call.until', word(quoted(until)), word(quoted(name))))]),
  ];
}

export function paramStatements(param: Param): Code[] {
  const name = local(param.name);
  const read = `request.${accessor(param.name)}()`;
  let value: Code = word(read);
  const standard = param.emptyAbsent || param.alsoAbsent.length > 0 ? param.default : undefined;
  if (param.emptyAbsent) value = call('Values.nonEmpty', value);
  for (const absent of param.alsoAbsent) value = call('Values.unless', value, word(literalText(absent, param.type)));
  if (standard !== undefined) value = call('Values.orDefault', value, word(literalText(standard, param.type)));
  if (param.default === undefined && !param.optional) value = call('call.required', word(quoted(param.name)), value);
  const type = param.optional ? boxed(param.type) : plain(param.type);
  const oldest = gated(param.since);
  const since = oldest === undefined ? [] : [statement(call('call.since', word(quoted(oldest)), word(quoted(param.name)), word(name)))];
  return [declare(type, name, value), ...checksOf(param, word(quoted(param.name)), word(name), 'call'), ...since];
}

export const usesOptions = (own: readonly Step[]): boolean =>
  own.some((step) => step.kind === 'set' && step.values.some(({ value }) => value.kind === 'name' && value.binding.kind === 'options'));

export const optionsOf = (method: Method): Code => {
  const links = method.params.map((each): ChainLink => ['put', word(quoted(each.name)), word(local(each.name))]);
  return declare('Options', 'options', chain(word('new Options()'), ...links));
};
