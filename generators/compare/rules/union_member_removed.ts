/** A union has a member less. */
import { compile, run, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const unionMemberRemoved: Rule = {
  code: 'union_member_removed',
  title: 'A union has a member less',
  why: 'Programs that give that member break: its type does not go where the union is wanted.',
  claims: ['UnionDeclaration.members'],
  find: (change) =>
    change.how === 'removed'
      ? [
          {
            message: `${whose(change)} may no longer be a ${change.texts.before}`,
            verdicts: verdicts({
              clients: compile('The member does not go where the union is wanted.'),
              rest: run('The member is refused.'),
              mcp: run('The member is refused.'),
            }),
          },
        ]
      : undefined,
};
