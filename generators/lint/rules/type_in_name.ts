import type { Rule } from '../rule.js';

export const typeInName: Rule = {
  code: 'type_in_name',
  family: 'naming',
  title: 'A name does not repeat its type.',
  why: 'The signature says it already, in each language’s own word; `field_list` is a slice in Go and a `List` in Java. `type_words` of lint.yaml lists the words.',
  severity: 'warning',
  *check({ inputs, outputs, config }) {
    for (const { owner, name, place } of [...inputs, ...outputs]) {
      const words = name.split('_');
      const last = words.at(-1) ?? '';
      if (words.length > 1 && config.type_words.includes(last))
        yield { place, message: `${owner}: ${name} ends in its type`, hint: `leave ${last} out` };
    }
  },
};
