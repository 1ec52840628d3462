import { paramEntries } from '../param-entries.js';
import type { Rule } from '../rule.js';

export const useFragment: Rule = {
  code: 'use_fragment',
  family: 'spec',
  title: 'A parameter that is written as a fragment is uses the fragment.',
  why: 'What is written twice is corrected once.',
  severity: 'warning',
  *check({ spec }) {
    const fragments = new Map(spec.fragments.flatMap(({ root }) => root.entries).map((each) => [JSON.stringify(each.raw), each.key]));
    for (const { owner, cursor } of paramEntries(spec)) {
      const name = fragments.get(JSON.stringify(cursor.raw));
      if (name !== undefined && !cursor.has('use'))
        yield {
          place: cursor.keyPlace,
          message: `${owner}: ${cursor.key} is the fragment ${name}, written out`,
          hint: `write { use: ${name} }`,
          fix: { kind: 'value', at: cursor, source: `{ use: ${name} }` },
        };
    }
  },
};
