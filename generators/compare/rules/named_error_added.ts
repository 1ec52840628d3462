/** An error of the server has a name. */
import type { NamedError } from '../../model/model.js';
import { behaves, none, verdicts } from '../verdict.js';
import { whenAdded, type Rule } from './rule.js';

export const namedErrorAdded: Rule = {
  code: 'named_error_added',
  title: 'An error of the server has a name',
  why: 'Programs see the name on errors that had none. An answer that passes the tests of two names bears the first.',
  claims: ['Model.namedErrors'],
  find: whenAdded<NamedError>(({ name }) => {
    const verdict = behaves('Errors that had no name bear this one.');
    return {
      message: `the error ${name} is new`,
      verdicts: verdicts({ clients: verdict, wire: none('Answers are the same.'), rest: verdict, mcp: verdict }),
    };
  }),
};
