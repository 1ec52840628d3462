/** A method has another path or verb over REST. */
import { none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const restPathChanged: Rule = {
  code: 'rest_path_changed',
  title: 'A method has another path or verb over REST',
  why: 'Requests to the old one are not found. The clients do not speak REST, so that nothing changes for them.',
  claims: ['RestMapping.path', 'RestMapping.verb'],
  find: (change) => [
    {
      message: `the ${change.at.split('.')[1] ?? ''} of ${whose(change)} goes ${fromTo(change)}`,
      verdicts: verdicts({ clients: none('The clients do not speak REST.'), rest: run('Requests to the old one are not found.') }),
    },
  ],
};
