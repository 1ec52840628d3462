/** A type is made of another one. */
import { compile, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const typeBaseChanged: Rule = {
  code: 'type_base_changed',
  title: 'A type is made of another one',
  why: 'An enum stands over an enum of the wire, a subset over an enum, a list over a record. With another one below, members and items are others.',
  claims: ['EnumDeclaration.wire', 'SubsetDeclaration.of', 'ListDeclaration.of'],
  find: (change) => [
    {
      message: `what ${whose(change)} is made of goes ${fromTo(change)}`,
      verdicts: verdicts({
        clients:
          change.at === 'EnumDeclaration.wire'
            ? none('Its members’ own changes tell what programs see.')
            : compile('Its members are of another type.'),
        wire: run('Other values are sent and read.'),
      }),
    },
  ],
};
