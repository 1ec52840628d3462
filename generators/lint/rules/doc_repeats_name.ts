import type { Rule } from '../rule.js';

const filler: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'their', 'this']);

export const docRepeatsName: Rule = {
  code: 'doc_repeats_name',
  family: 'docs',
  title: 'A doc says more than the name.',
  why: '“The alias.” beside `alias` takes a line and tells nothing: what it is good for, or what may be given, would.',
  severity: 'warning',
  *check({ docs }) {
    for (const { text, cursor, name, kind } of docs) {
      const words = wordsOf(text);
      if (kind === 'entry' && words.length > 0 && words.join(' ') === wordsOf(name).join(' '))
        yield {
          place: cursor.place,
          message: `the doc of ${name} only repeats the name`,
          hint: 'say what it is for, or what may be given',
        };
    }
  },
};

const wordsOf = (text: string): string[] =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !filler.has(word));
