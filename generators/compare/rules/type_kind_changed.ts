/** A type is of another kind. */
import { compile, run, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const typeKindChanged: Rule = {
  code: 'type_kind_changed',
  title: 'A type is of another kind',
  why: 'A record, a result, an enum, a union share a name with what they become, and nothing else.',
  claims: ['Declaration.kind'],
  find: (change) => {
    const kindOf = (value: unknown): string => (value as { readonly kind: string }).kind;
    return [
      {
        message: `the type ${whose(change)} is of kind ${kindOf(change.after)}, not ${kindOf(change.before)}`,
        verdicts: verdicts({
          clients: compile('It is made and read in another way.'),
          rest: run('It has another shape in JSON.'),
          mcp: run('It has another shape in JSON.'),
        }),
      },
    ];
  },
};
