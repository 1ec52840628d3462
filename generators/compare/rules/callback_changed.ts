/** A callback takes or gives something else. */
import { compile, none, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const callbackChanged: Rule = {
  code: 'callback_changed',
  title: 'A callback takes or gives something else',
  why: 'The function is the user’s. It was written for what it took and gave.',
  claims: ['CallbackDeclaration.takes', 'CallbackDeclaration.gives'],
  find: (change) => [
    {
      message: `what ${whose(change)} ${change.at.split('.')[1] ?? ''} goes ${fromTo(change)}`,
      verdicts: verdicts({
        clients: compile('Functions of the old type do not go where the callback is wanted.'),
        wire: none('It is called in this process.'),
      }),
    },
  ],
};
