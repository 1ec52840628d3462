import { deprecations } from '../deprecations.js';
import type { Rule } from '../rule.js';
import { compareVersions } from '../versions.js';

export const deprecatedSince: Rule = {
  code: 'deprecated_since',
  family: 'deprecation',
  title: 'A thing is deprecated after it came and not in a version to come.',
  why: 'The marker is printed with the version; one that lies before the thing itself, or in the future, is a slip of the pen.',
  severity: 'error',
  *check(linted) {
    for (const { name, since, deprecated, cursor } of deprecations(linted)) {
      const place = cursor.at('since').place;
      if (since !== undefined && compareVersions(deprecated.since, since) < 0)
        yield { place, message: `${name} came in ${since} and is deprecated since ${deprecated.since}` };
      if (compareVersions(deprecated.since, linted.model.version) > 0)
        yield { place, message: `${name} is deprecated since ${deprecated.since}; the API is at ${linted.model.version}` };
    }
  },
};
