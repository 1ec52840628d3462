/** Parameters may be given together in more ways. */
import type { MethodCheck } from '../../model/model.js';
import { methodCheckText } from '../text/checks.js';
import { minor, none, verdicts } from '../verdict.js';
import { served, whenRemoved, whose, type Rule } from './rule.js';

export const relationRemoved: Rule = {
  code: 'relation_removed',
  title: 'Parameters must agree with each other in one way less',
  why: 'Whatever passed still passes. What is refused no longer is up to the server.',
  claims: ['Method.checks', 'RecordMethod.checks'],
  find: whenRemoved<MethodCheck>((check, change) => ({
    message: `${whose(change)} no longer checks ${methodCheckText(check)}`,
    verdicts: verdicts({
      clients: minor('More calls pass than before.'),
      wire: none('What passed is sent as before.'),
      ...served(change, minor('More requests pass than before.')),
    }),
  })),
};
