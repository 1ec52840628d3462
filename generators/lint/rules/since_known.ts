import type { Rule } from '../rule.js';
import { compareVersions } from '../versions.js';

export const sinceKnown: Rule = {
  code: 'since_known',
  family: 'versions',
  title: 'No version is newer than the API, and none ends before it begins.',
  why: 'A version to come cannot be tested, and a call that is refused by every server is dead.',
  severity: 'error',
  *check({ methods, model }) {
    for (const { method, cursor, keyOf } of methods) {
      const params = method.params.map(({ name, since }) => ({ name, since, at: keyOf(name, 'since') }));
      for (const { name, since, at } of [{ name: method.name, since: method.since, at: cursor.maybe('since') }, ...params])
        if (at !== undefined && since !== undefined && compareVersions(since, model.version) > 0)
          yield {
            place: at.place,
            message: `${name} is there since ${since}; the API is at ${model.version}`,
            hint: 'raise `version` of api.yaml, or correct it',
          };
      if (method.since !== undefined && method.until !== undefined && compareVersions(method.until, method.since) < 0)
        yield {
          place: cursor.at('until').place,
          message: `${method.name} ends with ${method.until}, before it begins with ${method.since}`,
        };
    }
  },
};
