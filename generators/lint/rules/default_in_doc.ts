import type { Rule } from '../rule.js';

export const defaultInDoc: Rule = {
  code: 'default_in_doc',
  family: 'defaults',
  title: 'A doc does not state another default than the one that is sent.',
  why: 'The default of the spec is printed in every language; a doc that says something else, or what happens when the value is absent, is believed by half of the readers.',
  severity: 'error',
  *check({ inputs }) {
    for (const { owner, name, doc, param, place } of inputs) {
      if (param.default === undefined) continue;
      const told = /(?:\b[Dd]efault (?:is |of )|\b[Dd]efaults to |\bAbsent: )`?([^\s`,;]+?)`?(?=[.,;]?(?:\s|$))/.exec(doc)?.[1];
      if (told !== undefined && told !== (typeof param.default === 'string' ? param.default : JSON.stringify(param.default)))
        yield {
          place,
          message: `${owner}: the doc of ${name} tells ${told}, its default is ${JSON.stringify(param.default)}`,
          hint: 'leave it out of the doc: the default is printed from the spec',
        };
    }
  },
};
