/** Parameters and fields of records that lose their default, one of their checks, or what counts as absent. */
import type { Literal, Param, ParamCheck, RecordField, Type } from '../model.js';
import { replaced, without, type Loss } from './loss.js';

export function paramLosses(param: Param | RecordField): Loss[] {
  const { name, place } = param;
  const found: Loss[] = [];
  const other = param.default === undefined ? undefined : otherLiteral(param.default, param.type);
  if (other !== undefined)
    found.push({
      kind: 'default',
      title: `${name} is ${JSON.stringify(other)} by default, not ${JSON.stringify(param.default)}`,
      place,
      begin: () => replaced(param, 'default', other),
    });
  const check = (title: string, begin: () => () => void): void => void found.push({ kind: 'check', title, place, begin });
  for (const each of param.checks) check(`${name} is not checked: ${checkText(each)}`, () => without(param.checks, each));
  if (param.emptyAbsent) check(`an empty ${name} is not taken for absence`, () => replaced(param, 'emptyAbsent', false));
  if (param.single) check(`${name} takes no lone value`, () => replaced(param, 'single', false));
  if ('alsoAbsent' in param && param.alsoAbsent.length > 0)
    check(`${name}: ${JSON.stringify(param.alsoAbsent)} does not count as absent`, () => replaced(param, 'alsoAbsent', []));
  if ('since' in param && param.since !== undefined)
    found.push({
      kind: 'gate',
      title: `${name} is given to servers before ${param.since}`,
      place,
      begin: () => replaced(param, 'since', undefined),
    });
  return found;
}

function checkText(check: ParamCheck): string {
  switch (check.kind) {
    case 'range':
    case 'length':
      return `${check.kind} ${check.min?.toString() ?? ''}..${check.max?.toString() ?? ''}`;
    case 'count':
      return `count ${check.of.toString()}`;
    case 'one_of':
      return `one of ${JSON.stringify(check.values)}`;
    case 'name':
    case 'not_blank':
    case 'not_empty':
    case 'unique':
      return check.kind;
  }
}

/** Another value of the type, legal in its place as far as that can be told. */
function otherLiteral(literal: Literal, type: Type): Literal | undefined {
  if (typeof literal === 'boolean') return !literal;
  if (typeof literal === 'number') return literal + 1;
  if (type.kind === 'declared' && (type.declaration.kind === 'enum' || type.declaration.kind === 'subset'))
    return type.declaration.members.find(({ name, number }) => name !== literal && number > 0)?.name;
  if (type.kind === 'declared' && type.declaration.kind === 'text_enum') return type.declaration.members.find((each) => each !== literal);
  if (typeof literal === 'string') return `${literal}x`;
  return undefined;
}
