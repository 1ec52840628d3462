/** An enum has other shorthands. */
import { ownerOf } from '../change.js';
import type { SubsetDeclaration } from '../../model/model.js';
import { minor, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const acceptsChanged: Rule = {
  code: 'accepts_changed',
  title: 'An enum has other shorthands',
  why: 'A shorthand is a text that stands for a member, as `int` does for `Int64`. Programs that give one that is gone, or that stands for another member, break when they run.',
  claims: ['SubsetDeclaration.accepts'],
  find: (change) => {
    const { before, after } = ownerOf<SubsetDeclaration>(change);
    const isKept = Object.entries(before.accepts).every(([short, member]) => after.accepts[short]?.name === member.name);
    const verdict = isKept ? minor('More texts are taken.') : run('A shorthand is refused, or stands for another member.');
    return [
      {
        message: `the shorthands of ${whose(change)} go ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: none('The member itself is sent.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
