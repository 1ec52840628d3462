import type { Rule } from '../rule.js';

export const positionalOrder: Rule = {
  code: 'positional_order',
  family: 'order',
  title: 'Python’s positional order is the order of the file.',
  why: 'The reference lists parameters in the order of the file; one who reads there and passes by position would mix them up.',
  severity: 'warning',
  *check({ signatures }) {
    for (const { owner, params, positional, place } of signatures) {
      const order = positional.filter((name) => params.some((each) => each.name === name));
      const file = params.map(({ name }) => name).filter((name) => order.includes(name));
      const at = order.findIndex((name, index) => name !== file[index]);
      if (at !== -1)
        yield {
          place,
          message: `${owner}: ${order[at] ?? ''} comes next by position, ${file[at] ?? ''} in the file`,
          hint: 'bring both into one order',
        };
    }
  },
};
