/** A parameter or field that had a default is absent when left out. */
import type { Param } from '../../model/model.js';
import { run, verdicts } from '../verdict.js';
import { served, whenRemoved, which, type Rule } from './rule.js';

export const paramDefaultRemoved: Rule = {
  code: 'param_default_removed',
  title: 'What is left out has no default any more',
  why: 'The client sent the default; now it sends nothing and the server decides. Calls that leave it out may do something else, on some servers, and no compiler says so.',
  claims: ['Param.default', 'RecordField.default'],
  find: whenRemoved<Param['default']>((_, change) => ({
    message: `${which(change)} was ${change.texts.before} by default, and is left to the server`,
    verdicts: verdicts({
      clients: run('Calls that leave it out compile, and may do something else.'),
      wire: run('Nothing is sent where the default was.'),
      ...served(change, run('Requests that leave it out may do something else.')),
    }),
  })),
};
