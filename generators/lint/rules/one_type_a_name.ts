import { typeText } from '../../model/types.js';
import type { Input } from '../linted.js';
import type { Rule } from '../rule.js';

export const oneTypeAName: Rule = {
  code: 'one_type_a_name',
  family: 'naming',
  title: 'Inputs of one name have one type.',
  why: 'Two things under one name are two concepts, and the user passes one where the other is wanted. `homonyms` of lint.yaml lists the names that have several types for a reason.',
  severity: 'error',
  *check({ inputs, config }) {
    const first = new Map<string, Input>();
    for (const input of inputs) {
      const before = first.get(input.name);
      if (before === undefined) first.set(input.name, input);
      else if (!Object.hasOwn(config.homonyms, input.name) && typeText(before.type) !== typeText(input.type))
        yield {
          place: input.place,
          message: `${input.name} is ${typeText(input.type)} in ${input.owner} and ${typeText(before.type)} in ${before.owner}`,
          hint: 'give both one type or two names, or give the reason in `homonyms` of lint.yaml',
        };
    }
  },
};
