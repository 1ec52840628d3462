/** A deprecation names another version, replacement or reason. */
import { patch, verdicts } from '../verdict.js';
import { fromTo, served, which, type Rule } from './rule.js';

export const deprecatedChanged: Rule = {
  code: 'deprecated_changed',
  title: 'A deprecation says something else',
  why: 'The version, the replacement or the reason is another one. It is text that people read.',
  claims: ['Method.deprecated', 'Param.deprecated', 'RecordField.deprecated'],
  find: (change) => [
    {
      message: `the deprecation of ${which(change)} changes ${fromTo(change)}`,
      verdicts: verdicts({
        clients: patch('The words of the mark are others.'),
        ...served(change, patch('The words of the mark are others.')),
      }),
    },
  ],
};
