/** A request carries a field less. */
import { run, verdicts } from '../verdict.js';
import type { SentField } from '../text/sent.js';
import { served, sender, whenRemoved, whose, type Rule } from './rule.js';

export const requestFieldRemoved: Rule = {
  code: 'request_field_removed',
  title: 'A request carries a field less',
  why: 'The server no longer hears what was said there. Calls compile as before, and do something else.',
  claims: ['RpcStep.request', 'PollStep.request', 'PagesStep.request'],
  find: whenRemoved<SentField>(({ path, text }, change) => {
    const verdict = run('The server no longer hears the value.');
    return {
      message: `${whose(change)} no longer sends ${sender(change)}.${path}: ${text}`,
      verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
    };
  }),
};
