/** A method is no longer offered over REST. */
import type { RestMapping } from '../../model/model.js';
import { none, run, verdicts } from '../verdict.js';
import { whenRemoved, whose, type Rule } from './rule.js';

export const restRemoved: Rule = {
  code: 'rest_removed',
  title: 'A method is no longer offered over REST',
  why: 'Whoever calls the path gets 404. The clients do not speak REST, so that nothing changes for them.',
  claims: ['Method.rest'],
  find: whenRemoved<RestMapping>(({ path }, change) => ({
    message: `${whose(change)} is no longer offered at ${path}`,
    verdicts: verdicts({ clients: none('The clients do not speak REST.'), rest: run('The path answers 404.') }),
  })),
};
