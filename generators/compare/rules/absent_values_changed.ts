/** Other values count as absent. */
import { run, verdicts } from '../verdict.js';
import { fromTo, served, which, type Rule } from './rule.js';

export const absentValuesChanged: Rule = {
  code: 'absent_values_changed',
  title: 'Other values count as absent',
  why: 'A value that counts as absent is not sent, and the default holds. One that begins or ceases to count so changes what a call does that gives it.',
  claims: ['Param.emptyAbsent', 'RecordField.emptyAbsent', 'Param.alsoAbsent'],
  find: (change) => {
    const what = change.at.endsWith('emptyAbsent')
      ? `an empty ${which(change)} ${change.after === true ? 'counts' : 'no longer counts'} as absent`
      : `what counts as an absent ${which(change)} changes ${fromTo(change)}`;
    const verdict = run('Calls that give such a value compile, and do something else.');
    return [
      {
        message: what,
        verdicts: verdicts({
          clients: verdict,
          wire: run('Such a value is sent where it was not, or the other way round.'),
          ...served(change, verdict),
        }),
      },
    ];
  },
};
