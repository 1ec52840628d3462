import { nearest } from '../../model/diagnostic.js';
import type { Rule } from '../rule.js';

export const ignoreUnknown: Rule = {
  code: 'ignore_unknown',
  family: 'spec',
  title: 'A comment that ignores a rule names one.',
  why: 'A slip in the name ignores nothing, and the one who wrote it believes that it does.',
  severity: 'error',
  *check({ ignores, codes }) {
    for (const { code, place } of ignores) {
      if (codes.has(code)) continue;
      const near = nearest(code, codes);
      const hint = code === '' || near === undefined ? 'lockstep check --rules lists them' : `did you mean ${near}?`;
      yield { place, message: code === '' ? 'the comment names no rule' : `there is no rule ${code}`, hint };
    }
  },
};
