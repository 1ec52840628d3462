/** A field of a request has another value. */
import { run, verdicts } from '../verdict.js';
import { fromTo, served, sender, whose, within, type Rule } from './rule.js';

export const requestFieldChanged: Rule = {
  code: 'request_field_changed',
  title: 'A field of a request has another value',
  why: 'The same call says something else to the server. No compiler knows.',
  claims: ['SentField.text'],
  find: (change) => {
    const verdict = run('The same call sends another value.');
    const path = within(change, 'SentField')?.name ?? '';
    return [
      {
        message: `${whose(change)} sends ${sender(change)}.${path} differently: ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
