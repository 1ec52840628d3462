/** A method returns something else. */
import type { Type } from '../../model/model.js';
import { languages } from '../finding.js';
import { passes, spelled } from '../spelling.js';
import { compile, minor, none, run, verdicts, type Said } from '../verdict.js';
import { ownerOf } from '../change.js';
import { typeText } from '../../model/types.js';
import { served, whose, type Rule } from './rule.js';

export const returnTypeChanged: Rule = {
  code: 'return_type_changed',
  title: 'A method returns another type',
  why: 'Programs that use the result break where the language spells the two types differently. A result that was nothing breaks nobody, but in Go, where the call has one value more.',
  claims: ['Method.returns', 'Method.returns.type'],
  find: (change) => {
    const pair = change.at === 'Method.returns' ? { before: change.before, after: change.after } : ownerOf<unknown>(change);
    const before = (pair.before as { readonly type: Type } | undefined)?.type;
    const after = (pair.after as { readonly type: Type } | undefined)?.type;
    const said: Said = Object.fromEntries(
      languages.map((language) => {
        if (before === undefined)
          return [
            language,
            language === 'go'
              ? compile('The call has two values, where it had an error alone.')
              : minor('Nobody uses a result that there was not.'),
          ];
        if (after === undefined) return [language, compile('There is no result to use.')];
        return [
          language,
          passes(after, before, language)
            ? run('It compiles; the values may be others.')
            : compile(`A ${spelled(after, language)} does not go where a ${spelled(before, language)} is wanted.`),
        ];
      }),
    );
    const words = [before, after].map((type) => (type === undefined ? 'nothing' : typeText(type)));
    return [
      {
        message: `${whose(change)} returns ${words[1] ?? ''}, not ${words[0] ?? ''}`,
        verdicts: verdicts({ ...said, wire: none('The same answer is read.'), ...served(change, run('The answer has another shape.')) }),
      },
    ];
  },
};
