/** A parameter or field that was absent when left out has a default now. */
import type { Param } from '../../model/model.js';
import { run, verdicts } from '../verdict.js';
import { served, whenAdded, which, type Rule } from './rule.js';

export const paramDefaultAdded: Rule = {
  code: 'param_default_added',
  title: 'What is left out has a default now',
  why: 'Until now nothing was sent and the server decided. Now the client sends the default: calls that leave it out may do something else, and no compiler says so.',
  claims: ['Param.default', 'RecordField.default', 'Param.optional', 'RecordField.optional'],
  find: (change, scene) => (change.at.endsWith('optional') ? [] : found(change, scene)),
};

/** That it was optional is told with the default. */
const found = whenAdded<Param['default']>((_, change) => ({
  message: `${which(change)} is ${change.texts.after} by default, and was left to the server`,
  verdicts: verdicts({
    clients: run('Calls that leave it out compile, and may do something else.'),
    wire: run('The default is sent where nothing was.'),
    ...served(change, run('Requests that leave it out may do something else.')),
  }),
}));
