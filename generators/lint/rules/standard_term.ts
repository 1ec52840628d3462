import type { Rule } from '../rule.js';

export const standardTerm: Rule = {
  code: 'standard_term',
  family: 'naming',
  title: 'A parameter or field has the field’s standard term.',
  why: 'Who knows one vector database, or one method of this one, should guess the name of the next. `terms` of lint.yaml lists each standard term with what is not used for it.',
  severity: 'warning',
  *check({ inputs, outputs, config }) {
    const standard = new Map(Object.entries(config.terms).flatMap(([term, others]) => others.map((other) => [other, term] as const)));
    for (const { owner, name, place } of [...inputs, ...outputs]) {
      const term = standard.get(name);
      if (term !== undefined)
        yield {
          place,
          message: `${owner} says ${name}; the standard term is ${term}`,
          hint: `call it ${term}, and keep \`also: [${name}]\` where Python callers know it`,
        };
    }
  },
};
