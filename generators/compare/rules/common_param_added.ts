/** All methods take one more common parameter. */
import type { CommonParam } from '../../model/model.js';
import { behaves, minor, none, verdicts } from '../verdict.js';
import { whenAdded, type Rule } from './rule.js';

export const commonParamAdded: Rule = {
  code: 'common_param_added',
  title: 'Methods take one more common parameter',
  why: 'Calls that do not give it go on as they are. Common parameters may always be left out.',
  claims: ['Model.common'],
  find: whenAdded<CommonParam>(({ name, metadata, field }) => {
    const verdict = minor('Calls that do not give it go on as they are.');
    const isSent = metadata !== undefined || field !== undefined;
    return {
      message: `the common parameter ${name} is new`,
      verdicts: verdicts({
        clients: verdict,
        wire: isSent ? behaves('It is sent where it is given.') : none('It is not sent.'),
        rest: verdict,
        mcp: verdict,
      }),
    };
  }),
};
