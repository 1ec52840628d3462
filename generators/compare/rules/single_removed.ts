/** A lone value is no longer taken for a list of one. */
import { compile, none, run, verdicts } from '../verdict.js';
import { served, which, type Rule } from './rule.js';

export const singleRemoved: Rule = {
  code: 'single_removed',
  title: 'A lone value is no longer taken for a list of one',
  why: 'Programs that give a lone value break where the language let them: in TypeScript, in Python, and in Java by the setter that takes values one by one. Go took lists alone.',
  claims: ['Param.single', 'RecordField.single', 'UnionDeclaration.single'],
  find: (change) => [
    {
      message: `${which(change)} no longer takes a lone value for a list`,
      verdicts: verdicts({
        clients: compile('A lone value does not go where a list is wanted.'),
        java: none('The setter that takes values one by one belongs to every list.'),
        go: none('It took lists alone.'),
        ...served(change, run('A lone value is refused.')),
      }),
    },
  ],
};
