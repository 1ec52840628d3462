/** An enum member has another name in Python and Java. */
import { compile, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, within, type Rule } from './rule.js';

export const enumConstantRenamed: Rule = {
  code: 'enum_constant_renamed',
  title: 'An enum member has another constant, or another wire name',
  why: 'Python and Java write members in capitals, as the spec’s `names` say. TypeScript and Go have the spec’s own name. The wire’s name is accepted as text too, and sent where texts are.',
  claims: ['EnumMember.constant', 'EnumMember.wireName'],
  find: (change) => {
    const member = `${whose(change)}.${within(change, 'EnumMember')?.name ?? ''}`;
    if (change.at === 'EnumMember.wireName')
      return [
        {
          message: `the wire’s name of ${member} goes ${fromTo(change)}`,
          verdicts: verdicts({ clients: run('The old text is no longer accepted.'), wire: run('Where texts are sent, another is sent.') }),
        },
      ];
    const verdict = compile('The old constant no longer compiles.');
    return [
      {
        message: `the constant of ${member} is renamed ${fromTo(change)}`,
        verdicts: verdicts({ clients: none('The member has the spec’s own name.'), python: verdict, java: verdict }),
      },
    ];
  },
};
