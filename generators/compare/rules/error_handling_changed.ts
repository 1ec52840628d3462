/** An error of the server is met in another way. */
import { ownerOf } from '../change.js';
import { none, run, verdicts } from '../verdict.js';
import { fromTo, sender, served, whose, type Rule } from './rule.js';

export const errorHandlingChanged: Rule = {
  code: 'error_handling_changed',
  title: 'An error of the server is met in another way',
  why: 'Some errors are answers: that a collection is not found is `false` of `has_collection`. One that becomes an answer is no longer raised; one that ceases to be one is raised where programs do not expect it.',
  claims: ['RpcStep.onError', 'ErrorHandler.does', 'ErrorHandler.value', 'ErrorHandler.steps'],
  find: (change) => {
    // Its value and steps go with what it does.
    const handler = ownerOf<{ readonly does?: string }>(change);
    if (change.at !== 'ErrorHandler.does' && change.at !== 'RpcStep.onError' && handler.before.does !== handler.after.does) return [];
    const errors = change.trail.find(({ shape }) => shape === 'ErrorHandler')?.name ?? (change.texts.after || change.texts.before);
    const words = {
      added: 'is handled',
      removed: 'is no longer handled, but raised',
      changed: `is handled differently: ${fromTo(change)}`,
      reordered: 'is looked for in another order',
    };
    const what = change.at === 'RpcStep.onError' ? words[change.how] : words.changed;
    const verdict = run('The error is raised where it was not, or the other way round.');
    return [
      {
        message: `${whose(change)}, ${sender(change)}: ${errors} ${what}`,
        verdicts: verdicts({ clients: verdict, wire: none('The request is the same.'), ...served(change, verdict) }),
      },
    ];
  },
};
