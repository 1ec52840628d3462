/** A method may be called in one way less. */
import type { Form } from '../../model/model.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { served, whenRemoved, whose, type Rule } from './rule.js';

export const formRemoved: Rule = {
  code: 'form_removed',
  title: 'A method may be called in one way less',
  why: 'Calls in that form match another one, or none. TypeScript prints a type for each form and refuses them; the other languages have one signature for all forms and refuse them when they run.',
  claims: ['Method.forms'],
  find: whenRemoved<Form>(({ name }, change) => ({
    message: `${whose(change)} may no longer be called in the form ${name}`,
    verdicts: verdicts({
      clients: run('Calls in that form are refused, or taken for another.'),
      typescript: compile('The form’s type is gone.'),
      wire: none('The steps’ own changes tell what is sent.'),
      ...served(change, run('Requests in that form are refused, or taken for another.')),
    }),
  })),
};
