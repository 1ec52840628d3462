import type { Rule } from '../rule.js';

export const docCapital: Rule = {
  code: 'doc_capital',
  family: 'docs',
  title: 'A doc begins with a capital, unless with a name.',
  why: 'It stands as a sentence in each language’s docs.',
  severity: 'warning',
  *check({ docs }) {
    for (const { text, cursor } of docs) {
      const word = /^[a-z]+(?=[ ,.;:]|$)/.exec(text)?.[0];
      if (word !== undefined)
        yield {
          place: cursor.place,
          message: `the doc begins with ${word}`,
          fix: { kind: 'text', at: cursor, text: text.slice(0, 1).toUpperCase() + text.slice(1) },
        };
    }
  },
};
