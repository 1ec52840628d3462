import { nearest } from '../../model/diagnostic.js';
import { deprecations } from '../deprecations.js';
import type { Rule } from '../rule.js';

export const deprecatedUse: Rule = {
  code: 'deprecated_use',
  family: 'deprecation',
  title: 'What is deprecated names its replacement, which exists and is not deprecated, or says why there is none.',
  why: 'A warning that only takes away leaves users with a search engine; one that leads to the next deprecated thing sends them round twice.',
  severity: 'error',
  *check(linted) {
    for (const { name, deprecated, cursor, beside } of deprecations(linted)) {
      const { use, why } = deprecated;
      const at = cursor.maybe('use')?.place ?? cursor.keyPlace;
      if (use === undefined) {
        if (why === undefined)
          yield {
            place: at,
            message: `${name} is deprecated without a replacement or a reason`,
            hint: 'add `use:` with what takes its place, or `why:`',
          };
        continue;
      }
      const found = beside.get(use);
      const near = nearest(use, beside.keys());
      if (use === name || !beside.has(use))
        yield {
          place: at,
          message: `${name} is to be replaced by ${use}, which does not exist`,
          hint: near === undefined || use === name ? undefined : `did you mean ${near}?`,
        };
      else if (found !== undefined)
        yield {
          place: at,
          message: `${name} is to be replaced by ${use}, which is deprecated itself`,
          hint: found.use === undefined ? undefined : `name ${found.use}`,
        };
    }
  },
};
