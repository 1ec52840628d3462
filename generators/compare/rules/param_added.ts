/** A new parameter that calls may leave out. */
import type { Param } from '../../model/model.js';
import { minor, verdicts } from '../verdict.js';
import { served, whenAdded, whose, type Rule } from './rule.js';

export const paramAdded: Rule = {
  code: 'param_added',
  title: 'A method takes one more parameter, which calls may leave out',
  why: 'Calls go on as they are. Go’s struct has one more field: literals without field names, which Go’s own compatibility rules leave out, would notice. Where it moves others in Python’s positional order, that is a finding of its own.',
  claims: ['Method.params', 'RecordMethod.params'],
  find: whenAdded<Param>((param, change) =>
    param.optional || param.default !== undefined
      ? {
          message: `${whose(change)} takes ${param.name}, which may be left out`,
          verdicts: verdicts({
            clients: minor('Calls that do not give it go on as they are.'),
            go: minor('Literals with field names go on as they are.'),
            ...served(change, minor('Requests that do not give it go on as they are.')),
          }),
        }
      : undefined,
  ),
};
