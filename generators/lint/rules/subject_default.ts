import type { Rule } from '../rule.js';

export const subjectDefault: Rule = {
  code: 'subject_default',
  family: 'defaults',
  title: 'What a method is about has no default.',
  why: 'A call that forgot its collection should fail, not work on another one. `subjects` of lint.yaml lists the names.',
  severity: 'error',
  *check({ methods, config }) {
    for (const { method } of methods) {
      for (const { name, default: fallback, place } of method.params) {
        if (fallback !== undefined && config.subjects.includes(name))
          yield { place, message: `${method.name}: ${name} has the default ${JSON.stringify(fallback)}`, hint: 'make it required' };
      }
    }
  },
};
