/** An error of the server has no name any more. */
import type { NamedError } from '../../model/model.js';
import { none, run, verdicts } from '../verdict.js';
import { whenRemoved, type Rule } from './rule.js';

export const namedErrorRemoved: Rule = {
  code: 'named_error_removed',
  title: 'An error of the server has no name any more',
  why: 'Programs compare the name with a text. The error still comes, and no longer bears it.',
  claims: ['Model.namedErrors'],
  find: whenRemoved<NamedError>(({ name }) => {
    const verdict = run('Errors no longer bear the name.');
    return {
      message: `the error ${name} is gone`,
      verdicts: verdicts({ clients: verdict, wire: none('Answers are the same.'), rest: verdict, mcp: verdict }),
    };
  }),
};
