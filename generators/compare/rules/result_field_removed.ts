/** A result has a field less. */
import type { ResultField } from '../../model/model.js';
import type { Change } from '../change.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { mayBeAbsent } from './result_field_made_optional.js';
import { declarationOf, whenRemoved, whose, type Rule } from './rule.js';

export const resultFieldRemoved: Rule = {
  code: 'result_field_removed',
  title: 'A result has a field less',
  why: 'Programs that read it break in every language, but in Python where it is a key that may be missing: programs ask for it, and a type checker lets them ask for any.',
  claims: ['ResultDeclaration.fields'],
  find: whenRemoved<ResultField>((field, change) => ({
    message: `${whose(change)} has no field ${field.name} any more`,
    verdicts: verdicts({
      clients: compile('The field’s name no longer compiles.'),
      ...(isAskedFor(field, change) ? { python: run('Programs ask whether the key is there, and now it never is.') } : {}),
      wire: none('The same answer is read.'),
      rest: run('Answers hold no such field.'),
      mcp: run('Answers hold no such field.'),
    }),
  })),
};

/** A key of a mapping in Python that may be missing. */
function isAskedFor(field: ResultField, change: Change): boolean {
  const declaration = declarationOf(change)?.before;
  return declaration?.kind === 'result' && declaration.python === 'mapping' && mayBeAbsent(field);
}
