/** A method tells other errors to expect. */
import { patch, verdicts } from '../verdict.js';
import { fromTo, served, whose, type Rule } from './rule.js';

export const errorsChanged: Rule = {
  code: 'errors_changed',
  title: 'A method tells other errors to expect',
  why: 'The list is what the documentation tells. Errors come from the server whether they are listed or not.',
  claims: ['Method.errors'],
  find: (change) => [
    {
      message: `the errors of ${whose(change)} go ${fromTo(change)}`,
      verdicts: verdicts({
        clients: patch('The documentation lists other errors.'),
        ...served(change, patch('The documentation lists other errors.')),
      }),
    },
  ],
};
