/** The server needs another feature for a method or parameter. */
import type { Method } from '../../model/model.js';
import { behaves, verdicts } from '../verdict.js';
import { fromTo, served, whenever, which, type Rule } from './rule.js';

export const featureChanged: Rule = {
  code: 'feature_changed',
  title: 'It stands and falls with another feature of the server',
  why: 'A feature says which engines have the method; the profiles of the engines list them. Programs compile as before; on an engine without the feature the call cannot work.',
  claims: ['Method.feature', 'Param.feature'],
  find: whenever<Method>((_, change) => {
    const verdict = behaves('Only engines that list the feature offer it.');
    return {
      message: `the feature that ${which(change)} needs changes ${fromTo(change)}`,
      verdicts: verdicts({ clients: verdict, ...served(change, verdict) }),
    };
  }),
};
