/** The API as a whole has another title or version. */
import { patch, verdicts } from '../verdict.js';
import { fromTo, type Rule } from './rule.js';

export const apiVersionChanged: Rule = {
  code: 'api_version_changed',
  title: 'The API has another title or version',
  why: 'The title, and the version of the server’s API that the spec describes, stand in the documentation. What a newer server brings is told by the methods.',
  claims: ['Model.title', 'Model.version'],
  find: (change) => {
    const verdict = patch('The documentation says something else.');
    return [
      {
        message: `the API’s ${change.at.split('.')[1] ?? ''} goes ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, rest: verdict, mcp: verdict }),
      },
    ];
  },
};
