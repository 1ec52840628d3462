/** A method, parameter or field is deprecated. */
import { minor, verdicts } from '../verdict.js';
import { served, which, type Rule } from './rule.js';

export const deprecatedAdded: Rule = {
  code: 'deprecated_added',
  title: 'It is deprecated',
  why: 'It works as before. Each language marks it in its own way, so that editors strike it through; who treats warnings as errors will notice.',
  claims: ['Method.deprecated', 'Param.deprecated', 'RecordField.deprecated'],
  find: (change) =>
    change.how === 'added'
      ? [
          {
            message: `${which(change)} is deprecated ${change.texts.after}`,
            verdicts: verdicts({
              clients: minor('It is marked as deprecated and works as before.'),
              ...served(change, minor('It is marked as deprecated.')),
            }),
          },
        ]
      : undefined,
};
