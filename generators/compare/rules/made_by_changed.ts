/** A record or list is made by another method. */
import { patch, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const madeByChanged: Rule = {
  code: 'made_by_changed',
  title: 'An object is made by another method',
  why: 'The documentation names the method that makes one. That a method is gone is a finding of its own.',
  claims: ['RecordDeclaration.madeBy', 'ListDeclaration.madeBy'],
  find: (change) => [
    {
      message: `what makes a ${whose(change)} goes ${fromTo(change)}`,
      verdicts: verdicts({ clients: patch('The documentation names another method.') }),
    },
  ],
};
