/** A parameter or field must be given. */
import type { Param } from '../../model/model.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { isRequired } from '../required.js';
import { served, whenever, which, type Rule } from './rule.js';

export const paramMadeRequired: Rule = {
  code: 'param_made_required',
  title: 'A parameter or field must be given',
  why: 'Calls that leave it out break. Where the language has required arguments, the compiler says so; Java’s builders and Go’s structs leave fields out freely, so there the call is refused before anything is sent.',
  claims: ['Param.optional', 'RecordField.optional', 'Param.default', 'RecordField.default'],
  find: whenever<Param>(({ before, after }, change) => {
    if (isRequired(before) || !isRequired(after)) return undefined;
    return {
      message: `${which(change)} must be given`,
      verdicts: verdicts({
        typescript: compile('The property is missing in requests that leave it out.'),
        python:
          after.also.length > 0
            ? run('The argument is missing; as it has other names, only the call itself can tell.')
            : compile('The argument is missing in calls that leave it out.'),
        java: run('Without it the call is refused as an invalid argument.'),
        go: run('Without it the call is refused as an invalid argument.'),
        wire: none('What is given is sent as before.'),
        ...served(change, run('Requests without it are refused.')),
      }),
    };
  }),
};
