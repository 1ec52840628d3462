/** Parameters must agree with each other in one more way. */
import type { MethodCheck } from '../../model/model.js';
import { methodCheckText } from '../text/checks.js';
import { none, run, verdicts } from '../verdict.js';
import { served, whenAdded, whose, type Rule } from './rule.js';

export const relationAdded: Rule = {
  code: 'relation_added',
  title: 'Parameters must agree with each other in one more way',
  why: 'Such as that one of two is given, or one only with another. Calls that passed are refused before anything is sent; no compiler knows.',
  claims: ['Method.checks', 'RecordMethod.checks'],
  find: whenAdded<MethodCheck>((check, change) => ({
    message: `${whose(change)} checks ${methodCheckText(check)}`,
    verdicts: verdicts({
      clients: run('Calls that it refuses are invalid arguments now.'),
      wire: none('What passes is sent as before.'),
      ...served(change, run('Requests that it refuses are answered with an error.')),
    }),
  })),
};
