/** A builder of a list takes the first item of it, or no longer does. */
import { compile, minor, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const firstItemChanged: Rule = {
  code: 'first_item_changed',
  title: 'A list is started with its first item in another way',
  why: 'A builder of a list may take what a method of the list adds: as keywords in Python, as the item itself in TypeScript, Java and Go. A call that says nothing starts an empty list all the same.',
  claims: ['Method.first'],
  find: (change) => [
    {
      message: `what ${whose(change)} adds its first item by goes ${fromTo(change)}`,
      verdicts: verdicts({
        clients:
          change.before === undefined
            ? minor('The first item can be given at once; a call that says nothing stays as it is.')
            : compile('The first item is given in another way, or is added after it.'),
      }),
    },
  ],
};
