/** Conditions as the spec writes them. */
import type { Condition } from '../../model/model.js';
import { valueText } from './values.js';

export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'present':
    case 'empty':
      return `{ ${condition.kind}: ${valueText(condition.of)} }`;
    case 'equals':
    case 'at_least':
      return `{ ${condition.kind}: [ ${valueText(condition.left)}, ${valueText(condition.right)} ] }`;
    case 'is':
      return `{ is: [ ${valueText(condition.of)}, ${condition.member} ] }`;
    case 'not':
      return `{ not: ${conditionText(condition.of)} }`;
    case 'all':
    case 'any':
      return `{ ${condition.kind}: [ ${condition.of.map(conditionText).join(', ')} ] }`;
  }
}
