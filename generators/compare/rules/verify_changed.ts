/** What is checked of a record as a whole. */
import { minor, none, run, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const verifyChanged: Rule = {
  code: 'verify_changed',
  title: 'Other things are checked of a record as a whole',
  why: 'Such as that names are unique, or that one field is the key. A rule more refuses records that were sent; a rule less leaves them to the server.',
  claims: ['RecordDeclaration.verify'],
  find: (change) => {
    if (change.how === 'reordered')
      return [{ message: `the rules of ${whose(change)} are looked at in another order`, verdicts: verdicts({}) }];
    const verdict =
      change.how === 'added' ? run('Records that it refuses are invalid arguments now.') : minor('More records pass than before.');
    return [
      {
        message: `${whose(change)} ${change.how === 'added' ? 'verifies' : 'no longer verifies'} ${change.texts.after || change.texts.before}`,
        verdicts: verdicts({ clients: verdict, wire: none('What passes is sent as before.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
