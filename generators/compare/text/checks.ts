/** Checks and rules of records as the spec writes them. */
import type { Literal, MethodCheck, VerifyRule } from '../../model/model.js';
import { valueText } from './values.js';

export const literalText = (literal: Literal): string => JSON.stringify(literal);

export function methodCheckText(check: MethodCheck): string {
  if (check.kind !== 'requires') return `{ ${check.kind}: [${check.of.map(name).join(', ')}] }`;
  const then = check.then.map(({ of, value }) => (value === undefined ? name(of) : `${name(of)}: ${literalText(value)}`)).join(', ');
  if (check.in === undefined && check.then.every(({ value }) => value === undefined))
    return `{ requires: { ${name(check.given)}: [${then}] } }`;
  return `{ requires: { ${name(check.given)}: { ${check.in === undefined ? '' : `in: ${literalText(check.in)}, `}then: [${then}] } } }`;
}

export function verifyText(rule: VerifyRule): string {
  switch (rule.kind) {
    case 'unique':
      return `{ unique: { in: ${rule.in.name}, by: ${rule.by.name} } }`;
    case 'exactly_one_where':
    case 'at_most_one_where':
      return `{ ${rule.kind}: { ${[
        `in: ${rule.in.name}`,
        `equals: { ${rule.equals.map(({ field, value }) => `${field.name}: ${literalText(value)}`).join(', ')} }`,
        ...(rule.or === undefined ? [] : [`or: { ${rule.or.field.name}: ${rule.or.is.name} }`]),
        ...(rule.unless === undefined ? [] : [`unless: ${rule.unless.name}`]),
      ].join(', ')} } }`;
    case 'refers':
      return `{ refers: { from: ${rule.from.name}, in: ${rule.in.name}, by: ${rule.by.name} } }`;
  }
}

const name = (value: Parameters<typeof valueText>[0]): string => valueText(value).slice(1);
