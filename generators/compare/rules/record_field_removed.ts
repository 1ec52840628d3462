/** A record has a field less. */
import type { RecordField } from '../../model/model.js';
import { compile, run, verdicts } from '../verdict.js';
import { whenRemoved, whose, type Rule } from './rule.js';

export const recordFieldRemoved: Rule = {
  code: 'record_field_removed',
  title: 'A record has a field less',
  why: 'Programs that give it or read it break in every language.',
  claims: ['RecordDeclaration.fields'],
  find: whenRemoved<RecordField>(({ name }, change) => ({
    message: `${whose(change)} has no field ${name} any more`,
    verdicts: verdicts({
      clients: compile('The field’s name no longer compiles.'),
      rest: run('The field is refused as unknown.'),
      mcp: run('The field is refused as unknown.'),
    }),
  })),
};
