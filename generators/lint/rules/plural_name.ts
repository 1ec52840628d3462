import { isList, isText } from '../types.js';
import type { Rule } from '../rule.js';

export const pluralName: Rule = {
  code: 'plural_name',
  family: 'naming',
  title: 'A list has a plural name, a text a singular one.',
  why: 'The name alone should tell whether one or many are wanted; a text with a plural name is mostly a list in disguise, joined by commas.',
  severity: 'warning',
  *check({ inputs, outputs, config }) {
    for (const { owner, name, type, place } of [...inputs, ...outputs]) {
      const last = name.split('_').at(-1) ?? '';
      const plural = config.plurals.includes(last) || last.endsWith('s');
      if (isList(type) && !plural)
        yield {
          place,
          message: `${owner}: ${name} is a list and has a singular name`,
          hint: `call it ${name}s, or name an odd plural in \`plurals\` of lint.yaml`,
        };
      if (isText(type) && plural && !/[aisu]s$/.test(last))
        yield { place, message: `${owner}: ${name} is one text and has a plural name`, hint: 'make it a list, or give it a singular name' };
    }
  },
};
