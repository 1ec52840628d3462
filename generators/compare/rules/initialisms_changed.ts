/** Other words keep their capitals in a language. */
import { compile, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const initialismsChanged: Rule = {
  code: 'initialisms_changed',
  title: 'Other words keep their capitals',
  why: 'Every name that has the word is spelled differently: `CollectionId` is not `CollectionID`.',
  claims: ['TargetSettings.initialisms'],
  find: (change) => {
    const name = within(change, 'TargetSettings')?.name ?? '';
    return [
      {
        message: `for ${name}, the words in capitals go ${fromTo(change)}`,
        verdicts: verdicts({ [name]: compile('Names that have the word are spelled differently.') }),
      },
    ];
  },
};
