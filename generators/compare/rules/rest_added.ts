/** A method is offered over REST. */
import type { RestMapping } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { whenAdded, whose, type Rule } from './rule.js';

export const restAdded: Rule = {
  code: 'rest_added',
  title: 'A method is offered over REST',
  why: 'A path is new. The clients do not speak REST, so that nothing changes for them.',
  claims: ['Method.rest'],
  find: whenAdded<RestMapping>(({ path }, change) => ({
    message: `${whose(change)} is offered at ${path}`,
    verdicts: verdicts({ clients: none('The clients do not speak REST.'), rest: minor('The path is new.') }),
  })),
};
