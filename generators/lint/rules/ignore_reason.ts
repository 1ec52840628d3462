import type { Rule } from '../rule.js';

export const ignoreReason: Rule = {
  code: 'ignore_reason',
  family: 'spec',
  title: 'A comment that ignores a rule gives the reason.',
  why: 'The next reader must be able to tell whether it still holds.',
  severity: 'error',
  *check({ ignores }) {
    for (const { code, reason, place } of ignores)
      if (code !== '' && reason === '')
        yield { place, message: `${code} is ignored without a reason`, hint: `write # lockstep-ignore ${code}: reason` };
  },
};
