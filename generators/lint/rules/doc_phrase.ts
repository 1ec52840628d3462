import type { Rule } from '../rule.js';

export const docPhrase: Rule = {
  code: 'doc_phrase',
  family: 'docs',
  title: 'Docs have no filler and no notes to oneself.',
  why: '“This method is used to” tells nothing that its place does not, and a TODO is printed for users in four languages. `doc.never` of lint.yaml lists the phrases.',
  severity: 'warning',
  *check({ docs, config: { doc } }) {
    for (const { text, cursor } of docs) {
      const phrase = doc.never.find((each) => text.toLowerCase().includes(each.toLowerCase()));
      if (phrase !== undefined)
        yield {
          place: cursor.place,
          message: `the doc says “${phrase}”`,
          hint: 'say what it does, beginning with the verb or the thing itself',
        };
    }
  },
};
