/** Prints the Model's conditions as Go conditions. */
import type { Condition, Value } from '../model/model.js';
import { assertNever } from './never.js';
import { negated, notEmpty } from './printed.js';
import type { Values } from './values.js';

export function conditionText(values: Values, condition: Condition): string {
  switch (condition.kind) {
    case 'present':
      return values.print(condition.of).present ?? 'true';
    case 'empty': {
      const printed = values.print(condition.of);
      const empty = negated(notEmpty(printed.text, condition.of.type));
      return printed.present === undefined || printed.zero ? empty : `${printed.present} && ${empty}`;
    }
    case 'equals':
      return equalsText(values, condition.left, condition.right);
    case 'at_least':
      return `${values.print(condition.left).text} >= ${values.print(condition.right).text}`;
    case 'is':
      return `memberOf(${values.print(condition.of).text}) == "${condition.member}"`;
    case 'not':
      return negated(conditionText(values, condition.of));
    case 'all':
      return condition.of.map((each) => inner(conditionText(values, each), '||')).join(' && ');
    case 'any':
      return condition.of.map((each) => inner(conditionText(values, each), '&&')).join(' || ');
    default:
      return assertNever(condition);
  }
}

function equalsText(values: Values, left: Value, right: Value): string {
  const text = values.print(left).text;
  if (right.kind === 'constant' && typeof right.value === 'boolean') return right.value ? text : negated(text);
  return `${text} == ${values.print(right).text}`;
}

const inner = (text: string, other: string): string => (text.includes(` ${other} `) ? `(${text})` : text);
