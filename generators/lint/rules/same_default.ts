import type { Literal, Method } from '../../model/model.js';
import { typeText } from '../../model/types.js';
import type { Rule } from '../rule.js';

export const sameDefault: Rule = {
  code: 'same_default',
  family: 'defaults',
  title: 'A parameter that several methods share has one default, where it has one.',
  why: 'Users carry what they learned from one method to the next, and a differing default changes results without a word.',
  severity: 'warning',
  *check({ methods }) {
    const first = new Map<string, { readonly method: Method; readonly default: Literal }>();
    for (const { method } of methods.filter((each) => each.method.kind !== 'builder')) {
      for (const { name, type, default: fallback, place } of method.params) {
        if (fallback === undefined) continue;
        const key = `${name} ${typeText(type)}`;
        const before = first.get(key);
        if (before === undefined) first.set(key, { method, default: fallback });
        else if (JSON.stringify(before.default) !== JSON.stringify(fallback))
          yield {
            place,
            message: `${name} is ${JSON.stringify(fallback)} by default in ${method.name} and ${JSON.stringify(before.default)} in ${before.method.name}`,
            hint: 'let both have one default, or say in a comment why they differ',
          };
      }
    }
  },
};
