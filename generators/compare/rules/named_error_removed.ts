/** An error of the server has no name any more. */
import type { NamedError } from '../../model/model.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { whenRemoved, type Rule } from './rule.js';

export const namedErrorRemoved: Rule = {
  code: 'named_error_removed',
  title: 'An error of the server has no name any more',
  why: 'Programs compare the name with a text, and in Go with a variable of that name, which is gone. The error still comes, and no longer bears it.',
  claims: ['Model.namedErrors'],
  find: whenRemoved<NamedError>(({ name }) => {
    const verdict = run('Errors no longer bear the name.');
    return {
      message: `the error ${name} is gone`,
      verdicts: verdicts({
        clients: verdict,
        go: compile('There is no variable for it any more.'),
        wire: none('Answers are the same.'),
        rest: verdict,
        mcp: verdict,
      }),
    };
  }),
};
