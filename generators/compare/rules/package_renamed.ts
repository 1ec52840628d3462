/** A package, or what programs import, has another name. */
import { compile, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const packageRenamed: Rule = {
  code: 'package_renamed',
  title: 'A package, or what programs import, has another name',
  why: 'Every program of the language names both.',
  claims: ['TargetSettings.package', 'TargetSettings.import'],
  find: (change) => {
    const name = within(change, 'TargetSettings')?.name ?? '';
    return [
      {
        message: `for ${name}, the ${change.at.split('.')[1] ?? ''} is renamed ${fromTo(change)}`,
        verdicts: verdicts({ [name]: compile('The old name is not found.') }),
      },
    ];
  },
};
