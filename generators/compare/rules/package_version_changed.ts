/** The packages have another version. */
import { none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const packageVersionChanged: Rule = {
  code: 'package_version_changed',
  title: 'A package has another version',
  why: 'The version follows from the other findings; by itself it changes nothing.',
  claims: ['TargetSettings.version'],
  find: (change) => [
    {
      message: `the version for ${within(change, 'TargetSettings')?.name ?? ''} goes ${fromTo(change)}`,
      verdicts: verdicts({ clients: none('A version by itself changes nothing.') }),
    },
  ],
};
