/** A request carries one more field. */
import { behaves, verdicts } from '../verdict.js';
import type { SentField } from '../text/sent.js';
import { served, sender, whenAdded, whose, type Rule } from './rule.js';

export const requestFieldAdded: Rule = {
  code: 'request_field_added',
  title: 'A request carries one more field',
  why: 'Where it comes from a new parameter, it is sent only by calls that give it. Where it comes from one that was there, or is a constant, every call may do something else.',
  claims: ['RpcStep.request', 'PollStep.request', 'PagesStep.request'],
  find: whenAdded<SentField>(({ path, text }, change) => {
    const verdict = behaves('Calls that give the value send it.');
    return {
      message: `${whose(change)} sends ${sender(change)}.${path}: ${text}`,
      verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
    };
  }),
};
