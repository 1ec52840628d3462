/** A new parameter that every call must give. */
import type { Param } from '../../model/model.js';
import { compile, run, verdicts } from '../verdict.js';
import { served, whenAdded, whose, type Rule } from './rule.js';

export const requiredParamAdded: Rule = {
  code: 'required_param_added',
  title: 'A method takes one more parameter, which every call must give',
  why: 'No call that was written before gives it. Where the language has required arguments, the compiler says so; Java’s builders and Go’s structs leave fields out freely, so there the call is refused before anything is sent.',
  claims: ['Method.params', 'RecordMethod.params'],
  find: whenAdded<Param>((param, change) => ({
    message: `${whose(change)} needs ${param.name}`,
    verdicts: verdicts({
      typescript: compile('The property is missing in every request.'),
      python:
        param.also.length > 0
          ? run('The argument is missing; as it has other names, only the call itself can tell.')
          : compile('The argument is missing in every call.'),
      java: run('The builder does not set it, and the call is refused as an invalid argument.'),
      go: run('The field is zero, and the call is refused as an invalid argument.'),
      ...served(change, run('Requests without it are refused.')),
    }),
  })),
};
