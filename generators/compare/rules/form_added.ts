/** A method may be called in one more way. */
import type { Form } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { served, whenAdded, whose, type Rule } from './rule.js';

export const formAdded: Rule = {
  code: 'form_added',
  title: 'A method may be called in one more way',
  why: 'Forms are two or more ways to call a method, chosen by what is given. One more is one more overload in TypeScript, and a branch in the other clients. A first pair of forms splits the one way that there was, which the forms’ own conditions tell.',
  claims: ['Method.forms'],
  find: whenAdded<Form>(({ name }, change) => ({
    message: `${whose(change)} may be called in the form ${name}`,
    verdicts: verdicts({
      clients: minor('The other forms go on as they are.'),
      wire: none('The steps’ own changes tell what is sent.'),
      ...served(change, minor('The other forms go on as they are.')),
    }),
  })),
};
