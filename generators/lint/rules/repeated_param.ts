import { paramEntries, type ParamEntry } from '../param-entries.js';
import type { Rule } from '../rule.js';

export const repeatedParam: Rule = {
  code: 'repeated_param',
  family: 'spec',
  title: 'A parameter that three methods write alike is a fragment.',
  why: 'Of three copies one is forgotten at the next change, and the clients say different things of one concept.',
  severity: 'warning',
  *check({ spec }) {
    const alike = new Map<string, ParamEntry[]>();
    for (const each of paramEntries(spec)) {
      const key = `${each.cursor.key} ${JSON.stringify(each.cursor.raw)}`;
      alike.set(key, [...(alike.get(key) ?? []), each]);
    }
    const fragments = new Set(spec.fragments.flatMap(({ root }) => root.entries).map(({ raw }) => JSON.stringify(raw)));
    for (const copies of alike.values()) {
      const [first] = copies;
      if (first === undefined || copies.length < 3 || first.cursor.has('use') || fragments.has(JSON.stringify(first.cursor.raw))) continue;
      yield {
        place: first.cursor.keyPlace,
        message: `${first.cursor.key} is written alike in ${copies.map(({ owner }) => owner).join(', ')}`,
        hint: `put it into spec/fragments, and write { use: … } in each`,
      };
    }
  },
};
