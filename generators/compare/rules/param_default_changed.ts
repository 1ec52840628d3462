/** A default is another one. */
import type { Param } from '../../model/model.js';
import { run, verdicts } from '../verdict.js';
import { fromTo, served, whenever, which, type Rule } from './rule.js';

export const paramDefaultChanged: Rule = {
  code: 'param_default_changed',
  title: 'A default is another one',
  why: 'It breaks nobody’s compiler and everybody’s behaviour: calls that leave it out go on compiling, and do something else.',
  claims: ['Param.default', 'RecordField.default'],
  find: whenever<Param>((_, change) => ({
    message: `the default of ${which(change)} changes ${fromTo(change)}`,
    verdicts: verdicts({
      clients: run('Calls that leave it out compile, and do something else.'),
      wire: run('Another value is sent where none is given.'),
      ...served(change, run('Requests that leave it out do something else.')),
    }),
  })),
};
