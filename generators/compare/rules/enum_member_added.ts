/** An enum has one more member. */
import { compile, minor, none, verdicts } from '../verdict.js';
import { declarationOf, whose, type Rule } from './rule.js';

export const enumMemberAdded: Rule = {
  code: 'enum_member_added',
  title: 'An enum has one more member',
  why: 'Programs that give a member go on. Programs that get one, and say for each member what to do, meet one more: TypeScript’s exhaustive switch and Java’s switch expression over `known()` no longer compile. Python and Go do not hold a switch to be whole, and a number that the client does not know was possible before.',
  claims: ['EnumDeclaration.members', 'TextEnumDeclaration.members', 'SubsetDeclaration.members'],
  find: (change, { uses }) => {
    if (change.how !== 'added') return undefined;
    const name = whose(change);
    const isGotten = uses.gotten.has(name) && declarationOf(change)?.after.kind === 'enum';
    const given = minor('Programs give the members that they gave.');
    return [
      {
        message: `${name} has the member ${change.texts.after}`,
        verdicts: verdicts({
          clients: given,
          typescript: isGotten ? compile('An exhaustive switch over it no longer compiles.') : given,
          java: isGotten ? compile('A switch expression over known() without a default no longer compiles.') : given,
          wire: none('The other members are what they were.'),
          rest: minor('One more value may be given, or come.'),
          mcp: minor('One more value may be given, or come.'),
        }),
      },
    ];
  },
};
