import { isText } from '../types.js';
import type { Rule } from '../rule.js';

export const secretMarked: Rule = {
  code: 'secret_marked',
  family: 'spec',
  title: 'A parameter that is named like a secret is marked as one.',
  why: 'Only what is marked is kept out of logs, errors and printed options, in every language. `secrets` of lint.yaml lists the words.',
  severity: 'error',
  *check({ methods, config }) {
    for (const { method } of methods) {
      for (const { name, type, secret, place } of method.params) {
        if (isText(type) && !secret && config.secrets.includes(name.split('_').at(-1) ?? ''))
          yield { place, message: `${method.name}: ${name} is not marked as a secret`, hint: 'add `secret: true`' };
      }
    }
  },
};
