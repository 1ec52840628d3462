import { typeText } from '../../model/types.js';
import type { Input } from '../linted.js';
import type { Rule } from '../rule.js';

const filler: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'this', 'that', 'of', 'for']);

export const oneDocAName: Rule = {
  code: 'one_doc_a_name',
  family: 'naming',
  title: 'Inputs of one name and type that mean one thing say it in one wording.',
  why: 'Readers look for the difference between “the name of a partition” and “name of the partition”, and there is none.',
  severity: 'warning',
  *check({ inputs }) {
    const first = new Map<string, Input>();
    for (const input of inputs) {
      const key = `${input.name} ${typeText(input.type)} ${wordsOf(input.doc)}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, input);
      else if (before.doc !== input.doc)
        yield {
          place: input.place,
          message: `${input.owner} and ${before.owner} word the doc of ${input.name} differently and say the same`,
          hint: `there it is: ${before.doc}`,
        };
    }
  },
};

/** The words that carry the meaning, whatever their order. */
const wordsOf = (doc: string): string =>
  doc
    .toLowerCase()
    .split(/[^a-z0-9_]+/)
    .filter((word) => word !== '' && !filler.has(word))
    .sort()
    .join(' ');
