/** Methods take a common parameter less. */
import type { CommonParam } from '../../model/model.js';
import { compile, run, verdicts } from '../verdict.js';
import { whenRemoved, type Rule } from './rule.js';

export const commonParamRemoved: Rule = {
  code: 'common_param_removed',
  title: 'Methods take a common parameter less',
  why: 'Whoever gives it, at any method, breaks.',
  claims: ['Model.common'],
  find: whenRemoved<CommonParam>(({ name }) => ({
    message: `the common parameter ${name} is gone`,
    verdicts: verdicts({
      clients: compile('The name no longer compiles.'),
      wire: run('It is no longer sent.'),
      rest: run('It is no longer read.'),
      mcp: run('It is no longer read.'),
    }),
  })),
};
