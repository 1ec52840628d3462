import type { Rule } from '../rule.js';

export const offsetLimit: Rule = {
  code: 'offset_limit',
  family: 'pagination',
  title: 'A method that takes an offset takes a limit.',
  why: 'An offset alone skips the first page of something that has no pages.',
  severity: 'error',
  *check({ methods }) {
    for (const { method } of methods) {
      const offset = method.params.find(({ name }) => name === 'offset');
      if (offset !== undefined && !method.params.some(({ name }) => name === 'limit'))
        yield { place: offset.place, message: `${method.name} takes an offset and no limit`, hint: 'add limit, or leave offset out' };
    }
  },
};
