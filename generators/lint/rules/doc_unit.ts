import { isNumber } from '../types.js';
import type { Rule } from '../rule.js';

export const docUnit: Rule = {
  code: 'doc_unit',
  family: 'docs',
  title: 'The doc of a duration, size or length names its unit.',
  why: 'A number without a unit is off by a thousand sooner or later. `units` of lint.yaml lists the words of names and the units for each.',
  severity: 'error',
  *check({ inputs, config }) {
    for (const { owner, name, type, doc, place } of inputs) {
      const words =
        type.kind === 'scalar' && type.name === 'seconds' ? ['seconds'] : name.split('_').flatMap((word) => config.units[word] ?? []);
      if (isNumber(type) && words.length > 0 && !words.some((word) => doc.toLowerCase().includes(word)))
        yield { place, message: `${owner}: the doc of ${name} names no unit`, hint: `say one of: ${words.join(', ')}` };
    }
  },
};
