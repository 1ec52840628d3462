/** There is no client for a language any more. */
import type { TargetSettings } from '../../model/model.js';
import { compile, verdicts } from '../verdict.js';
import { whenRemoved, type Rule } from './rule.js';

export const targetRemoved: Rule = {
  code: 'target_removed',
  title: 'There is no client for a language any more',
  why: 'Its programs have no newer version to move to.',
  claims: ['Model.targets'],
  find: whenRemoved<TargetSettings>(({ name }) => ({
    message: `there is no client for ${name} any more`,
    verdicts: verdicts({ [name]: compile('There is no newer package.') }),
  })),
};
