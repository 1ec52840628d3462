/** Python takes arguments by place in another order. */
import type { CommonParam, Param, RecordField } from '../../model/model.js';
import { compile, minor, none, run, verdicts } from '../verdict.js';
import type { Verdict } from '../finding.js';
import { passes } from '../spelling.js';
import { ownerOf } from '../change.js';
import { whose, type Rule } from './rule.js';

type Placed = Param | RecordField | CommonParam;

export const positionalChanged: Rule = {
  code: 'positional_changed',
  title: 'Python takes arguments by place in another order',
  why: 'Python programs may give arguments by place. One that moves is taken for another: where the types differ a type checker says so, where they agree the call does something else, silently. The other languages have no places.',
  claims: ['Method.positional', 'RecordMethod.positional', 'RecordDeclaration.positional', 'RecordDeclaration.variadic'],
  find: (change) => {
    const { before, after } = ownerOf<{ readonly positional: readonly Placed[]; readonly variadic?: RecordField }>(change);
    const python = change.at.endsWith('variadic')
      ? compile('Values are given one by one or as a list, never both.')
      : judge(before.positional, after.positional);
    if (python === undefined) return [];
    return [
      {
        message: `Python’s positional order of ${whose(change)} changes: ${change.texts.before || 'none'} became ${change.texts.after || 'none'}`,
        verdicts: verdicts({
          clients: none('Arguments go by name.'),
          python,
          rest: none('Values go by name.'),
          mcp: none('Values go by name.'),
        }),
      },
    ];
  },
};

function judge(before: readonly Placed[], after: readonly Placed[]): Verdict | undefined {
  const at = before.findIndex((one, index) => !isSame(one, after[index]));
  if (at === -1) return after.length > before.length ? minor('One more argument may be given by place.') : undefined;
  const [one, other] = [before[at], after[at]];
  if (one === undefined) return undefined;
  if (other === undefined) return compile(`${one.name} is no longer taken by place.`);
  const why = `What was given as ${one.name} is taken for ${other.name}`;
  const isSilent = one.type !== 'cancellation' && other.type !== 'cancellation' && passes(one.type, other.type, 'python');
  return isSilent ? run(`${why}; their types agree, so only the result tells.`) : compile(`${why}, whose type is another.`);
}

const isSame = (one: Placed, other: Placed | undefined): boolean =>
  other !== undefined && (one.name === other.name || ('also' in other && other.also.includes(one.name)));
