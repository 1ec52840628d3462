/** A form is chosen, or checked, in another way. */
import { none, run, verdicts } from '../verdict.js';
import { fromTo, served, whose, within, type Rule } from './rule.js';

export const formChanged: Rule = {
  code: 'form_changed',
  title: 'A form is chosen or checked in another way',
  why: 'What chooses a form, what it requires and what it has no use for decide which calls pass, and what they do. A parameter that a form has no use for is left out of its type in TypeScript; elsewhere it is accepted with a warning.',
  claims: ['Method.forms', 'Form.when', 'Form.requires', 'Form.unused', 'Form.verify'],
  find: (change) => {
    const name = within(change, 'Form')?.name;
    const what =
      name === undefined
        ? `the forms of ${whose(change)} are tried in another order: ${change.texts.after}`
        : `${whose(change)}, form ${name}: ${change.at.split('.').at(-1) ?? ''} goes ${fromTo(change)}`;
    return [
      {
        message: what,
        verdicts: verdicts({
          clients: run('Some calls are refused, or do something else.'),
          wire: none('Each form sends what it sent.'),
          ...served(change, run('Some requests are refused, or do something else.')),
        }),
      },
    ];
  },
};
