import type { Rule } from '../rule.js';

export const docPeriod: Rule = {
  code: 'doc_period',
  family: 'docs',
  title: 'A doc ends with a period.',
  why: 'Generators put sentences after it (`Deprecated since …`), and overviews cut after the first one.',
  severity: 'warning',
  *check({ docs }) {
    for (const { text, cursor } of docs) {
      const end = text.trimEnd();
      if (/[\w)`"’'%]$/.test(end))
        yield { place: cursor.place, message: 'the doc does not end with a period', fix: { kind: 'text', at: cursor, text: `${end}.` } };
    }
  },
};
