import type { Rule } from '../rule.js';
import { compareVersions } from '../versions.js';

export const sinceNeedless: Rule = {
  code: 'since_needless',
  family: 'versions',
  title: 'A parameter has a version of its own only where it is newer than its method.',
  why: 'No server has the method and lacks the parameter, so the docs would warn of nothing.',
  severity: 'warning',
  *check({ methods }) {
    for (const { method, cursor } of methods) {
      for (const { name, since } of method.params) {
        const at = cursor.maybe('params')?.maybe(name)?.maybe('since');
        if (at !== undefined && since !== undefined && method.since !== undefined && compareVersions(since, method.since) <= 0)
          yield {
            place: at.place,
            message: `${name} is there since ${since}, ${method.name} itself since ${method.since}`,
            hint: 'leave it out',
            fix: { kind: 'entry', at },
          };
      }
    }
  },
};
