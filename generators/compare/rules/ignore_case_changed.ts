/** Whether a member may be written in other case. */
import { minor, none, run, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const ignoreCaseChanged: Rule = {
  code: 'ignore_case_changed',
  title: 'Whether a member may be written in other case',
  why: 'Texts that name a member are compared with or without case when they are given. No compiler knows.',
  claims: ['EnumDeclaration.ignoreCase', 'TextEnumDeclaration.ignoreCase'],
  find: (change) => {
    const verdict = change.after === true ? minor('More spellings are taken.') : run('Texts in other case are refused.');
    return [
      {
        message: `${whose(change)} ${change.after === true ? 'takes members in any case' : 'takes members in their own case only'}`,
        verdicts: verdicts({ clients: verdict, wire: none('The member’s own name is sent.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
