import type { Rule } from '../rule.js';

export const errorName: Rule = {
  code: 'error_name',
  family: 'errors',
  title: 'A named error is called for what is the case, without the words error, exception or failed.',
  why: 'Each language adds its own ending; `CollectionNotFoundErrorException` is what comes of two.',
  severity: 'warning',
  *check({ spec }) {
    for (const each of spec.errors.root.at('named').entries) {
      const word = each.key.split('_').find((part) => ['error', 'exception', 'err', 'failed', 'failure'].includes(part));
      if (word !== undefined)
        yield {
          place: each.keyPlace,
          message: `${each.key} has the word ${word} in its name`,
          hint: 'name the state that it tells of: index_not_found, rate_limited',
        };
    }
  },
};
