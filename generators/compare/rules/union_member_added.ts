/** A union has one more member. */
import { compile, minor, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const unionMemberAdded: Rule = {
  code: 'union_member_added',
  title: 'A union has one more member',
  why: 'Programs that give one of the members go on. Where they get one and say for each what to do, they meet one more.',
  claims: ['UnionDeclaration.members'],
  find: (change, { uses }) => {
    if (change.how !== 'added') return undefined;
    const name = whose(change);
    const given = minor('Programs give the members that they gave.');
    const gotten = uses.gotten.has(name) ? compile('A program that tells its members apart meets one more.') : given;
    return [
      {
        message: `${name} may be a ${change.texts.after}`,
        verdicts: verdicts({ clients: given, typescript: gotten, python: gotten, rest: given, mcp: given }),
      },
    ];
  },
};
