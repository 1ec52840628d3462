/** A parameter or field takes every value that it took, and more. */
import type { Param } from '../../model/model.js';
import { holds, passes, spelled } from '../spelling.js';
import { compile, minor, none, verdicts, type Said } from '../verdict.js';
import { languages } from '../finding.js';
import { fromTo, served, whenever, which, type Rule } from './rule.js';

export const paramTypeWidened: Rule = {
  code: 'param_type_widened',
  title: 'A parameter or field takes more values than before',
  why: 'Every value that was taken still is. Whether a program notices depends on how the language spells the two types: `int32` and `int64` are one type in Python, and two in Java and Go, where a variable of the one does not go where the other is wanted.',
  claims: ['Param.type', 'RecordField.type'],
  find: whenever<Pick<Param, 'type'>>(({ before, after }, change) => {
    if (!holds(before.type, after.type)) return undefined;
    const said: Said = Object.fromEntries(
      languages.map((language) => [
        language,
        passes(before.type, after.type, language)
          ? minor('Whatever was given may still be given.')
          : compile(`A ${spelled(before.type, language)} does not go where a ${spelled(after.type, language)} is wanted.`),
      ]),
    );
    return {
      message: `${which(change)} is widened ${fromTo(change)}`,
      verdicts: verdicts({
        ...said,
        wire: none('Values that were sent are sent as before.'),
        ...served(change, minor('Values that were taken still are.')),
      }),
    };
  }),
};
