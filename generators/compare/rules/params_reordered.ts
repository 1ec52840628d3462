/** Parameters, fields or forms stand in another order in the spec. */
import { none, patch, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const paramsReordered: Rule = {
  code: 'params_reordered',
  title: 'Parameters, fields or forms stand in another order',
  why: 'The order in the spec is the order in documentation, builders and structs. Programs name what they give, so nobody breaks; only Go’s literals without field names would, which Go’s compatibility rules leave out. Python’s positional order is a matter of its own.',
  claims: [
    'Method.params',
    'RecordMethod.params',
    'RecordDeclaration.fields',
    'ResultDeclaration.fields',
    'EnumDeclaration.members',
    'TextEnumDeclaration.members',
    'SubsetDeclaration.members',
    'UnionDeclaration.members',
  ],
  find: (change) =>
    change.how === 'reordered'
      ? [
          {
            message: `${whose(change)} has another order: ${change.texts.after}`,
            verdicts: verdicts({
              clients: patch('Documentation and signatures list them in another order.'),
              rest: none('Names, not places, matter in JSON.'),
              mcp: none('Names, not places, matter in JSON.'),
            }),
          },
        ]
      : undefined,
};
