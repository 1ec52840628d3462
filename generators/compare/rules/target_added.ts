/** There is a client for one more language. */
import type { TargetSettings } from '../../model/model.js';
import { none, verdicts } from '../verdict.js';
import { whenAdded, type Rule } from './rule.js';

export const targetAdded: Rule = {
  code: 'target_added',
  title: 'There is a client for one more language',
  why: 'The others are as they were.',
  claims: ['Model.targets'],
  find: whenAdded<TargetSettings>(({ name }) => ({
    message: `there is a client for ${name}`,
    verdicts: verdicts({ clients: none('The other clients are as they were.') }),
  })),
};
