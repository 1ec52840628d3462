import type { Rule } from '../rule.js';

export const positionalRequired: Rule = {
  code: 'positional_required',
  family: 'order',
  title: 'Every required parameter of a method can be passed by position.',
  why: 'In Python one that is keyword-only and required cannot be guessed from the order, and fails at run time where it is forgotten.',
  severity: 'warning',
  *check({ signatures }) {
    for (const { owner, params, positional, place } of signatures.filter(({ kind }) => kind === 'method')) {
      const left = params.find((each) => !each.optional && each.default === undefined && !positional.includes(each.name));
      if (left !== undefined && positional.length > 0)
        yield { place, message: `${owner}: positional leaves out ${left.name}, which is required`, hint: `add ${left.name} to positional` };
    }
  },
};
