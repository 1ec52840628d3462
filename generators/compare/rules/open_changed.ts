/** A record or result keeps unlisted keys elsewhere, or not at all. */
import { compile, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const openChanged: Rule = {
  code: 'open_changed',
  title: 'A record or result keeps unlisted keys elsewhere, or not at all',
  why: 'An open record takes keys that it does not list: in Python at its own level, elsewhere in the field that keeps them. Closed, it refuses them; with another field they stand elsewhere.',
  claims: ['RecordDeclaration.open', 'ResultDeclaration.open'],
  find: (change) => {
    const nameOf = (value: unknown): string => (value as { readonly name: string } | undefined)?.name ?? 'none';
    return [
      {
        message: `the field of ${whose(change)} that keeps unlisted keys goes ${fromTo({ ...change, texts: { before: nameOf(change.before), after: nameOf(change.after) } })}`,
        verdicts: verdicts({
          clients: run('Unlisted keys are found elsewhere, or refused.'),
          python:
            change.how === 'removed' ? compile('Keywords that are not listed are refused.') : run('Unlisted keys are found elsewhere.'),
          rest: run('Unlisted keys are refused, or stand elsewhere.'),
          mcp: run('Unlisted keys are refused, or stand elsewhere.'),
        }),
      },
    ];
  },
};
