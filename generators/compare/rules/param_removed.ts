/** A parameter is gone. */
import type { Param } from '../../model/model.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { served, whenRemoved, whose, type Rule } from './rule.js';

export const paramRemoved: Rule = {
  code: 'param_removed',
  title: 'A parameter is gone',
  why: 'Programs that give it break in every language. Deprecate it first; one that the server no longer reads may stay and be ignored.',
  claims: ['Method.params', 'RecordMethod.params'],
  find: whenRemoved<Param>((param, change) => ({
    message: `${whose(change)} no longer takes ${param.name}`,
    verdicts: verdicts({
      typescript: compile('The request type has no such property.'),
      python: compile('A type checker refuses the argument; without one the call is refused before anything is sent.'),
      java: compile('The builder has no such method.'),
      go: compile('The request struct has no such field.'),
      wire: none('What is sent without it is told by the request’s own changes.'),
      ...served(change, run('The field is refused as unknown.')),
    }),
  })),
};
