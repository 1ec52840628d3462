import { stepsOf } from '../../model/walk.js';
import type { Rule } from '../rule.js';

const pagingFields: ReadonlySet<string> = new Set(['limit', 'offset', 'page', 'page_size', 'page_token', 'cursor', 'pagination']);

export const pagingOffered: Rule = {
  code: 'paging_offered',
  family: 'pagination',
  title: 'A list method offers the paging that its RPC has.',
  why: 'A list that grows with its users is one day too large for one answer, and a limit added then changes what callers get.',
  severity: 'error',
  *check({ methods }) {
    for (const { method, place } of methods.filter((each) => each.method.name.startsWith('list_'))) {
      for (const step of stepsOf(method.body)) {
        if (step.kind !== 'rpc') continue;
        const sent = new Set(step.request.fields.map(({ field }) => field.name));
        const left = step.rpc.request.fields.filter(({ name }) => pagingFields.has(name.toLowerCase()) && !sent.has(name));
        if (left.length > 0)
          yield {
            place,
            message: `${method.name} does not offer ${left.map(({ name }) => name).join(' and ')} of ${step.rpc.request.name}`,
            hint: 'take them as optional parameters and send them',
          };
      }
    }
  },
};
