import type { Rule } from '../rule.js';

export const subjectFirst: Rule = {
  code: 'subject_first',
  family: 'order',
  title: 'What a method is about, such as its collection, is the first parameter.',
  why: 'The eye finds the collection of every call at the same place, and so does a Python caller who passes it by position. `subjects` of lint.yaml lists the names.',
  severity: 'error',
  *check({ methods, config }) {
    for (const { method } of methods) {
      const at = method.params.findIndex(({ name }) => config.subjects.includes(name));
      const subject = method.params[at];
      const first = method.params[0];
      if (method.kind !== 'constructor' && subject !== undefined && first !== undefined && at > 0)
        yield { place: subject.place, message: `${method.name}: ${subject.name} stands after ${first.name}`, hint: 'put it first' };
    }
  },
};
