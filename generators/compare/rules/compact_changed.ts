/** Python takes two fields of a record as one entry of a mapping, or no longer does. */
import { minor, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const compactChanged: Rule = {
  code: 'compact_changed',
  title: 'Python takes two fields as one entry of a mapping, or no longer does',
  why: 'A record of two fields may be written as one entry of a mapping in Python: `{"price": "desc"}`. A mapping is a mapping to type checkers, so that only the call itself tells. The other languages do not take this form.',
  claims: ['RecordDeclaration.compact'],
  find: (change) => [
    {
      message: `the fields of ${whose(change)} that Python takes as one entry go ${fromTo(change)}`,
      verdicts: verdicts({
        clients: none('Records are not written so.'),
        python: change.how === 'added' ? minor('One more form is taken.') : run('Mappings of the old form are refused.'),
      }),
    },
  ],
};
