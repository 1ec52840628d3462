import { deprecations } from '../deprecations.js';
import type { Rule } from '../rule.js';
import { compareVersions } from '../versions.js';

export const removalDue: Rule = {
  code: 'removal_due',
  family: 'deprecation',
  title: 'What is to be gone in this version is gone.',
  why: 'A date that passes without effect teaches users to ignore the next one.',
  severity: 'error',
  *check(linted) {
    const { version } = linted.model;
    for (const { name, deprecated, cursor } of deprecations(linted)) {
      if (deprecated.until !== undefined && compareVersions(version, deprecated.until) >= 0)
        yield {
          place: cursor.at('until').place,
          message: `${name} was to be gone in ${deprecated.until}; the API is at ${version}`,
          hint: 'remove it, or give it a later version and say so in the release notes',
        };
    }
  },
};
