/** A parameter or field takes other values than before. */
import type { Param } from '../../model/model.js';
import { passes, spelled } from '../spelling.js';
import { compile, none, run, verdicts, type Said } from '../verdict.js';
import { languages } from '../finding.js';
import { fromTo, served, whenever, which, type Rule } from './rule.js';

export const paramTypeChanged: Rule = {
  code: 'param_type_changed',
  title: 'A parameter or field has another type',
  why: 'The two types have values in common at most by chance. A new parameter beside the old one, which is deprecated, breaks nobody.',
  claims: ['Param.type', 'RecordField.type'],
  find: whenever<Pick<Param, 'type'>>(({ before, after }, change) => {
    const said: Said = Object.fromEntries(
      languages.map((language) => [
        language,
        passes(before.type, after.type, language)
          ? run('It compiles; what the value means, or which values are taken, is another matter.')
          : compile(`A ${spelled(before.type, language)} does not go where a ${spelled(after.type, language)} is wanted.`),
      ]),
    );
    return {
      message: `the type of ${which(change)} changes ${fromTo(change)}`,
      verdicts: verdicts({
        ...said,
        wire: none('What is sent is told by the request’s own changes.'),
        ...served(change, run('Values of the old type are refused.')),
      }),
    };
  }),
};
