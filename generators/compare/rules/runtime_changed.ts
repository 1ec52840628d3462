/** The oldest runtime that a client supports is another one. */
import { compile, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const runtimeChanged: Rule = {
  code: 'runtime_changed',
  title: 'The oldest runtime that a client supports is another one',
  why: 'The package says it, and package managers hold to it. Users of older runtimes cannot install the new version. An older runtime breaks nobody, but is rare enough to be looked at.',
  claims: ['TargetSettings.runtime'],
  find: (change) => {
    const name = within(change, 'TargetSettings')?.name ?? '';
    return [
      {
        message: `the oldest runtime for ${name} goes ${fromTo(change)}`,
        verdicts: verdicts({ [name]: compile('The package does not install, or does not load, on older runtimes.') }),
      },
    ];
  },
};
