import { isText } from '../types.js';
import type { Rule } from '../rule.js';

export const textChecked: Rule = {
  code: 'text_checked',
  family: 'spec',
  title: 'A required text is checked before it is sent.',
  why: 'An empty name costs a round trip and comes back in the server’s words, which name no parameter.',
  severity: 'warning',
  *check({ inputs }) {
    for (const { owner, name, type, param, place } of inputs) {
      if (isText(type) && !param.optional && param.default === undefined && param.checks.length === 0)
        yield { place, message: `${owner}: ${name} is required and not checked`, hint: 'add `check: name` or `check: not_blank`' };
    }
  },
};
