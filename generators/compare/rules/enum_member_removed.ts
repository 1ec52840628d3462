/** An enum has a member less. */
import { compile, none, run, verdicts } from '../verdict.js';
import { declarationOf, whose, type Rule } from './rule.js';

export const enumMemberRemoved: Rule = {
  code: 'enum_member_removed',
  title: 'An enum has a member less',
  why: 'Programs that name the member break. Where a part of an enum is wanted, Python, Java and Go have the whole enum as its type, so that the member is refused only when it is given. Of an enum of texts, Python has the texts themselves; in an open one any text still passes.',
  claims: ['EnumDeclaration.members', 'TextEnumDeclaration.members', 'SubsetDeclaration.members'],
  find: (change) => {
    if (change.how !== 'removed') return undefined;
    const type = declarationOf(change)?.after;
    const isOpen = type?.kind === 'text_enum' && type.open;
    const gone = compile('The member’s name no longer compiles.');
    const refused = run('The member is refused when it is given.');
    const wider = type?.kind === 'subset' ? refused : gone;
    const served = isOpen ? none('Any text passes.') : run('The value is refused.');
    return [
      {
        message: `${whose(change)} has no member ${change.texts.before} any more`,
        verdicts: verdicts({
          typescript: gone,
          python: isOpen ? none('Any text passes.') : wider,
          java: wider,
          go: wider,
          rest: served,
          mcp: served,
        }),
      },
    ];
  },
};
