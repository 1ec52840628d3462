/** A method, parameter or field is no longer deprecated. */
import { patch, verdicts } from '../verdict.js';
import { served, which, type Rule } from './rule.js';

export const deprecatedRemoved: Rule = {
  code: 'deprecated_removed',
  title: 'It is no longer deprecated',
  why: 'The mark is gone; nothing else changes. Programs that moved away need not come back.',
  claims: ['Method.deprecated', 'Param.deprecated', 'RecordField.deprecated'],
  find: (change) =>
    change.how === 'removed'
      ? [
          {
            message: `${which(change)} is no longer deprecated (it was ${change.texts.before})`,
            verdicts: verdicts({ clients: patch('The mark is gone.'), ...served(change, patch('The mark is gone.')) }),
          },
        ]
      : undefined,
};
