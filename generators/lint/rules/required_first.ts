import type { Rule } from '../rule.js';

export const requiredFirst: Rule = {
  code: 'required_first',
  family: 'order',
  title: 'Required parameters and fields stand before those that may be left out.',
  why: 'Docs and builders have the order of the file, so what a caller must give is seen first; Python allows no other order of positional parameters.',
  severity: 'error',
  *check({ signatures }) {
    for (const { owner, params } of signatures) {
      const free = params.findIndex((each) => each.optional || each.default !== undefined);
      const late = params.find((each, at) => free !== -1 && at > free && !each.optional && each.default === undefined);
      const before = params[free];
      if (late !== undefined && before !== undefined)
        yield {
          place: late.place,
          message: `${owner}: ${late.name} is required and stands after ${before.name}, which is not`,
          hint: `put it before ${before.name}`,
        };
    }
  },
};
