/** A field of a result has another type. */
import type { ResultField } from '../../model/model.js';
import { languages } from '../finding.js';
import { passes, spelled } from '../spelling.js';
import { compile, none, run, verdicts, type Said } from '../verdict.js';
import { fromTo, whenever, which, type Rule } from './rule.js';

export const resultFieldTypeChanged: Rule = {
  code: 'result_field_type_changed',
  title: 'A field of a result has another type',
  why: 'Programs that read it break where the language spells the two types differently: `int64` is `number | bigint` in TypeScript where `int32` is `number`, and both are `int` in Python.',
  claims: ['ResultField.type'],
  find: whenever<ResultField>(({ before, after }, change) => {
    const said: Said = Object.fromEntries(
      languages.map((language) => [
        language,
        spelled(after.type, language) === spelled(before.type, language)
          ? none('The language spells both alike.')
          : passes(after.type, before.type, language)
            ? run('It compiles; the values may be others.')
            : compile(`A ${spelled(after.type, language)} does not go where a ${spelled(before.type, language)} is wanted.`),
      ]),
    );
    return {
      message: `the type of ${which(change)} changes ${fromTo(change)}`,
      verdicts: verdicts({
        ...said,
        wire: none('The same answer is read.'),
        rest: run('The value may have another form in JSON.'),
        mcp: run('The value may have another form in JSON.'),
      }),
    };
  }),
};
