/** A result is a dict in Python where it was an object, or the other way round. */
import { compile, none, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const pythonShapeChanged: Rule = {
  code: 'python_shape_changed',
  title: 'A result is a dict in Python where it was an object, or the other way round',
  why: 'A mapping is read by key, an object by attribute; nothing reads both. The other languages have one form of result.',
  claims: ['ResultDeclaration.python'],
  find: (change) => [
    {
      message: `in Python, ${whose(change)} goes ${fromTo(change)}`,
      verdicts: verdicts({
        clients: none('The language has one form of result.'),
        python: compile('Keys do not read an object, nor attributes a dict.'),
      }),
    },
  ],
};
