/** A method takes other common parameters. */
import { compile, minor, none, verdicts } from '../verdict.js';
import { ownerOf } from '../change.js';
import type { Method, Model } from '../../model/model.js';
import { fromTo, whose, type Rule, type Scene } from './rule.js';

export const commonTaken: Rule = {
  code: 'common_taken',
  title: 'A method takes other common parameters',
  why: 'Timeout, database, request id and cancellation are parameters of most methods. TypeScript takes them in one options type that all methods share, so that only what it does with them changes. Go’s requests embed that type where a method takes all of them, and have a field for each otherwise. Python and Java have them at each method.',
  claims: ['Method.common'],
  find: (change, scene) => {
    const { before, after } = ownerOf<Method>(change);
    // What all methods take, or no longer do, is told once.
    const [was, is] = [before.common, after.common].map((list) => list.map(({ name }) => name).filter((name) => isKept(scene, name)));
    if (String(was) === String(is)) return [];
    const gone = before.common.filter(({ name }) => !after.common.some((each) => each.name === name));
    const verdict =
      gone.length === 0
        ? minor('Calls that give none of them go on as they are.')
        : compile(`It no longer takes ${gone.map(({ name }) => name).join(', ')}.`);
    return [
      {
        message: `the common parameters of ${whose(change)} go ${fromTo(change)}`,
        verdicts: verdicts({
          clients: verdict,
          typescript: minor('The options are one type for all methods.'),
          go:
            isWhole(before, scene.before) === isWhole(after, scene.after)
              ? verdict
              : compile('What embeds the options of all methods has fields of its own for some of them, or the other way round.'),
          rest: none('Common parameters go by headers.'),
        }),
      },
    ];
  },
};

const isKept = ({ before, after }: Scene, name: string): boolean =>
  [before, after].every(({ common }) => common.some((each) => each.name === name));

/** Whether it takes all that there are. */
const isWhole = ({ common }: Method, model: Model): boolean => common.length === model.common.length;
