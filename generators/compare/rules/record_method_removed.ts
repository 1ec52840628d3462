/** An object has a method less. */
import type { RecordMethod } from '../../model/model.js';
import { compile, none, verdicts } from '../verdict.js';
import { whenRemoved, whose, type Rule } from './rule.js';

export const recordMethodRemoved: Rule = {
  code: 'record_method_removed',
  title: 'An object has a method less',
  why: 'Programs that call it break in every language.',
  claims: ['RecordDeclaration.methods', 'ListDeclaration.methods'],
  find: whenRemoved<RecordMethod>(({ name }, change) => ({
    message: `${whose(change)} has no method ${name} any more`,
    verdicts: verdicts({ clients: compile('A call of it no longer compiles.'), wire: none('It sent nothing.') }),
  })),
};
