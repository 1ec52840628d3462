import { isBoolean } from '../types.js';
import type { Rule } from '../rule.js';

export const negativeBoolean: Rule = {
  code: 'negative_boolean',
  family: 'naming',
  title: 'A boolean says what it turns on, not what it turns off.',
  why: '`disable_x: false` has to be read twice, and in Go the zero value then means on.',
  severity: 'warning',
  *check({ inputs, outputs, config }) {
    for (const { owner, name, type, place } of [...inputs, ...outputs]) {
      const [first = '', ...rest] = name.split('_');
      if (isBoolean(type) && rest.length > 0 && config.negations.includes(first))
        yield { place, message: `${owner}: ${name} is a negation`, hint: `call it ${rest.join('_')} and turn its meaning round` };
    }
  },
};
