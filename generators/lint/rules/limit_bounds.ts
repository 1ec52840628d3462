import type { Rule } from '../rule.js';

export const limitBounds: Rule = {
  code: 'limit_bounds',
  family: 'pagination',
  title: 'A limit has a lower bound.',
  why: 'What zero or minus one rows mean differs from server to server; the client says it before anything is sent. `bounded` of lint.yaml lists the names.',
  severity: 'warning',
  *check({ inputs, config }) {
    for (const { owner, name, param, place } of inputs) {
      if (config.bounded.includes(name) && !param.checks.some((each) => each.kind === 'range' && each.min !== undefined))
        yield { place, message: `${owner}: ${name} has no smallest value`, hint: 'add `check: { min: 1 }`' };
    }
  },
};
