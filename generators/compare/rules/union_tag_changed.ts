/** Plain data say in another way which member of a union they are. */
import { compile, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const unionTagChanged: Rule = {
  code: 'union_tag_changed',
  title: 'Plain data say in another way which member of a union they are',
  why: 'TypeScript’s objects and JSON are plain data, in which a key names the member. The other clients have a class for each member.',
  claims: ['UnionDeclaration.tag'],
  find: (change) => [
    {
      message: `the key that tells members of ${whose(change)} apart goes ${fromTo(change)}`,
      verdicts: verdicts({
        clients: none('Each member is a type of its own.'),
        typescript: compile('Objects with the old key do not type.'),
        rest: run('Objects with the old key are refused.'),
        mcp: run('Objects with the old key are refused.'),
      }),
    },
  ],
};
