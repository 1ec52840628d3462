import type { Rule } from '../rule.js';

export const restStated: Rule = {
  code: 'rest_stated',
  family: 'rest and mcp',
  title: 'A method has a REST path, or says why it has none.',
  why: 'A method that is forgotten in one interface is how clients drift apart.',
  severity: 'error',
  *check({ methods }) {
    for (const { method, cursor, place } of methods.filter((each) => each.method.kind !== 'builder')) {
      const rest = cursor.maybe('rest');
      if (rest === undefined)
        yield {
          place,
          message: `${method.name} says nothing about REST`,
          hint: 'add `rest: { path: … }`, or `rest: none` with `why_no_rest`',
        };
      else if (!rest.isMap && !cursor.has('why_no_rest'))
        yield { place: rest.place, message: `${method.name} has no REST path and no reason`, hint: 'add `why_no_rest`' };
    }
  },
};
