/** A method calls another method, or calls it differently. */
import type { Step } from '../../model/model.js';
import { run, verdicts } from '../verdict.js';
import { fromTo, served, whose, within, type Rule } from './rule.js';

export const nestedCallChanged: Rule = {
  code: 'nested_call_changed',
  title: 'A method calls other methods, or calls them differently',
  why: 'A method may be made of others, as `create_collection` loads what it made. What they do becomes part of what it does.',
  claims: ['Method.body', 'EachStep.steps', 'CallStep.args', 'CallStep.args.value'],
  find: (change) => {
    const verdict = run('A call does more, less or something else at the server.');
    const own = { clients: verdict, wire: verdict, ...served(change, verdict) };
    const call = within(change, 'CallStep');
    if (call !== undefined) {
      const param = within(change, 'CallStep.args')?.name ?? (change.texts.after || change.texts.before);
      const words = change.how === 'changed' ? fromTo(change) : change.how === 'added' ? 'it is given' : 'it is no longer given';
      return [
        { message: `${whose(change)} calls ${call.name.replace('call ', '')} with another ${param}: ${words}`, verdicts: verdicts(own) },
      ];
    }
    const step = (change.before ?? change.after) as Step;
    if (step.kind !== 'call' || change.how === 'reordered') return undefined;
    return [
      { message: `${whose(change)} ${change.how === 'added' ? 'calls' : 'no longer calls'} ${step.method.name}`, verdicts: verdicts(own) },
    ];
  },
};
