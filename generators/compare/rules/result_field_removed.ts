/** A result has a field less. */
import type { ResultField } from '../../model/model.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { whenRemoved, whose, type Rule } from './rule.js';

export const resultFieldRemoved: Rule = {
  code: 'result_field_removed',
  title: 'A result has a field less',
  why: 'Programs that read it break in every language.',
  claims: ['ResultDeclaration.fields'],
  find: whenRemoved<ResultField>(({ name }, change) => ({
    message: `${whose(change)} has no field ${name} any more`,
    verdicts: verdicts({
      clients: compile('The field’s name no longer compiles.'),
      wire: none('The same answer is read.'),
      rest: run('Answers hold no such field.'),
      mcp: run('Answers hold no such field.'),
    }),
  })),
};
