/** A check takes values that were refused. */
import type { ParamCheck } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { fromTo, served, which, type Rule } from './rule.js';

export const checkLoosened: Rule = {
  code: 'check_loosened',
  title: 'A check takes values that were refused',
  why: 'Whatever passed still passes. Programs that count on the refusal get the server’s answer instead.',
  claims: ['Param.checks', 'RecordField.checks', 'ParamCheck.min', 'ParamCheck.max', 'ParamCheck.of', 'ParamCheck.values'],
  find: (change) => {
    const kind = change.trail.find(({ shape }) => shape === 'ParamCheck')?.name ?? (change.before as ParamCheck).kind;
    const what =
      change.how === 'removed' && !change.at.startsWith('ParamCheck')
        ? 'is gone'
        : `has its ${change.at.split('.')[1] ?? ''} go ${fromTo(change)}`;
    return [
      {
        message: `the check ${kind} of ${which(change)} ${what}`,
        verdicts: verdicts({
          clients: minor('More values are taken than before.'),
          wire: none('What passed is sent as before.'),
          ...served(change, minor('More values are taken than before.')),
        }),
      },
    ];
  },
};
