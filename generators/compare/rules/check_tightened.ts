/** A check refuses values that were taken. */
import type { ParamCheck } from '../../model/model.js';
import { none, run, verdicts } from '../verdict.js';
import { isTighter } from '../tighter.js';
import { fromTo, served, which, type Rule } from './rule.js';

export const checkTightened: Rule = {
  code: 'check_tightened',
  title: 'A check refuses values that were taken',
  why: 'The client checks before anything is sent. A value that was sent, and that the server perhaps took, is refused as an invalid argument. No compiler knows of checks.',
  claims: ['Param.checks', 'RecordField.checks', 'ParamCheck.min', 'ParamCheck.max', 'ParamCheck.of', 'ParamCheck.values'],
  find: (change) => {
    if (!isTighter(change)) return undefined;
    const kind = change.trail.find(({ shape }) => shape === 'ParamCheck')?.name ?? (change.after as ParamCheck).kind;
    const what =
      change.how === 'added' && !change.at.startsWith('ParamCheck')
        ? 'is added'
        : `has its ${change.at.split('.')[1] ?? ''} go ${fromTo(change)}`;
    return [
      {
        message: `the check ${kind} of ${which(change)} ${what}`,
        verdicts: verdicts({
          clients: run('Values that it refuses are invalid arguments now.'),
          wire: none('What passes is sent as before.'),
          ...served(change, run('Values that it refuses are answered with an error.')),
        }),
      },
    ];
  },
};
