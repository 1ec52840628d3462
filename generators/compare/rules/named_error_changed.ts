/** A named error is known by other signs. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const namedErrorChanged: Rule = {
  code: 'named_error_changed',
  title: 'A named error is known by other signs',
  why: 'Codes, statuses and reasons tell which answer is which error. Answers that bore the name may bear none, and others may bear it; steps that handle the error act in other cases.',
  claims: ['NamedError.any'],
  find: (change) => {
    const verdict = behaves('Some errors bear another name, and are handled in other cases.');
    return [
      {
        message: `the error ${within(change, 'NamedError')?.name ?? ''} is known by other signs: ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: none('Answers are the same.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
