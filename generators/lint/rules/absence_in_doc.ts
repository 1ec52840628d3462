import { isEnum, isNumber } from '../types.js';
import type { Rule } from '../rule.js';

/** Words with which docs tell what holds without the value. */
const tells = /\b(absent|default|without|with|required|needs|only where|instead|unless)\b/i;

export const absenceInDoc: Rule = {
  code: 'absence_in_doc',
  family: 'defaults',
  title: 'The doc of an optional number or enum says what holds without it.',
  why: 'The server applies a default that no signature shows; without a word on it, users must try it out.',
  severity: 'warning',
  *check({ methods }) {
    for (const { method } of methods) {
      for (const { name, type, doc, optional, place } of method.params) {
        if (optional && (isNumber(type) || isEnum(type)) && method.kind !== 'builder' && !tells.test(doc))
          yield {
            place,
            message: `${method.name}: the doc of ${name} does not say what holds without it`,
            hint: 'end it with `Absent: …`, naming the server’s default',
          };
      }
    }
  },
};
