import type { Rule } from '../rule.js';

export const docBlanks: Rule = {
  code: 'doc_blanks',
  family: 'docs',
  title: 'A doc is one line, with single blanks between words and none around.',
  why: 'Each generator wraps it to its own width; what the author laid out shows as holes.',
  severity: 'warning',
  *check({ docs }) {
    for (const { text, cursor } of docs) {
      const plain = text.trim().replace(/\s+/g, ' ');
      if (plain !== text)
        yield {
          place: cursor.place,
          message: 'the doc has blanks or line breaks that no reader needs',
          fix: { kind: 'text', at: cursor, text: plain },
        };
    }
  },
};
