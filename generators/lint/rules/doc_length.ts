import type { Rule } from '../rule.js';

export const docLength: Rule = {
  code: 'doc_length',
  family: 'docs',
  title: 'The first sentence of a doc is short, and the whole is not a page.',
  why: 'The first sentence alone is shown in overviews and by editors. `doc` of lint.yaml has the numbers of letters.',
  severity: 'warning',
  *check({ docs, config: { doc } }) {
    for (const { text, cursor } of docs) {
      const first = text.split(/(?<=\.)\s/, 1)[0] ?? text;
      if (first.length > doc.first_sentence)
        yield {
          place: cursor.place,
          message: `the first sentence has ${first.length} letters; ${doc.first_sentence} are wanted at most`,
          hint: 'split it: what it is, then the details',
        };
      else if (text.length > doc.whole)
        yield {
          place: cursor.place,
          message: `the doc has ${text.length} letters; ${doc.whole} are wanted at most`,
          hint: 'leave out what the signature shows',
        };
    }
  },
};
