/** An enum member stands for another number. */
import { none, run, verdicts } from '../verdict.js';
import { fromTo, whose, within, type Rule } from './rule.js';

export const enumMemberRenumbered: Rule = {
  code: 'enum_member_renumbered',
  title: 'An enum member stands for another number',
  why: 'The name is the same; what goes over the wire is not. Programs that keep numbers, which Python’s and Go’s members are, read them as other members.',
  claims: ['EnumMember.number'],
  find: (change) => {
    const verdict = run('Numbers that were kept mean another member.');
    return [
      {
        message: `${whose(change)}.${within(change, 'EnumMember')?.name ?? ''} is renumbered ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, typescript: none('Members are texts.'), wire: run('Another number is sent and read.') }),
      },
    ];
  },
};
