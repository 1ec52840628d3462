/** A parameter or field no longer takes some of the values that it took. */
import type { Param } from '../../model/model.js';
import { holds, passes, spelled } from '../spelling.js';
import { compile, none, run, verdicts, type Said } from '../verdict.js';
import { languages } from '../finding.js';
import { fromTo, served, whenever, which, type Rule } from './rule.js';

export const paramTypeNarrowed: Rule = {
  code: 'param_type_narrowed',
  title: 'A parameter or field takes fewer values than before',
  why: 'Some values that were taken are refused. A language that spells both types alike finds out when the value comes, before anything is sent; the others do not compile.',
  claims: ['Param.type', 'RecordField.type'],
  find: whenever<Pick<Param, 'type'>>(({ before, after }, change) => {
    if (!holds(after.type, before.type)) return undefined;
    const said: Said = Object.fromEntries(
      languages.map((language) => [
        language,
        passes(before.type, after.type, language)
          ? run('Values that no longer fit are refused as invalid arguments.')
          : compile(`A ${spelled(before.type, language)} does not go where a ${spelled(after.type, language)} is wanted.`),
      ]),
    );
    return {
      message: `${which(change)} is narrowed ${fromTo(change)}`,
      verdicts: verdicts({
        ...said,
        wire: none('Values that still fit are sent as before.'),
        ...served(change, run('Values that no longer fit are refused.')),
      }),
    };
  }),
};
