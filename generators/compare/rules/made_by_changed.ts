/** A record or list is made by another method. */
import type { RecordDeclaration } from '../../model/model.js';
import { ownerOf } from '../change.js';
import { compile, patch, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const madeByChanged: Rule = {
  code: 'made_by_changed',
  title: 'An object is made by another method',
  why: 'The documentation names the method that makes one. Where none is left, TypeScript has no builder for it, whose methods are gone with it. That a method is gone is a finding of its own.',
  claims: ['RecordDeclaration.madeBy', 'ListDeclaration.madeBy'],
  find: (change) => {
    const { after } = ownerOf<Pick<RecordDeclaration, 'madeBy' | 'methods'>>(change);
    const said = patch('The documentation names another method.');
    const hasNoBuilder = after.madeBy === undefined && after.methods.length > 0;
    return [
      {
        message: `what makes a ${whose(change)} goes ${fromTo(change)}`,
        verdicts: verdicts({ clients: said, typescript: hasNoBuilder ? compile('Its builder is gone, and the methods with it.') : said }),
      },
    ];
  },
};
