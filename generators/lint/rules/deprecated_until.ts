import { deprecations } from '../deprecations.js';
import type { Rule } from '../rule.js';
import { minorsBetween } from '../versions.js';

export const deprecatedUntil: Rule = {
  code: 'deprecated_until',
  family: 'deprecation',
  title: 'What is deprecated says in which version it goes, with time enough before that.',
  why: 'Users plan by dates; without one they wait for the break. `deprecation.versions` of lint.yaml is the number of minor versions between both.',
  severity: 'error',
  *check(linted) {
    const { versions } = linted.config.deprecation;
    for (const { name, deprecated, cursor } of deprecations(linted)) {
      const { since, until } = deprecated;
      if (until === undefined)
        yield {
          place: cursor.keyPlace,
          message: `${name} is deprecated and stays for ever`,
          hint: 'add `until:` with the first version that no longer has it',
        };
      else if (minorsBetween(since, until) < versions)
        yield {
          place: cursor.at('until').place,
          message: `${name} is deprecated in ${since} and gone in ${until}`,
          hint: `leave at least ${versions} minor version${versions === 1 ? '' : 's'} between`,
        };
    }
  },
};
