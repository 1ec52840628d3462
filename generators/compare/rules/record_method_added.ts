/** An object has one more method. */
import type { RecordMethod } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { whenAdded, whose, type Rule } from './rule.js';

export const recordMethodAdded: Rule = {
  code: 'record_method_added',
  title: 'An object has one more method',
  why: 'Nobody calls it yet.',
  claims: ['RecordDeclaration.methods', 'ListDeclaration.methods'],
  find: whenAdded<RecordMethod>(({ name }, change) => ({
    message: `${whose(change)} has the method ${name}`,
    verdicts: verdicts({ clients: minor('A method that nobody calls yet breaks nobody.'), wire: none('It sends nothing.') }),
  })),
};
