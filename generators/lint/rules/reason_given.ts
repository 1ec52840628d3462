import type { Cursor } from '../../model/source.js';
import type { Rule } from '../rule.js';

const noReasons = /^(|todo.*|tbd.*|fixme.*|none|n\/a|-|\?+|\.+|ignored|unused|x+)$/i;

export const reasonGiven: Rule = {
  code: 'reason_given',
  family: 'spec',
  title: 'What is left out is left out for a reason.',
  why: 'The next reader must be able to tell a decision from a thing forgotten.',
  severity: 'error',
  *check({ spec }) {
    const reasons = (cursor: Cursor | undefined): Cursor[] => (cursor === undefined ? [] : cursor.isMap ? cursor.entries : [cursor]);
    const all = [
      ...spec.methods.flatMap(({ file: { root } }) => ['ignored', 'why_no_rest'].flatMap((key) => reasons(root.maybe(key)))),
      ...spec.types.flatMap(({ root }) => root.entries.flatMap((type) => ['ignored', 'unread'].flatMap((key) => reasons(type.maybe(key))))),
      ...reasons(spec.api.root.maybe('ignored_fields')),
    ];
    for (const each of all)
      if (noReasons.test(each.text.trim()) || each.text === each.key)
        yield { place: each.place, message: `“${each.text}” is no reason`, hint: 'say why it is left out' };
  },
};
